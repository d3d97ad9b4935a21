import type { Column, ForeignKey, Schema, Table } from '@wesley/schema';
import { columnOf, isRequired, requiringEachOther } from '@wesley/schema';
import { identifier, identifiers, list, literal, parsed, qualifiedRelation, sql, type Sql } from '@wesley/sql';
import { candidateValues } from './candidate-values';
import { dollarQuoted } from './quoting';
import { freshValue } from './random-values';
import { sampleName } from './sample-name';

/** Tables of which no row can be there without one of each other, and the function in `pg_temp` that makes one of each. */
export interface Circle {
  readonly name: string;
  readonly tables: readonly Table[];
}

/** The circles of a schema, less those whose keys are not theirs to choose. */
export function circlesIn(schema: Schema): readonly Circle[] {
  const members = new Map<number, Table[]>();
  const numbers = requiringEachOther(schema);
  for (const table of schema.tables) {
    const number = numbers.get(table.name) ?? -1;
    members.set(number, [...(members.get(number) ?? []), table]);
  }
  return [...members.values()]
    .filter((tables) => tables.length > 1 && tables.every((table) => keysWithin(table, tables).every(isChosen(tables))))
    .map((tables, at) => ({ name: `circle_${String(at + 1)}`, tables }));
}

/** The circle to which a foreign key belongs, if it does to one. */
export function circleOf(table: Table, key: ForeignKey, circles: readonly Circle[]): string | undefined {
  return circles.find(({ tables }) => tables.includes(table) && keysWithin(table, tables).includes(key))?.name;
}

/** The keys by which a row requires one of another table of the circle. */
function keysWithin(table: Table, tables: readonly Table[]): readonly ForeignKey[] {
  const others = tables.filter((other) => other !== table).map(({ name }) => name);
  return table.foreignKeys.filter((key) => isRequired(table, key) && others.includes(key.references.table));
}

// What another key or the server settles cannot be chosen before the row is made.
function isChosen(tables: readonly Table[]) {
  return ({ references }: ForeignKey): boolean => {
    const target = tables.find(({ name }) => name === references.table);
    const referring = new Set(target?.foreignKeys.flatMap(({ columns }) => columns));
    return references.columns.every(
      (name) => target && !referring.has(name) && columnOf(target, name).generated === null,
    );
  };
}

/** Defines the function that inserts a row into each table of the circle, all in one statement: Postgres looks for parents at its end. */
export function circleFunction(schema: Schema, { name, tables }: Circle): Sql {
  const keys = tables.flatMap((table) => {
    const wanted = tables.flatMap((other) => keysWithin(other, tables));
    const columns = wanted
      .filter(({ references }) => references.table === table.name)
      .flatMap((key) => key.references.columns);
    const own = table.columns.filter((column) => columns.includes(column.name));
    const pairs = own.map((column) => sql`${literal(column.name)}, ${keyValue(schema, table, column)}`);
    return [sql`${literal(table.name)}, jsonb_build_object(${list(pairs)})`];
  });
  const rows = tables.map((table, at) => {
    const given = [
      sql`circle_keys -> ${literal(table.name)}`,
      ...keysWithin(table, tables).map(({ columns, references }) => {
        const pairs = columns.map((column, position) => {
          const source = references.columns[position] ?? column;
          return sql`${literal(column)}, circle_keys -> ${literal(references.table)} -> ${literal(source)}`;
        });
        return sql`jsonb_build_object(${list(pairs)})`;
      }),
    ];
    return sql`${rowOf(at)} := pg_temp.${identifier(sampleName(table.name))}(${list(given, ' || ')}, '', false);`;
  });
  const inserts = tables.map((table, at) => {
    const columns = identifiers(
      table.columns.filter(({ generated }) => generated === null).map((column) => column.name),
    );
    const target = qualifiedRelation(table.name);
    return sql`INSERT INTO ${target} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${target}, ${rowOf(at)})`;
  });
  const others = inserts.slice(0, -1).map((insert, at) => sql`made_${parsed(String(at + 1))} AS (${insert})`);
  const declared = list(
    tables.map((_, at) => sql`${rowOf(at)} jsonb;`),
    '\n  ',
  );
  const body = sql`DECLARE
  circle_keys jsonb := jsonb_build_object(${list(keys)});
  ${declared}
BEGIN
  ${list(rows, '\n  ')}
  WITH ${list(others)} ${inserts.at(-1) ?? sql``};
END`;
  return sql`CREATE FUNCTION pg_temp.${identifier(name)}() RETURNS void LANGUAGE plpgsql AS ${dollarQuoted(body)}`;
}

function rowOf(at: number): Sql {
  return sql`circle_row_${parsed(String(at + 1))}`;
}

function keyValue(schema: Schema, table: Table, column: Column): Sql {
  return parsed(freshValue(column) ?? candidateValues(schema, table, column)[0] ?? 'NULL');
}
