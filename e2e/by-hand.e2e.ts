import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { printDiagnostic } from '@wesley/diagnostics';
import { diffSchemas, type Change } from '@wesley/diff';
import { makePlan, type Refused } from '@wesley/plan';
import { introspect, openShadow, splitStatements } from '@wesley/postgres';
import { fillDatabase, requirementsOf, rowsForBoth, type Shadow } from '@wesley/rehearse';
import { printColumnType, type ColumnType, type Schema } from '@wesley/schema';
import { buildSchema, identifier, list, relation, sql } from '@wesley/sql';
import type { Session } from '@wesley/apply';
import { readSdl } from './support/read-sdl';

// A change that is refused comes with SQL to run by hand. What is printed is run on a real server with rows in the tables: it leads to the
// new schema, and the rows are still there.
const corpus = join(__dirname, 'corpus');
const postgres = 18;

const cases = readdirSync(corpus).flatMap((kind) =>
  readdirSync(join(corpus, kind))
    .map((name) => ({ name: `${kind}/${name}`, folder: join(corpus, kind, name) }))
    .filter(({ folder }) => readdirSync(folder).includes('refused.txt'))
    .filter(({ folder }) => readFileSync(join(folder, 'refused.txt'), 'utf8').includes('\n  sql:\n')),
);

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: postgres, timeout: 30_000 });
});
afterAll(() => shadow.close());

it('most of what is refused can be done by hand', () => {
  expect(cases.length).toBeGreaterThan(25);
});

it.each(cases)('$name', async ({ folder }) => {
  const before = readSchema(folder, 'from.graphql');
  const after = readSchema(folder, 'to.graphql');
  const [{ schema: from, annotations: earlier }, { schema: to, annotations }] = await Promise.all([before, after]);
  const changes = diffSchemas(from, to, annotations, earlier);
  const refused = refusedOf(from, to, changes);
  await shadow.provide(requirementsOf(from, to));
  const database = await shadow.create('by-hand');
  const session = await database.connect('by-hand');
  try {
    await session.query('SET search_path = public; SET row_security = off');
    for (const statement of buildSchema(from)) await session.query(statement.sql);
    await fillDatabase(session, from, rowsForBoth(from, to, changes), 40);
    // What the hint says has to be done before.
    const first = join(folder, 'first.sql');
    if (existsSync(first)) await session.query(readFileSync(first, 'utf8'));
    const kept = keptColumns(from, to, changes);
    const rows = await readRows(
      session,
      kept.map(({ old }) => old),
    );
    for (const statement of splitStatements(refused.map(printedSql).join('\n'))) await session.query(statement);
    expect(diffSchemas((await introspect(session)).schema, await targetOf(to), {})).toEqual([]);
    expect(
      await readRows(
        session,
        kept.map(({ now }) => now),
      ),
    ).toEqual(rows);
  } finally {
    await session.close();
    await shadow.drop(database);
  }
});

function readSchema(folder: string, file: string) {
  // A type that is hardly ever meant is what some cases change.
  return readSdl(readFileSync(join(folder, file), 'utf8'), file, ['column-type-doubtful']);
}

function refusedOf(before: Schema, after: Schema, changes: readonly Change[]): readonly Refused[] {
  const planned = makePlan({ before, after, changes, postgres });
  return 'refused' in planned ? planned.refused : [];
}

/** The block below `sql:`, as it stands on the screen. */
function printedSql({ diagnostic }: Refused): string {
  const [, block = ''] = printDiagnostic(diagnostic).split('\n  sql:\n');
  return block;
}

/** As a server prints it: an expression may come back in other words. */
async function targetOf(schema: Schema): Promise<Schema> {
  const database = await shadow.create('target');
  const session = await database.connect('target');
  try {
    await session.query('SET search_path = public');
    for (const statement of buildSchema(schema)) await session.query(statement.sql);
    return (await introspect(session)).schema;
  } finally {
    await session.close();
    await shadow.drop(database);
  }
}

interface Columns {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The columns that are in both schemas, by their old and their new names; less those whose values are meant to change. */
function keptColumns(before: Schema, after: Schema, changes: readonly Change[]) {
  const tables = new Map(changes.flatMap((each) => (each.kind === 'rename-table' ? [[each.from, each.to]] : [])));
  const renamed = (table: string, column: string) =>
    changes.flatMap((each) =>
      each.kind === 'rename-column' && each.table === table && each.from === column ? [each.to] : [],
    )[0] ?? column;
  // A time is written otherwise when it has a zone.
  const isMoment = (type: ColumnType) => printColumnType(type) === 'timestamp with time zone';
  const changed = changes.flatMap((each) =>
    (each.kind === 'change-generated' && each.to !== null) ||
    (each.kind === 'change-column-type' && [each.from, each.to].some(isMoment))
      ? [`${each.table}.${each.column}`]
      : [],
  );
  const enums = changes.flatMap((each) => (each.kind === 'rename-enum-value' ? [each.enum] : []));
  return before.tables.flatMap(({ name, columns }): readonly { readonly old: Columns; readonly now: Columns }[] => {
    const table = tables.get(name) ?? name;
    const target = after.tables.find((each) => each.name === table);
    if (target === undefined) return [];
    const pairs = columns
      .filter(({ type }) => !(type.kind === 'enum' && enums.includes(type.name)))
      .map((column) => ({ old: column.name, now: renamed(table, column.name) }))
      .filter(
        ({ now }) => target.columns.some((column) => column.name === now) && !changed.includes(`${table}.${now}`),
      );
    return [
      {
        old: { table: name, columns: pairs.map(({ old }) => old) },
        now: { table, columns: pairs.map(({ now }) => now) },
      },
    ];
  });
}

async function readRows(session: Session, tables: readonly Columns[]): Promise<readonly (readonly string[])[]> {
  const found: string[][] = [];
  for (const { table, columns } of tables) {
    const row = sql`ROW(${list(columns.map(identifier))})::text`;
    const rows = await session.query(sql`SELECT ${row} AS row FROM ${relation(table)} ORDER BY 1`.text);
    expect(rows.length).toBeGreaterThan(0);
    found.push(rows.map((each) => String(each['row'])));
  }
  return found;
}
