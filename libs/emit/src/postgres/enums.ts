import { enumAddress, type Enum } from '@wesley/schema';
import { buildEnum } from '@wesley/sql';
import { lines, type TaggedLines } from '../tagged-lines';

/** An enum and its comment. */
export function printEnum(type: Enum): readonly TaggedLines[] {
  return buildEnum(type).flatMap(({ sql }) => lines(`${sql};`, enumAddress(type.name)));
}
