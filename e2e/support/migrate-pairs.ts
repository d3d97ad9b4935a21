import { setTimeout as pause } from 'node:timers/promises';
import { ApplyError, applySteps, noWatch, type Database, type Session } from '@wesley/apply';
import type { Plan } from '@wesley/plan';
import { diffCatalogs, readCatalog } from '@wesley/postgres';
import { buildTarget, fillDatabase, reckonedBy, requirementsOf, rowsForBoth, type Shadow } from '@wesley/rehearse';
import type { Schema } from '@wesley/schema';
import { buildSchema, canBeFoundDone, type Statement } from '@wesley/sql';

/** A migration to carry out, and the schema that it should lead to. */
export interface Pair {
  readonly before: Schema;
  readonly after: Schema;
  readonly plan: Plan;
}

export interface MigratedPairs {
  /**
   * What the migrated database has that the one built from scratch lacks, and the other way round, and which steps it does not find done;
   * null: rows were in the way.
   */
  migrate(pair: Pair): Promise<readonly string[] | null>;
  close(): Promise<void>;
}

/**
 * Carries out one plan after the other, as a rehearsal does if nothing else is said, each on a database with rows, and compares the catalog with that of the target. All of them
 * share two databases, which are emptied in between: to make new ones for each would take most of the time.
 */
export async function openMigratedPairs(
  shadow: Shadow,
  carryOut: (plan: Plan, database: Database) => Promise<unknown> = applyPlan,
): Promise<MigratedPairs> {
  const databases = [await shadow.create('pairs'), await shadow.create('pairs, from scratch')] as const;
  const [migrated, target] = databases;
  const sessions = [await connect(migrated), await connect(target)] as const;
  const [base, scratch] = sessions;
  return {
    async migrate({ before, after, plan }) {
      await shadow.provide(requirementsOf(before, after));
      await Promise.all([
        buildBase(base, before, rowsForBoth(before, after, plan.changes), plan),
        build(scratch, buildTarget({ before, after, plan })),
      ]);
      try {
        await carryOut(plan, migrated);
      } catch (error) {
        if (error instanceof ApplyError && error.kind === 'violation') return null;
        throw error;
      }
      const { missing, extra } = diffCatalogs(...(await Promise.all([readCatalog(scratch), readCatalog(base)])));
      return [
        ...missing.map((fact) => `missing ${fact}`),
        ...extra.map((fact) => `unexpected ${fact}`),
        ...(await notFoundDone(base, plan)),
      ];
    },
    async close() {
      for (const session of sessions) await session.close();
      for (const database of databases) await shadow.drop(database);
    },
  };
}

const applyPlan = ({ steps }: Plan, database: Database) => applySteps(steps, database, policy, noWatch);

const policy = { retry: { times: 3, pause: 50 }, sleep: pause, signal: new AbortController().signal };

async function connect(database: Database): Promise<Session> {
  const session = await database.connect('pairs');
  await session.query('SET search_path = public; SET row_security = off; SET client_min_messages = warning');
  return session;
}

// Whether rows are filled is another question: those of the application may have no value again.
async function notFoundDone(session: Session, { steps }: Plan): Promise<readonly string[]> {
  const asked = steps.filter(({ batch, do: statement }) => batch === null && canBeFoundDone(statement));
  const [row] = await session.query(
    `SELECT ARRAY[${asked.map((step) => `(${step.do.done})`).join(', ')}]::boolean[] AS done`,
  );
  const answers: readonly unknown[] = Array.isArray(row?.['done']) ? row['done'] : [];
  return asked.flatMap(({ id }, at) => (answers[at] === true ? [] : [`not found done: ${id}`]));
}

// Foreign keys come after the rows, as in a rehearsal.
async function buildBase(session: Session, schema: Schema, demanded: Schema, plan: Plan): Promise<void> {
  const statements = buildSchema(schema);
  const isForeignKey = ({ form }: Statement) => form.includes('FOREIGN KEY');
  await build(
    session,
    statements.filter((statement) => !isForeignKey(statement)),
  );
  await fillDatabase(session, schema, demanded, 3, reckonedBy(plan));
  await session.script(statements.filter(isForeignKey).map(inScript).join(''));
}

async function build(session: Session, statements: readonly Statement[]): Promise<void> {
  await session.script([empty, ...statements.map(inScript)].join(''));
}

const inScript = ({ sql }: { readonly sql: string }) => `${sql};\n`;

// What the last pair left, with `public` as bare as in both databases.
const empty = `DO $$
  DECLARE found name;
  BEGIN
    FOR found IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
      EXECUTE format('DROP SCHEMA %I CASCADE', found);
    END LOOP;
    CREATE SCHEMA public;
  END $$;
`;
