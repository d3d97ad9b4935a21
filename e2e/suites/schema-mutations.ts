import type { Schema, Table } from '@wesley/schema';
import { columnType, identifier, literal } from '@wesley/sql';

/** SQL that takes one thing away from a database, or changes it, and the printed address of the element that then lacks it. */
export interface Mutation {
  readonly element: string;
  readonly sql: string;
  /** Whether the database then takes rows that it should refuse. */
  readonly refusals?: true;
}

/** Every small damage that the test suite of the schema must notice. */
export function mutations({ enums, tables }: Schema): readonly Mutation[] {
  return [
    ...enums.flatMap(({ name, values, comment }) => [
      { element: `enum ${name}`, sql: `DELETE FROM pg_enum WHERE enumlabel = ${literal(values.at(-1) ?? '').text}` },
      {
        element: `enum ${name}`,
        sql: `ALTER TYPE ${identifier(name).text} ADD VALUE 'first' BEFORE ${literal(values[0] ?? '').text}`,
      },
      ...(comment === null
        ? []
        : [{ element: `enum ${name}`, sql: `COMMENT ON TYPE ${identifier(name).text} IS NULL` }]),
    ]),
    ...tables.flatMap(mutationsOf),
  ];
}

function mutationsOf(table: Table): readonly Mutation[] {
  const name = identifier(table.name).text;
  const alter = (element: string, action: string) => ({
    element: `table ${table.name}${element}`,
    sql: `ALTER TABLE ${name} ${action}`,
  });
  const constraints = [
    { kind: 'primary key', ...table.primaryKey },
    ...table.uniqueConstraints.map((item) => ({ kind: 'unique constraint', ...item })),
    ...table.foreignKeys.map((item) => ({ kind: 'foreign key', ...item })),
    ...table.checks.map((item) => ({ kind: 'check', ...item })),
  ];
  return [
    { element: `table ${table.name}`, sql: `DROP TABLE ${name} CASCADE` },
    ...(table.comment === null ? [] : [{ element: `table ${table.name}`, sql: `COMMENT ON TABLE ${name} IS NULL` }]),
    ...table.columns.flatMap((column) => columnMutations(table, column, alter)),
    ...constraints.map((item) =>
      lax(alter(`, ${item.kind} ${item.name}`, `DROP CONSTRAINT ${identifier(item.name).text} CASCADE`)),
    ),
    ...table.foreignKeys.map((key) => {
      const constraint = identifier(key.name).text;
      const target = `${identifier(key.references.table).text} (${key.references.columns.join(', ')}) ON DELETE RESTRICT`;
      return alter(
        `, foreign key ${key.name}`,
        `DROP CONSTRAINT ${constraint}, ADD CONSTRAINT ${constraint} FOREIGN KEY (${key.columns.join(', ')}) REFERENCES ${target}`,
      );
    }),
    ...table.checks.map(({ name: check, expression }) =>
      alter(
        `, check ${check}`,
        `DROP CONSTRAINT ${check}, ADD CONSTRAINT ${check} CHECK (${expression.sql}) NOT VALID`,
      ),
    ),
    // The same columns, but nothing that is ever false: only behaviour can tell.
    ...table.checks.map(({ name: check, expression }) =>
      lax(
        alter(
          `, check ${check}`,
          `DROP CONSTRAINT ${check}, ADD CONSTRAINT ${check} CHECK ((${expression.sql}) OR num_nulls(${expression.columns.join(', ')}) >= 0)`,
        ),
      ),
    ),
    ...table.indexes.map(({ name: index }) => ({
      element: `table ${table.name}, index ${index}`,
      sql: `DROP INDEX ${index}`,
    })),
    ...table.indexes.map(({ name: index }) => ({
      element: `table ${table.name}, index ${index}`,
      sql: `DROP INDEX ${index}; CREATE INDEX ${index} ON ${name} (${identifier(table.columns[0]?.name ?? '').text})`,
    })),
  ];
}

function lax(mutation: Mutation): Mutation {
  return { ...mutation, refusals: true };
}

function columnMutations(
  table: Table,
  column: Table['columns'][number],
  alter: (element: string, action: string) => Mutation,
): readonly Mutation[] {
  const name = identifier(column.name).text;
  const isKey = table.primaryKey.columns.includes(column.name);
  const element = `, column ${column.name}`;
  const other = otherType[columnType(column.type).text];
  return [
    alter(element, `DROP COLUMN ${name} CASCADE`),
    ...(column.default
      ? [alter(element, `ALTER ${name} DROP DEFAULT`)]
      : [alter(element, `ALTER ${name} SET DEFAULT coalesce(NULL::${columnType(column.type).text})`)]),
    ...(column.default && column.type.kind === 'builtin'
      ? [alter(element, `ALTER ${name} SET DEFAULT ${otherDefault(column.default.sql)}`)]
      : []),
    ...(column.nullable ? [alter(element, `ALTER ${name} SET NOT NULL`)] : []),
    ...(column.nullable || isKey ? [] : [lax(alter(`, not null ${column.name}`, `ALTER ${name} DROP NOT NULL`))]),
    ...(other === undefined ? [] : [alter(element, `ALTER ${name} TYPE ${other}`)]),
    {
      element: `table ${table.name}${element}`,
      sql: `COMMENT ON COLUMN ${identifier(table.name).text}.${name} IS 'another'`,
    },
  ];
}

function otherDefault(byDefault: string): string {
  return (
    {
      'gen_random_uuid()': 'NULL',
      'now()': "'2020-01-01'",
      '0': '1',
      '-1': '1',
      true: 'false',
      "'1 hour'": "'2 hours'",
      '1.5': '2.5',
    }[byDefault] ?? 'NULL'
  );
}

const otherType: Readonly<Record<string, string>> = {
  'character varying(80)': 'character varying(81)',
  'character varying(40)': 'text',
  text: 'character varying',
  'timestamp with time zone': 'timestamp(3) with time zone',
  'numeric(12,2)': 'numeric(13,2)',
  'numeric(10,2)': 'numeric(10,3)',
  smallint: 'integer',
  integer: 'bigint',
  'character(3)': 'character(4)',
  'bit(5)': 'bit(6)',
  json: 'jsonb',
};
