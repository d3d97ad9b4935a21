import { elementAddress, elementsOfTable, printAddress, tableAddress, type Address, type Table } from '@wesley/schema';
import { buildTable, identifier, type Statement } from '@wesley/sql';
import { lines, within, type TaggedLines } from '../tagged-lines';

/** A table with its indexes and comments. */
export function printTable(table: Table): readonly TaggedLines[] {
  const [create, ...others] = buildTable(table);
  const byAddress = new Map(elementsOfTable(table).map((element) => [printAddress(element), element]));
  return within(tableAddress(table.name), [
    ...tagParts(table, `${create.sql};`),
    ...others.flatMap((statement) => lines(`${statement.sql};`, ...elementsIn(statement, byAddress))),
  ]);
}

// Each part of CREATE TABLE begins a line with its name; what follows up to the next part (a string with line breaks) is its own.
function tagParts(table: Table, createTable: string): readonly TaggedLines[] {
  const parts = partsOf(table);
  let next = 0;
  return createTable.split('\n').map((text) => {
    if (parts[next] && text.startsWith(`  ${parts[next]?.begins ?? ''} `)) next += 1;
    const isEdge = next === 0 || text === ');';
    return { text, elements: isEdge ? [] : (parts[next - 1]?.elements ?? []) };
  });
}

function partsOf(table: Table): readonly { readonly begins: string; readonly elements: readonly Address[] }[] {
  const constraint = (kind: 'primary-key' | 'unique-constraint' | 'check') => (item: { readonly name: string }) => ({
    begins: `CONSTRAINT ${identifier(item.name).text}`,
    elements: [elementAddress(table.name, kind, item.name)],
  });
  return [
    ...table.columns.map(({ name, nullable, generated }) => ({
      begins: identifier(name).text,
      elements: [
        elementAddress(table.name, 'column', name),
        ...(nullable || generated !== null ? [] : [elementAddress(table.name, 'not-null', name)]),
      ],
    })),
    constraint('primary-key')(table.primaryKey),
    ...table.uniqueConstraints.map(constraint('unique-constraint')),
    ...table.checks.map(constraint('check')),
  ];
}

// An index is made; a comment needs the column that it is about.
function elementsIn(statement: Statement, byAddress: ReadonlyMap<string, Address>): readonly Address[] {
  const addresses = statement.form === 'COMMENT ON' ? statement.needs : statement.makes;
  return addresses.flatMap((address) => byAddress.get(address) ?? []).filter(({ kind }) => kind !== 'table');
}
