import type { Step } from './plan';

/** Why a step is safe, and what it binds from then on. */
export function reasonOf({ why, binds }: Step): string {
  return binds === null ? why : `${why} ${binds}`;
}
