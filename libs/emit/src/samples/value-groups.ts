import { compareText, type Check, type Expression, type Table } from '@wesley/schema';
import { identifier } from '@wesley/sql';

/** Columns of which unique values are asked together. */
export interface Key {
  readonly name: string;
  readonly columns: readonly string[];
  /** What is unique, if it is not the columns themselves but what an index computes from them. */
  readonly computed?: readonly Expression[];
  readonly nullsNotDistinct: boolean;
}

/** Columns whose values must be chosen together, since a check or a key ties them, and what they must satisfy. */
export interface ValueGroup {
  readonly columns: readonly string[];
  readonly checks: readonly Check[];
  readonly keys: readonly Key[];
}

/** The columns whose values must be chosen for these to have theirs: a generated one stands for those that it is computed from. */
export function chosenColumns(table: Table, columns: readonly string[]): readonly string[] {
  const generated = table.columns.filter((column) => column.generated !== null);
  const standsFor = (name: string) => generated.find((column) => column.name === name)?.generated?.columns ?? [name];
  return [...new Set(columns.flatMap(standsFor))];
}

/** The primary key, the unique constraints and the unique indexes. */
export function keysOf({ primaryKey, uniqueConstraints, indexes }: Table): readonly Key[] {
  return [
    { ...primaryKey, nullsNotDistinct: false },
    ...uniqueConstraints,
    ...indexes.flatMap(({ name, unique, keys }) => {
      const columns = keys.map(({ expression: { sql, columns } }) =>
        columns.find((column) => sql === identifier(column).text),
      );
      const known = columns.filter((column) => column !== undefined);
      if (!unique) return [];
      if (known.length === keys.length) return [{ name, columns: known, nullsNotDistinct: false }];
      const computed = keys.map(({ expression }) => expression);
      return [
        { name, columns: [...new Set(computed.flatMap((one) => one.columns))], computed, nullsNotDistinct: false },
      ];
    }),
  ];
}

/** The groups of a table by its checks and by those of its keys that are not unique by themselves. Other columns are free. */
export function valueGroups(table: Table, scarceKeys: readonly Key[]): readonly ValueGroup[] {
  const ties = [
    ...table.checks.map(({ expression }) => expression.columns),
    ...scarceKeys.map(({ columns }) => columns),
  ].map((columns) => chosenColumns(table, columns));
  return connected(ties.filter((columns) => columns.length > 0)).map((columns) => ({
    columns: table.columns.map(({ name }) => name).filter((name) => columns.has(name)),
    checks: table.checks.filter(({ expression }) =>
      chosenColumns(table, expression.columns).some((column) => columns.has(column)),
    ),
    keys: scarceKeys.filter((key) => chosenColumns(table, key.columns).some((column) => columns.has(column))),
  }));
}

/** The groups of a table by its checks alone. */
export function checkGroups(table: Table): readonly ValueGroup[] {
  return valueGroups(table, []);
}

function connected(ties: readonly (readonly string[])[]): readonly ReadonlySet<string>[] {
  const groups = new Map<string, Set<string>>();
  for (const tie of ties) {
    const merged = new Set(tie);
    for (const column of tie) for (const other of groups.get(column) ?? []) merged.add(other);
    for (const column of merged) groups.set(column, merged);
  }
  return [...new Set(groups.values())].sort((a, b) => compareText([...a].sort().join(), [...b].sort().join()));
}
