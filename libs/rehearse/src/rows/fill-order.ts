import { components, isRequired, type ForeignKey, type Table } from '@wesley/schema';
import type { Reckoned } from './reckoned';

/** A foreign key whose parents have their rows before (`now`), or only once all tables do (`later`). */
export interface TimedKey {
  readonly key: ForeignKey;
  readonly when: 'now' | 'later';
}

export interface TableTurn {
  readonly table: Table;
  readonly keys: readonly TimedKey[];
  /** Columns that the plan computes others from, which very large values would not let it. */
  readonly reckoned: readonly string[];
}

/**
 * Parents before children. Where tables refer to each other in a circle, or to themselves, a key waits until all have rows: one that rows
 * can do without, if there is one.
 */
export function fillOrder(tables: readonly Table[], reckoned: Reckoned = {}): readonly TableTurn[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const turns = new Map<string, TableTurn>();
  const entered = new Set<string>();
  const circles = components(
    new Map(tables.map(({ name, foreignKeys }) => [name, foreignKeys.map(({ references }) => references.table)])),
  );

  for (const table of tables) visit(table);
  return [...turns.values()];

  function visit(table: Table): void {
    if (entered.has(table.name)) return;
    entered.add(table.name);
    for (const key of table.foreignKeys) {
      const parent = byName.get(key.references.table);
      if (parent && (isRequired(table, key) || circles.get(parent.name) !== circles.get(table.name))) visit(parent);
    }
    const keys = table.foreignKeys.map((key): TimedKey => ({
      key,
      when: turns.has(key.references.table) ? 'now' : 'later',
    }));
    turns.set(table.name, { table, keys, reckoned: reckoned[table.name] ?? [] });
  }
}
