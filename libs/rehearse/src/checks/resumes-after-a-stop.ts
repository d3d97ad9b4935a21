import {
  ApplyError,
  applySteps,
  isDatabaseError,
  noWatch,
  query,
  type Database,
  type Session,
  type Watch,
} from '@wesley/apply';
import { counted } from '@wesley/diagnostics';
import type { Step } from '@wesley/plan';
import { qualifiedRelation } from '@wesley/sql';
import { oldColumns } from '../old-columns';
import { stepsToTry } from '../points';
import { fingerprintRows } from '../rows/fingerprint-rows';
import { withSession, type Stage, type Theatre } from '../stage';
import { differenceOf, fail, pass, type Check } from './check';
import { stopSession, untilItWaits } from './stop-session';

/**
 * The connection is cut in the middle of every step (of a long plan, of a sample), and the plan begun anew each time, so that it goes on from every point that
 * it can be stopped at. What comes of it is the target, with the rows kept.
 */
export const resumesAfterAStop: Check = async (stage) => {
  const { request, theatre, base, target, rowsBefore } = stage;
  const copy = await theatre.shadow.create('stopped', base.database);
  const { steps } = request.plan;
  const tried = stepsToTry(steps);
  const stops: Stops = { due: new Set(tried.map(({ id }) => id)), stopped: new Set(), invalid: 0 };
  while (!(await runUntilStopped(stage, copy, stops))) theatre.policy.signal.throwIfAborted();
  return withSession(copy, 'resumed', async (session) => {
    const difference = differenceOf(target.catalog, await theatre.instruments.readCatalog(session));
    if (difference !== undefined) return fail(`stopped and resumed: ${difference}`);
    const rows = await fingerprintRows(session, oldColumns(request));
    if (JSON.stringify(rows) !== JSON.stringify(rowsBefore))
      return fail('stopped and resumed, rows are not what they were');
    const spared = tried.find((step) => !wasStopped(step, stops));
    if (spared !== undefined) {
      return fail(`${spared.id} could not be cut off: it was found done before it had been carried out`);
    }
    const left = stops.invalid === 0 ? '' : `, ${counted(stops.invalid, 'time')} with an invalid index left behind`;
    const where =
      tried.length === steps.length
        ? 'every step'
        : `${String(tried.length)} of ${counted(steps.length, 'step')}, evenly taken with each form among them`;
    return pass(
      `cut off ${counted(stops.stopped.size, 'time')}, in the middle of ${where}${left}, and resumed to the target`,
    );
  });
};

interface Stops {
  /** The steps that are to be cut off. */
  readonly due: ReadonlySet<string>;
  /** Step and number of the batch, where it was cut off. */
  readonly stopped: Set<string>;
  invalid: number;
}

/** Begins from the first step, and is cut off where it was not yet; true when it came through. */
async function runUntilStopped({ request, theatre }: Stage, copy: Database, stops: Stops): Promise<boolean> {
  const before = stops.stopped.size;
  try {
    await applySteps(request.plan.steps, copy, theatre.policy, stoppingWatch(theatre, copy, stops));
  } catch (error) {
    const isCut = stops.stopped.size > before && wasCutOff(error);
    if (!isCut) throw error;
  }
  return stops.stopped.size === before;
}

// A backfill may find no row to fill; all else does something.
function wasStopped({ id, batch }: Step, { stopped }: Stops): boolean {
  return batch !== null || stopped.has(id) || stopped.has(`${id} 1`);
}

// 57P01 is admin_shutdown; without a state, the connection itself is gone.
function wasCutOff(error: unknown): boolean {
  const said = error instanceof ApplyError ? error.server : error;
  return isDatabaseError(said) && (said.sqlState === null || said.sqlState === '57P01');
}

function stoppingWatch(theatre: Theatre, copy: Database, stops: Stops): Watch {
  const batches = new Map<string, number>();
  return {
    ...noWatch,
    after: async ({ id }, session) => {
      const batch = (batches.get(id) ?? 0) + 1;
      batches.set(id, batch);
      const here = `${id} ${String(batch)}`;
      // In the second batch of a backfill the first is there already. More would show nothing new.
      if (batch > 2 || !stops.due.has(id) || stops.stopped.has(here)) return;
      stops.stopped.add(here);
      await stopSession(session.pid, theatre);
    },
    alone: async (step, session) => {
      if (!stops.due.has(step.id) || stops.stopped.has(step.id)) return noWatch.alone(step, session);
      stops.stopped.add(step.id);
      await stopInTheMiddle(step, session, theatre, copy);
      if (await leftInvalid(step, copy)) stops.invalid += 1;
      await session.query('SELECT 1'); // rejects: the connection is gone
    },
  };
}

/** What stands outside a transaction waits for those that write to its table: there it is cut off. */
async function stopInTheMiddle(step: Step, session: Session, theatre: Theatre, copy: Database): Promise<void> {
  await withSession(copy, 'writer', async (writer) => {
    const table = qualifiedRelation(step.do.on[0] ?? '').text;
    await writer.query(`BEGIN; LOCK TABLE ${table} IN ROW EXCLUSIVE MODE`);
    let over = false;
    const end = query(step, session, step.do.sql)
      .catch((error: unknown) => {
        if (!wasCutOff(error)) throw error;
      })
      .finally(() => {
        over = true;
      });
    await untilItWaits(session.pid, () => over, theatre);
    await stopSession(session.pid, theatre);
    await end;
  });
}

function leftInvalid({ do: { leftover } }: Step, copy: Database): Promise<boolean> {
  if (leftover === null) return Promise.resolve(false);
  return withSession(copy, 'leftover', async (session) => {
    const [row] = await session.query(`SET search_path = public; SELECT ${leftover.present} AS present`);
    return row?.['present'] === true;
  });
}
