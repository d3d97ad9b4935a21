import { compareText, printColumnType, type BuiltinColumnType } from '@wesley/schema';
import { columnType, identifier, list, parsed, sql, type Sql } from '@wesley/sql';
import { usualCandidates } from './candidate-values';
import { dollarQuoted } from './quoting';

/** Defines the functions that give the usual values of these types, each once. */
export function usualFunctions(types: readonly BuiltinColumnType[]): readonly Sql[] {
  const byName = new Map(types.map((type) => [usualName(type), type]));
  return [...byName].sort(([a], [b]) => compareText(a, b)).map(([, type]) => usualFunction(type));
}

/** A call of the function of a type: values for its columns, the same for all tables, in the order in which they are to be tried. */
export function callUsual(type: BuiltinColumnType): Sql {
  return sql`pg_temp.${identifier(usualName(type))}()`;
}

function usualFunction(type: BuiltinColumnType): Sql {
  const rows = list(usualCandidates(type).map((value) => sql`(${parsed(value)})`));
  return sql`CREATE FUNCTION ${callUsual(type)} RETURNS SETOF ${columnType(type)} LANGUAGE sql AS ${dollarQuoted(sql`VALUES ${rows}`)}`;
}

function usualName(type: BuiltinColumnType): string {
  return `usual ${printColumnType(type)}`.replace(/\W+/g, '_').replace(/_$/, '');
}
