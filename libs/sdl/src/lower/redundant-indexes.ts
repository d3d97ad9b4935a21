import type { Index, PrimaryKey, UniqueConstraint } from '@wesley/schema';
import { identifier } from '@wesley/sql';
import type { Reporter } from '../reporter';
import type { Placed } from './context';
import type { TableDraft } from './table-drafts';

/** Warns of an index that costs writes and serves no query that another index or key of the table does not serve. */
export function warnOfRedundantIndexes(
  { definition }: TableDraft,
  keys: readonly Placed<PrimaryKey | UniqueConstraint>[],
  indexes: readonly Placed<Index>[],
  reporter: Reporter,
): void {
  const ofKeys = keys.map(({ item }) => indexOfKey(item));
  for (const [at, { item, place }] of indexes.entries()) {
    // Of two that serve the same, it is the later one that is too much.
    const others = indexes.filter((_, other) => other !== at).map((other) => other.item);
    const earlier = new Set([...ofKeys, ...indexes.slice(0, at).map((other) => other.item)]);
    const better = [...ofKeys, ...others].find(
      (other) => serves(other, item) && (earlier.has(other) || !serves(item, other)),
    );
    if (!better) continue;
    const message = `${definition.name} needs no index ${item.name}: whatever it serves, ${better.name} serves too.`;
    reporter.warn(place, 'index-redundant', message, 'take it away');
  }
}

// The index that Postgres makes for a primary key or a unique constraint.
function indexOfKey({ name, columns }: PrimaryKey | UniqueConstraint): Index {
  const keys = columns.map((column) => ({
    expression: { sql: identifier(column).text, columns: [column], functions: [] },
    descending: false,
    nulls: 'LAST' as const,
  }));
  return { name, method: 'btree', unique: true, keys, include: [], where: null };
}

/** Whether whatever can be asked of `index` can be asked of `other`: it begins with the same keys, over the same rows. */
function serves(other: Index, index: Index): boolean {
  if (other.method !== index.method || other.where?.sql !== index.where?.sql) return false;
  // Keys of its own are what a unique index refuses rows by.
  const isWhole = other.keys.length === index.keys.length;
  if (index.unique && !(other.unique && isWhole)) return false;
  // Only a btree is searched by its first keys as well as by all of them.
  if (index.method !== 'btree' && !isWhole) return false;
  const carried = new Set([...other.include, ...other.keys.map(({ expression }) => expression.sql)]);
  return (
    index.keys.every((key, at) => spell(key) === spell(other.keys[at])) &&
    index.include.every((column) => carried.has(column) || carried.has(identifier(column).text))
  );
}

function spell(key: Index['keys'][number] | undefined): string | undefined {
  return key && JSON.stringify([key.expression.sql, key.operatorClass, key.descending, key.nulls]);
}
