import type { Statement } from '@wesley/sql';
import { claimOf, costs } from './costs/costs';
import { patienceOf } from './costs/patience';
import type { Step } from './plan';
import { groupByTransaction } from './transactions';

/**
 * The steps that lead back, last first; those that shared a transaction share one again, which takes its locks first as well. What
 * else an undo does follows after that. What has no way back is left as it is.
 */
export function undoSteps(steps: readonly Step[], postgres: number): readonly Step[] {
  const existing = existingTables(steps);
  return [...groupByTransaction(steps)].reverse().flatMap((group) => {
    const backwards = lastFirst(group);
    const together = backwards.flatMap((step) => step.undo.slice(0, 1).map((undo) => ({ step, undo, at: 0 })));
    const after = backwards.flatMap((step) => step.undo.slice(1).map((undo, at) => ({ step, undo, at: at + 1 })));
    return [...together, ...after].map((back) => undoStep(back, existing, postgres));
  });
}

interface Back {
  readonly step: Step;
  readonly undo: Statement;
  /** Its place among the undos of the step. */
  readonly at: number;
}

function undoStep({ step, undo, at }: Back, existing: ReadonlySet<string>, postgres: number): Step {
  const id = `undo-${step.id}${at === 0 ? '' : `-${String(at + 1)}`}`;
  const transaction = at === 0 ? `undo-${step.transaction ?? step.id}` : id;
  return {
    ...step,
    id,
    do: undo,
    undo: [],
    transaction: costs[undo.form].runsAlone ? null : transaction,
    ...patienceOf(undo.form),
    batch: null,
    probe: null,
    claim: claimOf(undo, existing, postgres),
    why: `It takes ${step.id} back.`,
    binds: null,
  };
}

function lastFirst(group: readonly Step[]): readonly Step[] {
  const isLock = ({ undo: [first] }: Step) => first?.form === 'LOCK TABLE … IN ACCESS EXCLUSIVE MODE';
  return [...group.filter(isLock), ...group.filter((step) => !isLock(step)).reverse()];
}

// Those that the plan did not make: nobody waits for the others yet.
function existingTables(steps: readonly Step[]): ReadonlySet<string> {
  const made = new Set(steps.flatMap(({ do: { form, on } }) => (form === 'CREATE TABLE' ? on : [])));
  return new Set(steps.flatMap((step) => step.do.on).filter((table) => !made.has(table)));
}
