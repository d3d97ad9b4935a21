import { describeRefusal, isDatabaseError, type Session } from '@wesley/apply';
import { counted } from '@wesley/diagnostics';
import type { Schema } from '@wesley/schema';
import { buildSchema, type Statement } from '@wesley/sql';
import { isAboutSql } from './about-sql';
import { spareRows } from './application/spare-rows';
import { buildTarget } from './build-target';
import { differenceOf } from './checks/check';
import { requirementsOf } from './requirements';
import { fillDatabase } from './rows/fill-database';
import { leaveOneEmpty } from './rows/filled-values';
import { reckonedBy } from './rows/reckoned';
import { rowsForBoth } from './rows/rows-for-both';
import { standInForSupabase } from './stand-ins/supabase-auth';
import { withSession, type Base, type Request, type Target, type Theatre } from './stage';

/** Builds the base and fills it. Foreign keys come after the rows: Postgres then proves that each has its parent. */
export async function setUpBase(request: Request, theatre: Theatre): Promise<Base> {
  const { before, after, plan, rows, seed } = request;
  const { shadow, instruments, progress } = theatre;
  progress(`building the base: ${counted(before.tables.length, 'table')}, ${rowsToMake(request)}`);
  const database = await shadow.create('base');
  return withSession(database, 'base', async (session) => {
    await prepare(session, request);
    const statements = buildSchema(before);
    const isForeignKey = ({ form }: Statement) => form === 'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY';
    await run(
      session,
      statements.filter((statement) => !isForeignKey(statement)),
    );
    if (seed !== null) {
      const catalog = await instruments.readCatalog(session);
      await sow(session, seed);
      const difference = differenceOf(catalog, await instruments.readCatalog(session));
      // What the plan is to do would be done already, and proven by nothing.
      if (difference !== undefined)
        throw new SeedRefused(`The seed changes the old schema, where it may only bring rows: ${difference}.`);
    }
    const demanded = rowsForBoth(before, after, plan.changes);
    const filled = await fillDatabase(session, before, demanded, rows, reckonedBy(plan));
    if (rows > 0 && seed === null) await leaveOneEmpty(session, before, plan);
    const { rows: spare } = await spareRows(
      session,
      { schema: before, demanded: demandedOfWriters(request), target: after },
      mostRows(filled),
      reckonedBy(plan),
    );
    await addForeignKeys(session, statements.filter(isForeignKey), seed);
    return { database, filled, spare, catalog: await instruments.readCatalog(session) };
  });
}

/** Builds the target from scratch, to compare with. */
export async function setUpTarget(request: Request, { shadow, instruments, progress }: Theatre): Promise<Target> {
  const { after } = request;
  progress(`building the target from scratch: ${counted(after.tables.length, 'table')}`);
  const database = await shadow.create('target');
  return withSession(database, 'target', async (session) => {
    await prepare(session, request);
    await run(session, buildTarget(request));
    const catalog = await instruments.readCatalog(session);
    return { database, catalog, schema: (await instruments.introspect(session)).schema };
  });
}

/** What is valid in base and target alike: where old rows are given a value, a writer has to give one as well. */
function demandedOfWriters({ before, after, plan }: Request): Schema {
  const changes = plan.changes.map((change) =>
    change.kind === 'set-not-null' ? { ...change, backfill: null } : change,
  );
  return rowsForBoth(before, after, changes);
}

function rowsToMake({ rows, seed }: Request): string {
  const made = `up to ${counted(rows, 'row')} each`;
  if (seed === null) return made;
  return rows === 0 ? 'with the rows of the seed' : `with the rows of the seed and ${made}`;
}

/** Numbers beyond this give rows that are in no table yet. */
export function mostRows(filled: Base['filled']): number {
  return Math.max(0, ...filled.map(({ rows }) => rows));
}

/** The seed does not fit the base. The message holds no value of a row. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused';
}

async function sow(session: Session, seed: string): Promise<void> {
  try {
    await session.script(seed);
  } catch (error) {
    throw refusalOf(error, seed);
  }
  // What it set is its own.
  await session.script(
    'RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; SET search_path = public; SET row_security = off',
  );
}

// Foreign keys are put up when its rows are there, all of them.
async function addForeignKeys(session: Session, keys: readonly Statement[], seed: string | null): Promise<void> {
  try {
    await run(session, keys);
  } catch (error) {
    throw seed === null ? error : refusalOf(error, null);
  }
}

/** What to throw instead of an error. `seed`: the text that was sent, if it was that. */
function refusalOf(error: unknown, seed: string | null): unknown {
  if (!isDatabaseError(error) || !isAboutSql(error)) return error;
  const { position } = error;
  // In characters, as the server counts them.
  const before = seed === null || position === null ? null : [...seed].slice(0, position);
  const where = before === null ? '' : `, at its line ${String(before.filter((each) => each === '\n').length + 1)}`;
  return new SeedRefused(`The seed does not fit the old schema${where}: ${describeRefusal(error)}.`);
}

async function prepare(session: Session, { before, after }: Request): Promise<void> {
  // Whoever is bound by policies after all is refused by the server, instead of seeing less than is there.
  await session.query('SET search_path = public; SET row_security = off');
  if (requirementsOf(before, after).supabaseAuth) await standInForSupabase(session);
}

async function run(session: Session, statements: readonly Statement[]): Promise<void> {
  for (const { sql } of statements) await session.query(sql);
}
