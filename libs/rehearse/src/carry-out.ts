import { applySteps, ApplyError, query, type Database, type StepResult, type Watch } from '@wesley/apply';
import { strongest, type Step } from '@wesley/plan';
import type { Sighting, Witness } from './instruments';
import type { RehearsedStep } from './rehearsal';
import type { Theatre } from './stage';
import { timeTransactions } from './time-transactions';

/** Carries the steps out while a witness looks on. `record` gets each step as soon as it is through, so that a broken run shows how far it came. */
export async function carryOut(
  steps: readonly Step[],
  database: Database,
  { instruments, observer, policy, clock, progress }: Theatre,
  record: (step: RehearsedStep) => void,
): Promise<void> {
  const witness = await instruments.openWitness(database, observer);
  const watch = watchWith(witness, clock, (step, rehearsed) => {
    progress(`${step.id}  ${String(rehearsed.milliseconds)} ms`);
    record(rehearsed);
  });
  await applySteps(steps, database, policy, watch);
}

interface Seen extends Sighting {
  readonly milliseconds: number;
  readonly held: number;
}

function watchWith(
  witness: Witness,
  clock: () => number,
  record: (step: Step, rehearsed: RehearsedStep) => void,
): Watch {
  const seen = new Map<string, Seen>();
  const timed = timeTransactions(clock);
  const note = (step: Step, sighting: Sighting, milliseconds: number) => {
    seen.set(step.id, addTo(seen.get(step.id), { ...sighting, milliseconds, held: milliseconds }));
  };
  return {
    opened: (session) => witness.prepare(session),
    before: (_step, _session, answer) => {
      if (answer !== null) witness.begins(answer);
      timed.begin();
      return Promise.resolve();
    },
    after: async (step, _session, answer) => {
      const took = timed.end(step);
      note(step, witness.sees(await answer), took);
      timed.resume();
    },
    alone: async (step, session) => {
      timed.begin();
      const { blocked, ...sighting } = await witness.alone(session, step.do.on[0] ?? '', () =>
        query(step, session, step.do.sql),
      );
      if (blocked !== null) {
        throw new ApplyError(
          'refused',
          step,
          `${step.id} keeps others waiting: it asks for ${blocked.mode} on ${blocked.relation}.`,
        );
      }
      note(step, sighting, timed.end(step));
    },
    finished: (result) => {
      const { step } = result;
      const known = seen.get(step.id);
      const held = step.transaction === null ? (known?.held ?? 0) : timed.held(step);
      record(step, rehearsedStep(result, known && { ...known, held }));
    },
  };
}

// A backfill is seen once for each of its batches, which hold their locks one after the other.
function addTo(known: Seen | undefined, more: Seen): Seen {
  if (known === undefined) return more;
  return {
    observed: more.observed,
    milliseconds: known.milliseconds + more.milliseconds,
    held: Math.max(known.held, more.held),
    wal: known.wal + more.wal,
    locks: strongest([...known.locks, ...more.locks]),
    scanned: known.scanned && more.scanned && [...new Set([...known.scanned, ...more.scanned])],
    rewrote: [...new Set([...known.rewrote, ...more.rewrote])],
  };
}

const unseen: Seen = {
  observed: 'not observed',
  locks: [],
  scanned: null,
  rewrote: [],
  wal: 0,
  milliseconds: 0,
  held: 0,
};

function rehearsedStep({ step, retries, rows }: StepResult, seen: Seen = unseen): RehearsedStep {
  const [milliseconds, held] = [Math.round(seen.milliseconds), Math.round(seen.held)];
  return { id: step.id, phase: step.phase, retries, rows, ...seen, milliseconds, held, waited: null, queued: null };
}
