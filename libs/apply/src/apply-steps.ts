import { groupByTransaction, type Step } from '@wesley/plan';
import { canBeFoundDone, giveTurnBack, planSettings } from '@wesley/sql';
import { ApplyError } from './apply-error';
import { backfill } from './backfill';
import type { Database, Row, Session } from './database';
import { inTransaction, setLocalTimeouts } from './in-transaction';
import type { Policy } from './policy';
import { closeLedger } from './ledger';
import { nameHolders } from './name-holders';
import { query } from './query';
import { askWhetherDone, readAnswers, readDone, type DoneReader } from './read-done';
import { sampleKey } from './sample-key';
import { takeTurnFor } from './take-turn';
import { runWatched, type Watch, type Watching } from './watch';
import { withRetries } from './with-retries';

/**
 * Carries steps out, statement by statement, each with its timeouts. What is there already is not done again, so that
 * a run that was stopped can be begun anew. Rejects with an `ApplyError` that names the step.
 */
export async function applySteps(
  steps: readonly Step[],
  database: Database,
  policy: Policy,
  watch: Watch,
): Promise<void> {
  const session = await database.connect('apply');
  try {
    await session.query([...planSettings, "SET idle_in_transaction_session_timeout = '60s'"].join('; '));
    const [first] = steps;
    if (first !== undefined) await takeTurnFor(first, session, policy);
    const watching = { watch, questions: await watch.opened(session) };
    const run: Run = { session, policy, watching, done: readDone(steps, session) };
    for (const group of groupByTransaction(steps)) await applyGroup(group, run);
    await session.query(giveTurnBack.text);
  } catch (error) {
    if (!(error instanceof ApplyError) || error.kind !== 'locked') throw error;
    throw await nameHolders(error, session);
  } finally {
    await session.close();
  }
}

interface Run {
  readonly session: Session;
  readonly policy: Policy;
  readonly watching: Watching;
  readonly done: DoneReader;
}

type OneOrMore = readonly [Step, ...Step[]];

async function applyGroup(group: readonly Step[], current: Run): Promise<void> {
  if (await ranAtOnce(group, current)) return;
  const { session, policy, watching, done } = current;
  const [first, ...rest] = await stepsToDo(group, current);
  if (first === undefined) return;
  const todo: OneOrMore = [first, ...rest];
  done.forget();
  if (first.batch !== null) {
    const { rows, retries } = await backfill(first, first.batch, session, policy, watching);
    watching.watch.finished({ step: first, outcome: 'ran', retries, rows });
    return;
  }
  const run =
    first.transaction === null
      ? () => runAlone(first, session, watching.watch)
      : () => inTransaction(first, session, askedBefore(current), ([seen]) => runAll(todo, current, seen));
  const { retries } = await withRetries(first, policy, run);
  tellRan(todo, retries, current);
}

/**
 * Runs the steps of a transaction, unless one of them is done already: that is asked in the message that the transaction begins with. Not
 * where rows have to be looked at first, or where the steps before were found done.
 */
async function ranAtOnce(group: readonly Step[], current: Run): Promise<boolean> {
  const { session, policy, done } = current;
  const [first, ...rest] = group;
  if (first?.transaction == null || done.findsDone || group.some(({ probe }) => probe !== null)) return false;
  refuseInterrupted(first, policy);
  const doubtful = group.filter((step) => canBeFoundDone(step.do));
  const questions = doubtful.length === 0 ? [] : [askWhetherDone(doubtful)];
  const run = () =>
    inTransaction(first, session, [...questions, ...askedBefore(current)], async (answers) => {
      if (answers.slice(0, questions.length).some((each) => readAnswers(each).includes(true))) return false;
      const seen = answers[questions.length];
      done.forget();
      await runAll([first, ...rest], current, seen);
      return true;
    });
  const { value: ran, retries } = await withRetries(first, policy, run);
  if (ran) tellRan(group, retries, current);
  return ran;
}

function askedBefore({ watching: { questions } }: Run): readonly string[] {
  return questions === null ? [] : [questions.before];
}

function tellRan(steps: readonly Step[], retries: number, { watching }: Run): void {
  for (const step of steps) watching.watch.finished({ step, outcome: 'ran', retries, rows: null });
}

async function stepsToDo(group: readonly Step[], { session, policy, watching, done }: Run): Promise<readonly Step[]> {
  const todo: Step[] = [];
  for (const step of group) {
    refuseInterrupted(step, policy);
    if (await done.isDone(step)) {
      if (step.batch !== null) await closeLedger(step, step.batch, session);
      watching.watch.finished({ step, outcome: 'found done', retries: 0, rows: null });
    } else {
      await refuseViolations(step, session);
      todo.push(step);
    }
  }
  return todo;
}

function refuseInterrupted(step: Step, { signal }: Policy): void {
  if (signal.aborted) throw new ApplyError('interrupted', step, `Stopped before ${step.id}.`);
}

// Outside the transaction: a look at the rows must not hold up the lock that comes after it.
async function refuseViolations(step: Step, session: Session): Promise<void> {
  if (step.probe === null) return;
  const [row] = await query(step, session, step.probe.sql);
  const violations = Number(row?.['count'] ?? Number.NaN);
  if (violations === 0) return;
  const found = `there are ${String(violations)} ${step.probe.meaning}`;
  const sample = await sampleKey(step, step.probe, session);
  const example = sample === undefined ? '' : `, for example ${sample}`;
  throw new ApplyError('violation', step, `${step.id} was not begun: ${found}${example}.`);
}

async function runAll(
  [first, ...rest]: OneOrMore,
  { session, watching }: Run,
  seen: readonly Row[] = [],
): Promise<void> {
  await runWatched(first, session, watching, seen);
  for (const step of rest) {
    await setLocalTimeouts(step, session);
    await runWatched(step, session, watching, null);
  }
}

async function runAlone(step: Step, session: Session, watch: Watch): Promise<void> {
  await removeLeftover(step, session);
  const { lockTimeout, statementTimeout } = step;
  await session.query(
    `SET lock_timeout = ${String(lockTimeout ?? 0)}; SET statement_timeout = ${String(statementTimeout)}`,
  );
  await watch.alone(step, session);
  await session.query('RESET lock_timeout; RESET statement_timeout');
}

async function removeLeftover(step: Step, session: Session): Promise<void> {
  const { leftover } = step.do;
  if (leftover === null) return;
  const [row] = await query(step, session, `SELECT ${leftover.present} AS present`);
  if (row?.['present'] === true) await query(step, session, leftover.remove);
}
