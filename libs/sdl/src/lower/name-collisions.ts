import { extensions, splitTableName, type ExtensionName } from '@wesley/schema';
import type { Place, Reporter } from '../reporter';
import type { Placed } from './context';
import { titleOf, type TableDraft } from './table-drafts';

/** Something that takes a name, with the words for it: `table "order"`, `index "order_idx"`. */
export interface Holder {
  readonly name: string;
  readonly what: string;
  readonly place: Place;
  readonly hint: string;
}

/** Reports every name that more than one thing wants to have. */
export function reportCollisions(holders: readonly Holder[], reporter: Reporter): void {
  const first = new Map<string, Holder>();
  for (const holder of holders) {
    const other = first.get(holder.name);
    if (!other) first.set(holder.name, holder);
    else {
      const message = `${capitalise(holder.what)} would be called "${holder.name}", as ${other.what} is.`;
      reporter.error(holder.place, 'name-collision', message, holder.hint);
    }
  }
}

/** Reports every name that a type of an extension has, which stands in `public` as well. */
export function reportTakenByExtensions(
  holders: readonly Holder[],
  used: readonly ExtensionName[],
  reporter: Reporter,
): void {
  const taken = new Map<string, ExtensionName>(
    used.flatMap((name) => [...extensions[name].types, ...extensions[name].otherTypes].map((type) => [type, name])),
  );
  for (const { name, what, place, hint } of holders) {
    const extension = taken.get(name);
    if (extension === undefined) continue;
    const message = `${capitalise(what)} would be called "${name}", as a type of the extension ${extension} is.`;
    reporter.error(place, 'name-collision', message, hint);
  }
}

/** Reports what has to be unique within one table: its columns, and its constraints of every kind. */
export function reportMembers(
  table: TableDraft,
  constraints: readonly Placed<{ readonly name: string }>[],
  keys: readonly Placed<{ readonly name: string }>[],
  reporter: Reporter,
): void {
  const columns = table.columns.map((column) => ({
    name: column.name,
    what: `the column of ${titleOf(table, column)}`,
    place: column.node.name,
    hint: 'give it another name with @wes_column(name: "…")',
  }));
  reportCollisions(columns, reporter);
  const named = (placed: Placed<{ readonly name: string }>) => ({
    name: placed.item.name,
    what: `a constraint of ${table.definition.name}`,
    place: placed.place,
    hint: 'give it a name of its own with "name"',
  });
  // Keys among each other are told apart in the whole schema, not here.
  const clashing = keys.filter(({ item }) => constraints.some((other) => other.item.name === item.name));
  reportCollisions([...clashing.map(named), ...constraints.map(named)], reporter);
  reportNotNullNames(table, [...keys, ...constraints].map(named), reporter);
}

// From Postgres 18 on NOT NULL is a constraint with a name, which nothing else in its table may have.
function reportNotNullNames(table: TableDraft, holders: readonly Holder[], reporter: Reporter): void {
  const { name: own } = splitTableName(table.name);
  const required = table.columns.filter(({ nullable }) => !nullable);
  const taken = new Map(required.map((column) => [`${own}_${column.name}_not_null`, column]));
  for (const { name, what, place, hint } of holders) {
    const column = taken.get(name);
    if (column === undefined) continue;
    const message = `${capitalise(what)} would be called "${name}", as the NOT NULL of ${titleOf(table, column)} is from Postgres 18 on.`;
    reporter.error(place, 'name-collision', message, hint);
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
