import { counted } from '@wesley/diagnostics';
import { blockingOf, type RelationLock } from '@wesley/plan';
import type { RehearsedStep } from '@wesley/rehearse';

/** Characters of the longest bar, and bars at most: those that say most. */
const width = 24;
const mostBars = 8;

/** A bar for each step that kept others waiting, as long as its locks were held, in the order of the plan. */
export function lockBars(steps: readonly RehearsedStep[]): readonly string[] {
  const waiting = steps.filter(({ locks }) => locks.some(blocks));
  if (waiting.length === 0) return [];
  const longest = [...waiting].sort((a, b) => b.held - a.held).slice(0, mostBars);
  const shown = waiting.filter((step) => longest.includes(step));
  const scale = Math.max(1, ...shown.map(({ held }) => held));
  const label = Math.max(...shown.map(({ id }) => id.length));
  const rest = waiting.length - shown.length;
  return [
    'Locks that others wait for, and how long they were held:',
    ...shown.map(({ id, held, locks }) => {
      const bar = '█'.repeat(Math.max(1, Math.round((held / scale) * width))).padEnd(width);
      return `  ${id.padEnd(label)} ${bar} ${held < 1 ? 'under 1 ms' : `${String(held)} ms`}, ${wordsOf(locks)}`;
    }),
    ...(rest > 0 ? [`  and ${counted(rest, 'more step')}, for no longer than these`] : []),
  ];
}

function blocks({ mode }: RelationLock): boolean {
  return ['writes', 'reads and writes'].includes(blockingOf(mode));
}

function wordsOf(locks: readonly RelationLock[]): string {
  return locks
    .filter(blocks)
    .map(({ mode, relation }) => `${mode} on ${relation}`)
    .slice(0, 2)
    .join('; ');
}
