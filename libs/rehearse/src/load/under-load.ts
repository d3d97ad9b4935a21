import { applySteps, noWatch, query, type Watch } from '@wesley/apply';
import type { Step } from '@wesley/plan';
import type { Waits } from '../rehearsal';
import { withSession, type Base, type Request, type Theatre } from '../stage';
import { openCrew, type Crew } from './crew';
import { givenJobs } from './given-jobs';
import { controlJob, controlTable, jobsOf } from './jobs';

/**
 * Carries the plan out once more, in another copy of the base, while readers and writers use the tables that it touches. Gives what
 * they waited for at most, by the id of the step; steps that touch no table that was there have nobody beside them.
 */
export async function applyUnderLoad(
  request: Request,
  theatre: Theatre,
  base: Base,
): Promise<ReadonlyMap<string, Waits>> {
  const { plan, before, workload } = request;
  const copy = await theatre.shadow.create('load', base.database);
  const touched = before.tables
    .map(({ name }) => name)
    .filter((name) => plan.steps.some(({ do: { on } }) => on.includes(name)));
  const jobs = await withSession(copy, 'load', async (session) => {
    await session.query(controlTable);
    return workload === null ? jobsOf(before, new Set(touched)) : givenJobs(session, workload, touched);
  });
  const crew = await openCrew(copy, [...jobs, controlJob], theatre);
  try {
    return await watched(plan.steps, (watch) => applySteps(plan.steps, copy, theatre.policy, watch), crew);
  } finally {
    await crew.close();
  }
}

async function watched(
  steps: readonly Step[],
  apply: (watch: Watch) => Promise<void>,
  crew: Crew,
): Promise<ReadonlyMap<string, Waits>> {
  const waits = new Map<string, Waits>();
  // The steps of one transaction share what was waited for: their locks are held to its end.
  let finished: string[] = [];
  const stop = async () => {
    if (finished.length === 0) return;
    const seen = await crew.stop();
    for (const id of finished) if (seen !== null) waits.set(id, seen);
    finished = [];
  };
  await apply({
    ...noWatch,
    before: async ({ transaction, do: { on } }, session) => {
      await stop();
      const group = steps.filter((step) => transaction !== null && step.transaction === transaction);
      await crew.begin([...on, ...group.flatMap((step) => step.do.on)], session.pid);
    },
    alone: async (step, session) => {
      await stop();
      await crew.begin(step.do.on, session.pid);
      await query(step, session, step.do.sql);
    },
    finished: ({ step, outcome }) => {
      if (outcome === 'ran') finished.push(step.id);
    },
  });
  await stop();
  return waits;
}
