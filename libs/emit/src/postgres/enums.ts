import { enumAddress, type Enum } from '@wesley/schema';
import { buildEnum } from '@wesley/sql';
import { lines, type TaggedLine } from '../tagged-lines';

/** An enum and its comment. */
export function printEnum(type: Enum): readonly TaggedLine[] {
  return buildEnum(type).flatMap(({ sql }) => lines(`${sql};`, enumAddress(type.name)));
}
