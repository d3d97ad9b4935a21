import type { Statement } from '@wesley/sql';
import type { Draft } from './strategy';

/** Something goes whose twin is there by now under another name: nothing is lost, so that it goes last and can be had back. */
export function twinStays(
  drop: Statement,
  kept: string,
  undo: readonly Statement[],
  more: Pick<Draft, 'binds'> = {},
): readonly Draft[] {
  return [{ phase: 'contract', do: drop, undo, why: `Only the catalog changes: ${kept} says the same.`, ...more }];
}

/** What the application has to be ready for when a unique constraint goes by its name. */
export function noConflictOn(constraint: string): string {
  return `From then on no query may say ON CONFLICT ON CONSTRAINT ${constraint}: there is none of that name any more.`;
}
