import { enumAddress, type Enum } from '@wesley/schema';
import { jsonLiteral } from '../samples/quoting';
import { hasFact, type Test } from './test';

export function testEnum({ name, values, comment }: Enum): readonly Test[] {
  return [hasFact(enumAddress(name), 'has its values in order', jsonLiteral({ values, comment }))];
}
