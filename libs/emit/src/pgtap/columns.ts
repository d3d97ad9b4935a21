import { elementAddress, printColumnType, type Column, type Table } from '@wesley/schema';
import { columnDefinition, columnType, literal, parsed, qualifiedRelation, sql, type Sql } from '@wesley/sql';
import { jsonLiteral } from '../samples/quoting';
import { allows, hasFact, insertRow, insertSample, refuses, type Test } from './test';
import { callSample } from '../samples/sample-name';

export function testColumns(table: Table): readonly Test[] {
  return table.columns.flatMap((column) => [
    hasFact(elementAddress(table.name, 'column', column.name), 'has its type, default and comment', factOf(column)),
    ...(column.generated === null ? [] : [testGenerated(table, column)]),
    ...(column.nullable || column.generated !== null || table.primaryKey.columns.includes(column.name)
      ? []
      : testNotNull(table, column)),
  ]);
}

/** That the database computes the column with the expression that was written. */
function testGenerated(table: Table, column: Column): Test {
  const target = literal(qualifiedRelation(table.name).text);
  const definition = literal(columnDefinition({ ...column, nullable: true }).text);
  return {
    element: elementAddress(table.name, 'column', column.name),
    asserts: 'structure',
    says: 'is computed as it should be',
    call: (description) =>
      sql`SELECT pg_temp.same_expression(${target}, ${literal(column.name)}, ${definition}, ${description})`,
  };
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
  return /^(?:\$\$[^$]*\$\$|(?:[uU]&|[eEbBxX]|(?:date|time|timetz|timestamp|timestamptz|interval|uuid|inet|cidr|json|jsonb) +)?'(?:[^'\\]|''|\\[^])*'|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false)(?:::[\w "(),[\]]+)?$/i.test(
    expression.trim(),
  );
}
