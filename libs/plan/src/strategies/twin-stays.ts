import type { Statement } from '@wesley/sql';
import type { Draft } from './strategy';

/** Something goes whose twin is there by now under another name: nothing is lost, so that it goes last and can be had back. */
export function twinStays(drop: Statement, kept: string, undo: readonly Statement[]): readonly Draft[] {
  return [{ phase: 'contract', do: drop, undo, why: `Only the catalog changes: ${kept} says the same.` }];
}
