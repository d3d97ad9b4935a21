import { applySteps, noWatch, type Database, type Session } from '@wesley/apply';
import { groupByTransaction, undoSteps, type Step } from '@wesley/plan';
import type { Catalog } from '../instruments';
import { groupsToTry } from '../points';
import { heldOpen, type Stage } from '../stage';
import { catalogWithoutWayBack } from './catalog-without-way-back';
import { differenceOf } from './check';

/**
 * Carries the plan out in a copy of the base, and goes back from the point after each transaction, of a long plan after a sample of them: one by
 * one, until all is as it was at an earlier point, from which the way back is known already; then does it again and goes on. Gives
 * what went wrong; undefined when nothing did, and then the plan is carried out.
 */
export async function undoFromEverywhere(stage: Stage, copy: Database, session: Session): Promise<string | undefined> {
  const { request, base } = stage;
  // Within a transaction nobody can stop.
  const groups = groupByTransaction(request.plan.steps);
  const walk: Walk = { stage, session, database: heldOpen(copy, session), points: new Map([[0, base.catalog]]) };
  const tried = groupsToTry(groups);
  for (const [at, group] of groups.entries()) {
    await apply(walk, group);
    if (!tried.has(group)) continue;
    if (group.some(({ undo }) => undo.length > 0)) {
      const from = await goBack(walk, groups.slice(0, at + 1));
      if (typeof from === 'string')
        return `from the point after ${group.at(-1)?.id ?? ''}, the way back does not lead to the base: ${from}`;
      await apply(walk, groups.slice(from, at + 1).flat());
    }
    walk.points.set(at + 1, await read(walk));
  }
  return undefined;
}

interface Walk {
  readonly stage: Stage;
  readonly session: Session;
  readonly database: Database;
  /** What the catalog was before the plan, at 0, and after so many transactions. */
  readonly points: Map<number, Catalog>;
}

/** Undoes the transactions from the last; gives the place from which the plan is to be done again, or what is wrong. */
async function goBack(walk: Walk, groups: readonly (readonly Step[])[]): Promise<number | string> {
  for (let place = groups.length - 1; place >= 0; place--) {
    const back = undoSteps(groups[place] ?? [], walk.stage.request.plan.postgres);
    if (back.length === 0) continue;
    await apply(walk, back);
    const known = walk.points.get(place);
    if (known === undefined) continue;
    if ((await read(walk)).fingerprint === known.fingerprint) return place;
  }
  const difference = differenceOf(await catalogWithoutWayBack(walk.stage, groups.flat()), await read(walk));
  return difference ?? 0;
}

function apply({ stage, database }: Walk, steps: readonly Step[]): Promise<void> {
  return applySteps(steps, database, stage.theatre.policy, noWatch);
}

function read({ stage, session }: Walk): Promise<Catalog> {
  return stage.theatre.instruments.readCatalog(session);
}
