import { compareText } from './compare-text';
import type { Column } from './columns';
import type { Enum } from './enums';
import { predefinedRoles } from './predefined-roles';
import type { PrimaryKey } from './primary-keys';
import { splitTableName, type Table } from './tables';
import type { UniqueConstraint } from './unique-constraints';

/**
 * What a database should be, and nothing else: the canonical schema (IR). Objects refer to each other by name.
 * Enums live in the Postgres schema `public`, tables there or in the schema that their name says.
 */
export interface Schema {
  readonly enums: readonly Enum[];
  readonly tables: readonly Table[];
}

/** The schema of a database that holds nothing yet. */
export const emptySchema: Schema = { enums: [], tables: [] };

/** The Postgres schemas that its tables live in, sorted, without `public`, which is there from the start. */
export function schemasOf({ tables }: Schema): readonly string[] {
  const names = new Set(tables.map((table) => splitTableName(table.name).schema));
  return [...names].filter((name) => name !== 'public').sort(compareText);
}

/** The roles that its policies and grants name, sorted, without `public`, which is everybody. */
export function rolesOf({ tables }: Schema): readonly string[] {
  const names = tables.flatMap(({ policies, grants }) => [
    ...policies.flatMap(({ roles }) => roles),
    ...grants.map(({ role }) => role),
  ]);
  return [...new Set(names)].filter((name) => name !== 'public').sort(compareText);
}

/** Those of them that somebody has to make, since no server brings them along. */
export function rolesToMake(schema: Schema): readonly string[] {
  return rolesOf(schema).filter((role) => !predefinedRoles.has(role));
}

/** The table of that name; a missing one is a bug in the caller, since names are checked when the SDL is read. */
export function tableOf(schema: Schema, name: string): Table {
  const table = schema.tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`The schema has no table ${name}.`);
  return table;
}

/** The primary key or unique constraint over these columns, in whatever order. */
export function keyOver(
  { primaryKey, uniqueConstraints }: Pick<Table, 'primaryKey' | 'uniqueConstraints'>,
  columns: readonly string[],
): PrimaryKey | UniqueConstraint | undefined {
  return [primaryKey, ...uniqueConstraints].find(
    (key) => key.columns.length === columns.length && key.columns.every((column) => columns.includes(column)),
  );
}

/** The column of that name; a missing one is a bug, as with `tableOf`. */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`Table ${table.name} has no column ${name}.`);
  return column;
}
