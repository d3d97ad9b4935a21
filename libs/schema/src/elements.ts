import { elementAddress, enumAddress, tableAddress, type Address } from './address';
import type { Column } from './columns';
import type { Schema } from './schema';
import type { Table } from './tables';

/** The address of every element of the schema: enums, then table by table with what belongs to it. */
export function elementsOf(schema: Schema): readonly Address[] {
  return [...schema.enums.map(({ name }) => enumAddress(name)), ...schema.tables.flatMap(elementsOfTable)];
}

/** The table itself, its columns, NOT NULLs, keys, constraints and indexes. A primary key column's NOT NULL belongs to the key. */
export function elementsOfTable(table: Table): readonly Address[] {
  const at = (kind: Exclude<Address['kind'], 'enum' | 'table'>) => (named: { readonly name: string }) =>
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
  ];
}

function hasOwnNotNull({ primaryKey }: Table, { name, nullable }: Column): boolean {
  return !nullable && !primaryKey.columns.includes(name);
}
