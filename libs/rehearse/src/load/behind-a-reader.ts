import { applySteps, noWatch, type Policy, type Watch } from '@wesley/apply';
import { groupByTransaction, type Step } from '@wesley/plan';
import type { Queue } from '../rehearsal';
import { sampleEvenly } from '../sample-evenly';
import type { Stage } from '../stage';
import { holdsUpReaders } from './holds-up-readers';
import { openQueue, type QueueScene } from './queue-scene';

/** So many transactions are tried: each takes as long as a lock timeout, and all of them wait in the same way. */
export const mostTried = 12;

/** Milliseconds: whether a step gives up when its lock timeout is over shows as well with a short one. */
const shortTimeout = 150;

/**
 * Carries the plan out in one more copy of the base. While some of its steps run, the transaction of a long reader stands on their tables:
 * once the step waits, a reader and a writer come after it. Gives what was seen, by the id of the step that waited.
 */
export async function queuesBehindAReader({
  request,
  theatre,
  base,
  steps,
}: Stage): Promise<ReadonlyMap<string, Queue>> {
  const seen = new Map(steps.map((step) => [step.id, step]));
  const holdsUp = (step: Step) => holdsUpReaders(step, seen.get(step.id), base.filled);
  const groups = groupByTransaction(request.plan.steps);
  const tried = chosen(groups.filter((group) => group.some(holdsUp)));
  if (tried.length === 0) return new Map();
  const copy = await theatre.shadow.create('long reader', base.database);
  const scene = await openQueue(copy, request.before, theatre);
  try {
    const last = groups.findIndex((group) => group === tried.at(-1));
    const shortened = groups
      .slice(0, last + 1)
      .flatMap((group) => (tried.includes(group) ? group.map(shorten) : group));
    await applySteps(shortened, copy, patientWith(theatre.policy, scene), watchWith(scene, tried));
  } finally {
    await scene.close();
  }
  return scene.queues;
}

type Group = readonly Step[];

// Those without a lock timeout are what is looked for.
function chosen(groups: readonly Group[]): readonly Group[] {
  const sampled = sampleEvenly(groups, mostTried);
  return groups.filter((group) => sampled.includes(group) || group.some(({ lockTimeout }) => lockTimeout === null));
}

function shorten(step: Step): Step {
  return { ...step, lockTimeout: step.lockTimeout === null ? null : Math.min(step.lockTimeout, shortTimeout) };
}

// Before it is tried again, those who queued go through, and then the reader goes.
function patientWith(policy: Policy, scene: QueueScene): Policy {
  return {
    ...policy,
    sleep: async (milliseconds) => {
      if (!(await scene.gaveUp())) await policy.sleep(milliseconds);
    },
  };
}

function watchWith(scene: QueueScene, tried: readonly Group[]): Watch {
  const groupOf = new Map(tried.flatMap((group) => group.map(({ id }) => [id, group])));
  return {
    ...noWatch,
    before: async (step, session) => {
      const group = groupOf.get(step.id);
      if (group !== undefined) await scene.begin(step, group, session.pid);
    },
    // What no step of the transaction waited for must not be in the way of those that come.
    after: async (step) => {
      if (groupOf.get(step.id)?.at(-1)?.id === step.id) await scene.passed();
    },
  };
}
