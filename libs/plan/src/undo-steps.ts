import { costs } from './costs/costs';
import { timeoutsOf } from './costs/timeouts';
import type { Step } from './plan';

/** The steps that lead back, last first. What has no way back is left as it is. */
export function undoSteps(steps: readonly Step[]): readonly Step[] {
  return [...steps].reverse().flatMap((step): readonly Step[] => {
    if (step.undo === null) return [];
    const id = `undo-${step.id}`;
    return [
      {
        ...step,
        id,
        do: step.undo,
        undo: null,
        transaction: costs[step.undo.form].runsAlone ? null : id,
        ...timeoutsOf(step.undo.form),
        batch: null,
        probe: null,
      },
    ];
  });
}
