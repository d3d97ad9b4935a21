import type { Step } from './plan';

/** Steps in a row that share a transaction; a step that stands outside any is a group by itself. */
export function groupByTransaction(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const shares =
      step.transaction !== null && last?.[0]?.transaction === step.transaction && last[0].phase === step.phase;
    if (shares) last.push(step);
    else groups.push([step]);
  }
  return groups;
}
