import { claimOf, costs } from './costs/costs';
import { timeoutsOf } from './costs/timeouts';
import type { Step } from './plan';
import { groupByTransaction } from './transactions';

/**
 * The steps that lead back, last first; those that shared a transaction share one again, which takes its locks first as well.
 * What has no way back is left as it is.
 */
export function undoSteps(steps: readonly Step[], postgres: number): readonly Step[] {
  const existing = existingTables(steps);
  return [...groupByTransaction(steps)]
    .reverse()
    .flatMap(lastFirst)
    .flatMap((step): readonly Step[] => {
      const { undo } = step;
      if (undo === null) return [];
      const id = `undo-${step.id}`;
      return [
        {
          ...step,
          id,
          do: undo,
          undo: null,
          transaction: costs[undo.form].runsAlone ? null : `undo-${step.transaction ?? step.id}`,
          ...timeoutsOf(undo.form),
          batch: null,
          probe: null,
          claim: claimOf(undo, existing, postgres),
          why: `It takes ${step.id} back.`,
          binds: null,
        },
      ];
    });
}

function lastFirst(group: readonly Step[]): readonly Step[] {
  const isLock = ({ undo }: Step) => undo?.form === 'LOCK TABLE … IN ACCESS EXCLUSIVE MODE';
  return [...group.filter(isLock), ...group.filter((step) => !isLock(step)).reverse()];
}

// Those that the plan did not make: nobody waits for the others yet.
function existingTables(steps: readonly Step[]): ReadonlySet<string> {
  const made = new Set(steps.flatMap(({ do: { form, on } }) => (form === 'CREATE TABLE' ? on : [])));
  return new Set(steps.flatMap((step) => step.do.on).filter((table) => !made.has(table)));
}
