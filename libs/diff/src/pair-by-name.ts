import { byName } from '@wesley/schema';

export interface Pairing<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly persisted: readonly { readonly before: T; readonly after: T }[];
}

/** What left, what came and what stayed, each in order of name. */
export function pairByName<T extends { readonly name: string }>(before: readonly T[], after: readonly T[]): Pairing<T> {
  const old = new Map(before.map((item) => [item.name, item]));
  const names = new Set(after.map(({ name }) => name));
  return {
    removed: byName(before.filter(({ name }) => !names.has(name))),
    added: byName(after.filter(({ name }) => !old.has(name))),
    persisted: byName(after).flatMap((item) => {
      const earlier = old.get(item.name);
      return earlier ? [{ before: earlier, after: item }] : [];
    }),
  };
}
