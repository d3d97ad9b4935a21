import { elementAddress, grantName, printAddress, tableAddress, type Address, type Table } from '@wesley/schema';
import { buildAccess } from '@wesley/sql';
import { lines, within, type TaggedLines } from '../tagged-lines';

/** Who may do what with a table, after an empty line if anything is said about it. */
export function printAccess(table: Table): readonly TaggedLines[] {
  const elements = new Map(addressesOf(table).map((address) => [printAddress(address), address]));
  const statements = buildAccess(table).flatMap(({ sql, makes }) =>
    lines(`${sql};`, ...makes.flatMap((made) => elements.get(made) ?? [])),
  );
  return statements.length === 0 ? [] : [...lines(''), ...within(tableAddress(table.name), statements)];
}

function addressesOf({ name, policies, grants }: Table): readonly Address[] {
  return [
    elementAddress(name, 'row-security', name),
    ...policies.map((policy) => elementAddress(name, 'policy', policy.name)),
    ...grants.map((grant) => elementAddress(name, 'grant', grantName(grant))),
  ];
}
