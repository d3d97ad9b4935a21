import { enumAddress, printColumnType, type Address, type ColumnType } from '@wesley/schema';
import { identifier, parsed, sql, type Sql } from '../sql';

/** A type as it stands in DDL: enum names are quoted where they must be. */
export function columnType(type: ColumnType): Sql {
  if (type.kind === 'builtin') return parsed(printColumnType(type));
  return type.array ? sql`${identifier(type.name)}[]` : identifier(type.name);
}

/** The enum that a column's type needs, if it is one. */
export function neededBy(type: ColumnType): readonly Address[] {
  return type.kind === 'enum' ? [enumAddress(type.name)] : [];
}
