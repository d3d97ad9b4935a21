import type { Step } from '@wesley/plan';
import { literal, list, qualifiedRelation, sql } from '@wesley/sql';
import { ApplyError } from './apply-error';
import type { Session } from './database';
import { query } from './query';

/** The same error, and who holds locks on the tables of the step: the process and what it calls itself, nothing of what it runs. */
export async function nameHolders(error: ApplyError, session: Session): Promise<ApplyError> {
  const holders = await holdersOf(error.step, session);
  const { step, server } = error;
  const what = `${step.id} did not get its lock on ${step.do.on.join(', ')} in time`;
  const who = holders.length === 0 ? 'who held it is gone by now' : `held by ${holders.join(', ')}`;
  return new ApplyError('locked', step, `${what}, however often it was tried: ${who}.`, server);
}

async function holdersOf(step: Step, session: Session): Promise<readonly string[]> {
  const tables = list(step.do.on.map((table) => sql`to_regclass(${literal(qualifiedRelation(table).text)})`));
  const rows = await query(
    step,
    session,
    sql`SELECT DISTINCT a.pid, a.application_name AS name, a.state FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.locktype = 'relation' AND l.granted AND l.pid <> pg_backend_pid() AND l.relation IN (${tables})
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) ORDER BY 1`.text,
  );
  return rows.map(({ pid, name, state }) => {
    const known = [name, state].filter((word) => typeof word === 'string' && word !== '');
    return `process ${String(pid)}${known.length === 0 ? '' : ` (${known.join(', ')})`}`;
  });
}
