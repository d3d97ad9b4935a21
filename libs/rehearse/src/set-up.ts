import type { Session } from '@wesley/apply';
import { rolesOf, type Schema } from '@wesley/schema';
import { buildSchema, createRole, type Statement } from '@wesley/sql';
import { fillDatabase } from './rows/fill-database';
import { rowsForBoth } from './rows/rows-for-both';
import { withSession, type Base, type Request, type Target, type Theatre } from './stage';

/** Builds the base and fills it. Foreign keys come after the rows: Postgres then proves that each has its parent. */
export async function setUpBase({ before, after, plan, rows }: Request, theatre: Theatre): Promise<Base> {
  const { shadow, instruments, progress } = theatre;
  progress(`building the base: ${String(before.tables.length)} tables, up to ${String(rows)} rows each`);
  const database = await shadow.create('base');
  return withSession(database, 'base', async (session) => {
    const statements = buildSchema(before);
    const isForeignKey = ({ form }: Statement) => form === 'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY';
    await run(session, [
      ...rolesOfBoth(before, after).map(createRole),
      ...statements.filter((statement) => !isForeignKey(statement)),
    ]);
    const filled = await fillDatabase(session, before, rowsForBoth(before, after, plan.changes), rows);
    await run(session, statements.filter(isForeignKey));
    return { database, filled, catalog: await instruments.readCatalog(session) };
  });
}

// Roles belong to the whole server, and a plan presumes that they are there.
function rolesOfBoth(before: Schema, after: Schema): readonly string[] {
  return [...new Set([...rolesOf(before), ...rolesOf(after)])];
}

/** Builds the target from scratch, to compare with. */
export async function setUpTarget(after: Schema, { shadow, instruments, progress }: Theatre): Promise<Target> {
  progress(`building the target from scratch: ${String(after.tables.length)} tables`);
  const database = await shadow.create('target');
  return withSession(database, 'target', async (session) => {
    await run(session, buildSchema(after));
    return { catalog: await instruments.readCatalog(session), schema: (await instruments.introspect(session)).schema };
  });
}

async function run(session: Session, statements: readonly Statement[]): Promise<void> {
  await session.query('SET search_path = public');
  for (const { sql } of statements) await session.query(sql);
}
