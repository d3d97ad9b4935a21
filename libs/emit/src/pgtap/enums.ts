import { enumAddress, type Enum } from '@wesley/schema';
import { fact, hasFacts, type Test } from './test';

export function testEnum({ name, values, comment }: Enum): Test {
  const element = enumAddress(name);
  return hasFacts(element, [fact(element, { values, comment })]);
}
