import type { ColumnType } from '@wesley/schema';
import { literal, sql, type Sql } from '../sql';
import { columnType } from './column-types';

// Boolean expressions over the catalog. Names are compared as text: a cast to regclass would raise where the object is missing.

const publicSchema = sql`(SELECT oid FROM pg_namespace WHERE nspname = 'public')`;

export function relationExists(name: string): Sql {
  return sql`EXISTS (SELECT FROM pg_class WHERE relname = ${literal(name)} AND relnamespace = ${publicSchema})`;
}

export function indexIsValid(name: string): Sql {
  return indexState(name, sql`i.indisvalid AND i.indisready`);
}

/** An index that CREATE INDEX CONCURRENTLY left behind when it failed. */
export function indexIsInvalid(name: string): Sql {
  return indexState(name, sql`NOT i.indisvalid`);
}

export function columnExists(table: string, column: string): Sql {
  return attributeState(table, column, sql`TRUE`);
}

export function columnIsNotNull(table: string, column: string): Sql {
  return attributeState(table, column, sql`a.attnotnull`);
}

export function columnHasDefault(table: string, column: string): Sql {
  return attributeState(table, column, sql`a.atthasdef`);
}

export function columnHasType(table: string, column: string, type: ColumnType): Sql {
  return attributeState(table, column, sql`format_type(a.atttypid, a.atttypmod) = ${literal(columnType(type).text)}`);
}

export function constraintExists(table: string, name: string): Sql {
  return constraintState(table, name, sql`TRUE`);
}

export function constraintIsValid(table: string, name: string): Sql {
  return constraintState(table, name, sql`c.convalidated`);
}

export function enumExists(name: string): Sql {
  return sql`EXISTS (SELECT FROM pg_type WHERE typname = ${literal(name)} AND typnamespace = ${publicSchema})`;
}

export function enumValueExists(name: string, value: string): Sql {
  return sql`EXISTS (SELECT FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typname = ${literal(name)} AND t.typnamespace = ${publicSchema} AND e.enumlabel = ${literal(value)})`;
}

export function not(state: Sql): Sql {
  return sql`NOT ${state}`;
}

function attributeState(table: string, column: string, state: Sql): Sql {
  return sql`EXISTS (SELECT FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid WHERE t.relname = ${literal(table)} AND t.relnamespace = ${publicSchema} AND a.attname = ${literal(column)} AND NOT a.attisdropped AND ${state})`;
}

function constraintState(table: string, name: string, state: Sql): Sql {
  return sql`EXISTS (SELECT FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid WHERE t.relname = ${literal(table)} AND t.relnamespace = ${publicSchema} AND c.conname = ${literal(name)} AND ${state})`;
}

function indexState(name: string, state: Sql): Sql {
  return sql`EXISTS (SELECT FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid WHERE x.relname = ${literal(name)} AND x.relnamespace = ${publicSchema} AND ${state})`;
}
