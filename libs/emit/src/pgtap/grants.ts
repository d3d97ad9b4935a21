import { compareText, elementAddress, grantName, type Table } from '@wesley/schema';
import { jsonLiteral } from '../samples/quoting';
import { hasFact, type Test } from './test';

export function testGrants(table: Table): readonly Test[] {
  return table.grants.map((grant) =>
    hasFact(
      elementAddress(table.name, 'grant', grantName(grant)),
      'is what was granted',
      jsonLiteral([...grant.privileges].sort(compareText)),
    ),
  );
}
