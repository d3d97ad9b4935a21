import { elementAddress, printColumnType, type Column, type Table } from '@wesley/schema';
import { columnDefinition, columnType, literal, parsed, qualifiedRelation, sql, type Sql } from '@wesley/sql';
import { allowsRows, refusesNull } from './cases';
import { assertThat, factLiteral, type Fact, type Test } from './test';

export function testColumns(table: Table): readonly Test[] {
  return table.columns.flatMap((column) => [
    ...(column.generated === null ? [] : [testGenerated(table, column)]),
    ...(isRequired(table, column) ? [testNotNull(table, column)] : []),
  ]);
}

/** That a row with all that is required is let in: a value in each column that must have one. */
export function testRequired(table: Table): readonly Test[] {
  const required = table.columns.filter((column) => isRequired(table, column));
  const [first, ...others] = required.map(({ name }) => elementAddress(table.name, 'not-null', name));
  if (first === undefined) return [];
  return [allowsRows(table, [first, ...others], 'allows a row with all that is required', { focus: '' })];
}

/** Of each column its type, default and comment, and whether NULL is kept out. */
export function columnFacts(table: Table): readonly Fact[] {
  return table.columns.map((column) => {
    const address = elementAddress(table.name, 'column', column.name);
    const required = isRequired(table, column) ? [elementAddress(table.name, 'not-null', column.name)] : [];
    return { elements: [address, ...required], wanted: factOf(column) };
  });
}

// The NOT NULL of a key's column belongs to the key, that of a computed one to its expression.
function isRequired({ primaryKey }: Table, { name, nullable, generated }: Column): boolean {
  return !nullable && generated === null && !primaryKey.columns.includes(name);
}

/** That the database computes the column with the expression that was written. */
function testGenerated(table: Table, column: Column): Test {
  const target = literal(qualifiedRelation(table.name).text);
  const definition = literal(columnDefinition({ ...column, nullable: true }).text);
  return assertThat(
    elementAddress(table.name, 'column', column.name),
    'structure',
    'is computed as it should be',
    (description) =>
      sql`SELECT pg_temp.same_expression(${target}, ${literal(column.name)}, ${definition}, ${description})`,
  );
}

function testNotNull(table: Table, { name }: Column): Test {
  const element = elementAddress(table.name, 'not-null', name);
  return refusesNull(table, element, 'refuses a row without it', name, computedFrom(table, name));
}

// Without the one there is nothing in the other either, and Postgres names the one that comes first.
function computedFrom({ columns }: Table, name: string): readonly string[] {
  return columns.flatMap((column) =>
    column.generated?.columns.includes(name) === true && !column.nullable ? [column.name] : [],
  );
}

function factOf(column: Column): Sql {
  const { type, nullable, comment } = column;
  const fact = {
    type: printColumnType(type),
    nullable,
    validated: nullable ? null : true,
    generated: column.generated === null ? null : true,
    comment,
  };
  if (column.default === null) return factLiteral(fact);
  // Postgres prints an expression in its own words, so only constants are compared, and those by their value.
  if (!isConstant(column.default.sql)) return factLiteral({ ...fact, default: 'expression' });
  const value = sql`CAST(CAST(${parsed(column.default.sql)} AS ${columnType(type)}) AS text)`;
  return sql`${factLiteral(fact)}::jsonb || jsonb_build_object('default', jsonb_build_object('value', ${value}))`;
}

/** Whether an expression is a constant, with or without a cast. */
export function isConstant(expression: string): boolean {
  return /^(?:\$\$[^$]*\$\$|(?:[uU]&|[eEbBxX]|(?:date|time|timetz|timestamp|timestamptz|interval|uuid|inet|cidr|json|jsonb) +)?'(?:[^'\\]|''|\\[^])*'|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false)(?:::[\w "(),[\]]+)?$/i.test(
    expression.trim(),
  );
}
