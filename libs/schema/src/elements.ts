import { elementAddress, enumAddress, tableAddress, type Address } from './address';
import type { Column } from './columns';
import type { Schema } from './schema';
import type { Table } from './tables';

/** The address of every element of the schema: enums, then table by table with what belongs to it. */
export function elementsOf(schema: Schema): readonly Address[] {
  return [...schema.enums.map(({ name }) => enumAddress(name)), ...schema.tables.flatMap(elementsOfTable)];
}

/** The table itself, its columns, NOT NULLs, keys, constraints, indexes and policies. A primary key column's NOT NULL belongs to the key, that of a generated column to the column. */
export function elementsOfTable(table: Table): readonly Address[] {
  const at = (kind: Parameters<typeof elementAddress>[1]) => (named: { readonly name: string }) =>
    elementAddress(table.name, kind, named.name);
  return [
    tableAddress(table.name),
    ...table.columns.map(at('column')),
    ...table.columns.filter((column) => hasOwnNotNull(table, column)).map(at('not-null')),
    at('primary-key')(table.primaryKey),
    ...table.uniqueConstraints.map(at('unique-constraint')),
    ...table.foreignKeys.map(at('foreign-key')),
    ...table.checks.map(at('check')),
    ...table.indexes.map(at('index')),
    ...table.policies.map(at('policy')),
  ];
}

function hasOwnNotNull({ primaryKey }: Table, { name, nullable, generated }: Column): boolean {
  return !nullable && generated === null && !primaryKey.columns.includes(name);
}
