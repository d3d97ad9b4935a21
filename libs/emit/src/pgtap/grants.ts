import { compareText, elementAddress, grantName, type Table } from '@wesley/schema';
import { fact, type Fact } from './test';

export function grantFacts({ name: table, grants }: Table): readonly Fact[] {
  return grants.map((grant) =>
    fact(elementAddress(table, 'grant', grantName(grant)), [...grant.privileges].sort(compareText)),
  );
}
