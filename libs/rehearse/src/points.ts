import { counted } from '@wesley/diagnostics';
import type { Step } from '@wesley/plan';
import { sampleEvenly } from './sample-evenly';

/** Up to so many steps or transactions a check looks at each of them; of a longer plan at as many, and says so. */
export const mostPoints = 100;

/** The steps that a check takes one by one: the first of each form, and the others evenly. */
export function stepsToTry(steps: readonly Step[]): readonly Step[] {
  if (steps.length <= mostPoints) return steps;
  const forms = new Set<string>();
  const first = steps.filter(({ do: { form } }) => !forms.has(form) && forms.add(form));
  const others = steps.filter((step) => !first.includes(step));
  const chosen = new Set([...first, ...sampleEvenly(others, Math.max(2, mostPoints - first.length))]);
  return steps.filter((step) => chosen.has(step));
}

/** The transactions after which a check stops to look: the last is among them. */
export function groupsToTry(groups: readonly (readonly Step[])[]): ReadonlySet<readonly Step[]> {
  return new Set(sampleEvenly(groups, mostPoints));
}

/** How a sentence goes on that says what was tried: nothing where that was all. */
export function sampleOf(tried: number, all: number, what: string): string {
  return tried === all ? '' : `, a sample of ${String(tried)} of ${counted(all, what)}, evenly taken`;
}
