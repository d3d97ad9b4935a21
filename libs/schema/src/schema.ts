import type { Column } from './columns';
import type { Enum } from './enums';
import type { Table } from './tables';

/**
 * What a database should be, and nothing else: the canonical schema (IR). Objects refer to each other by name.
 * All of it lives in the Postgres schema `public`.
 */
export interface Schema {
  readonly enums: readonly Enum[];
  readonly tables: readonly Table[];
}

/** The schema of a database that holds nothing yet. */
export const emptySchema: Schema = { enums: [], tables: [] };

/** The table of that name; a missing one is a bug in the caller, since names are checked when the SDL is read. */
export function tableOf(schema: Schema, name: string): Table {
  const table = schema.tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`The schema has no table ${name}.`);
  return table;
}

/** The column of that name; a missing one is a bug, as with `tableOf`. */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`Table ${table.name} has no column ${name}.`);
  return column;
}
