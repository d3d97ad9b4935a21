import { describeRefusal, isDatabaseError, type Row, type Session } from '@wesley/apply';
import { compareText, joinTableName } from '@wesley/schema';
import type { Task } from '../scripts/tasks';
import type { Job } from './jobs';

/** A workload that the server does not take, or that says nothing about the plan. The message holds no value of a row. */
export class WorkloadRefused extends Error {
  override readonly name = 'WorkloadRefused';
}

/**
 * The jobs of a workload that was given, one for each of its tasks. Each is tried before the plan begins, twice since it is run over and
 * over, and taken back: it shows which tables it uses, and what is refused then is no fault of a step.
 */
export async function givenJobs(
  session: Session,
  tasks: readonly Task[],
  touched: readonly string[],
): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  for (const task of tasks) jobs.push(await jobOf(session, task));
  const used = new Set(jobs.flatMap(({ tables }) => tables ?? []));
  if (touched.length > 0 && !touched.some((table) => used.has(table))) {
    const names = [...touched].sort(compareText).join(', ');
    throw new WorkloadRefused(`The workload uses no table that the plan touches, so that it shows nothing: ${names}.`);
  }
  return jobs;
}

async function jobOf(session: Session, { label, begin, statements, end }: Task): Promise<Job> {
  const who = `${label} of the workload`;
  await session.query(begin ?? 'BEGIN');
  try {
    for (const when of ['', ' when it was run again'] as const)
      await runAll(session, statements, `${who} was refused${when}`);
    const held = await session.query(
      `SELECT n.nspname AS schema, c.relname AS name, bool_or(l.mode <> 'AccessShareLock') AS writes
       FROM pg_catalog.pg_locks AS l JOIN pg_catalog.pg_class AS c ON c.oid = l.relation JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
       WHERE l.pid = pg_catalog.pg_backend_pid() AND l.locktype = 'relation' AND c.relkind IN ('r', 'p')
         AND n.nspname NOT IN ('pg_catalog', 'information_schema')
       GROUP BY 1, 2`,
    );
    if (held.length === 0) {
      throw new WorkloadRefused(
        `In the workload, ${label} uses no table, so that it shows nothing. A setting belongs into the transaction that it is for, as SET LOCAL.`,
      );
    }
    return {
      kind: held.some(({ writes }) => writes === true) ? 'writer' : 'reader',
      label: who,
      sql: [begin, ...statements, end].filter((part) => part !== null).join(';\n'),
      tables: held.map(nameOf),
    };
  } finally {
    await session.query('ROLLBACK');
  }
}

async function runAll(session: Session, statements: readonly string[], refused: string): Promise<void> {
  try {
    for (const statement of statements) await session.query(statement);
  } catch (error) {
    if (!isDatabaseError(error) || error.sqlState === null) throw error;
    throw new WorkloadRefused(`Before the plan began, ${refused} with ${describeRefusal(error)}.`);
  }
}

function nameOf({ schema, name }: Row): string {
  return joinTableName(String(schema), String(name));
}
