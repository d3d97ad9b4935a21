import { applySteps, ApplyError, query, type Database, type StepResult, type Watch } from '@wesley/apply';
import { strongest, type Step } from '@wesley/plan';
import type { Sighting, Witness } from './instruments';
import type { RehearsedStep } from './rehearsal';
import type { Theatre } from './stage';

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
}

function watchWith(
  witness: Witness,
  clock: () => number,
  record: (step: Step, rehearsed: RehearsedStep) => void,
): Watch {
  const seen = new Map<string, Seen>();
  let began = 0;
  const note = (step: Step, sighting: Sighting, milliseconds: number) => {
    seen.set(step.id, addTo(seen.get(step.id), { ...sighting, milliseconds }));
  };
  return {
    before: async (_step, session) => {
      await witness.before(session);
      began = clock();
    },
    after: async (step, session) => {
      const took = clock() - began;
      note(step, await witness.after(session), took);
    },
    alone: async (step, session) => {
      began = clock();
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
      note(step, sighting, clock() - began);
    },
    finished: (result) => {
      record(result.step, rehearsedStep(result, seen.get(result.step.id)));
    },
  };
}

// A backfill is seen once for each of its batches.
function addTo(known: Seen | undefined, more: Seen): Seen {
  if (known === undefined) return more;
  return {
    observed: more.observed,
    milliseconds: known.milliseconds + more.milliseconds,
    locks: strongest([...known.locks, ...more.locks]),
    scanned: [...new Set([...known.scanned, ...more.scanned])],
    rewrote: [...new Set([...known.rewrote, ...more.rewrote])],
  };
}

const unseen: Seen = { observed: 'not observed', locks: [], scanned: [], rewrote: [], milliseconds: 0 };

function rehearsedStep({ step, retries, rows }: StepResult, seen: Seen = unseen): RehearsedStep {
  return { id: step.id, phase: step.phase, retries, rows, ...seen, milliseconds: Math.round(seen.milliseconds) };
}
