import {
  elementAddress,
  printColumnType,
  splitTableName,
  type Column,
  type Expression,
  type Table,
} from '@wesley/schema';
import { columnType, identifier, literal, parsed, qualifiedRelation, sql, type Sql } from '@wesley/sql';
import { jsonLiteral } from '../samples/quoting';
import { allows, hasFact, holds, insertRow, insertSample, refuses, type Test } from './test';
import { callSample } from '../samples/sample-name';

export function testColumns(table: Table): readonly Test[] {
  return table.columns.flatMap((column) => [
    hasFact(elementAddress(table.name, 'column', column.name), 'has its type, default and comment', factOf(column)),
    ...(column.generated === null ? [] : [testGenerated(table, column, column.generated)]),
    ...(column.nullable || column.generated !== null || table.primaryKey.columns.includes(column.name)
      ? []
      : testNotNull(table, column)),
  ]);
}

/** Inserts a row, and compares what the database computed with what the expression gives for that row. */
function testGenerated(table: Table, { name }: Column, { sql: expression }: Expression): Test {
  const row = identifier(splitTableName(table.name).name);
  const computed = sql`SELECT to_jsonb(${parsed(expression)}) FROM jsonb_populate_record(NULL::${qualifiedRelation(table.name)}, inserted) AS ${row}`;
  const code = sql`SELECT inserted -> ${literal(name)} IS NOT DISTINCT FROM coalesce((${computed}), 'null') FROM ${insertSample(table.name)} AS inserted`;
  return holds(elementAddress(table.name, 'column', name), 'is computed from the row', code);
}

function testNotNull(table: Table, { name }: Column): readonly Test[] {
  const element = elementAddress(table.name, 'not-null', name);
  return [
    hasFact(element, 'is declared', jsonLiteral({ validated: true })),
    refuses(element, 'refuses a row without it', insertWithout(table, name), {
      state: '23502',
      names: [name, ...computedFrom(table, name)],
    }),
    allows(element, 'allows a row with it', insertSample(table.name)),
  ];
}

// Without the one there is nothing in the other either, and Postgres names the one that comes first.
function computedFrom({ columns }: Table, name: string): readonly string[] {
  return columns.flatMap((column) =>
    column.generated?.columns.includes(name) === true && !column.nullable ? [column.name] : [],
  );
}

/** Inserts a row that is valid but for a NULL in this column. */
export function insertWithout(table: Table, column: string): Sql {
  const row = callSample(table.name, jsonLiteral({}), '', false);
  return insertRow(table.name, sql`${row} || ${jsonLiteral({ [column]: null })}`);
}

function factOf(column: Column): Sql {
  const { type, nullable, comment } = column;
  const fact = { type: printColumnType(type), nullable, generated: column.generated !== null, comment };
  if (column.default === null) return jsonLiteral({ ...fact, default: null });
  // Postgres prints an expression in its own words, so only constants are compared, and those by their value.
  if (!isConstant(column.default.sql)) return jsonLiteral({ ...fact, default: 'expression' });
  const value = sql`CAST(CAST(${parsed(column.default.sql)} AS ${columnType(type)}) AS text)`;
  return sql`${jsonLiteral(fact)}::jsonb || jsonb_build_object('default', jsonb_build_object('value', ${value}))`;
}

/** Whether an expression is a constant, with or without a cast. */
export function isConstant(expression: string): boolean {
  return /^(?:[eEbBxX]?'(?:[^'\\]|''|\\[^])*'|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false)(?:::[\w "(),[\]]+)?$/i.test(
    expression.trim(),
  );
}
