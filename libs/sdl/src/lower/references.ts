import { suggest, suggester } from '@wesley/diagnostics';
import type { ColumnDraft, TableDraft } from './table-drafts';

/** `User.id`, `Order(id, region)`, or `User` for its primary key. */
export interface Reference {
  readonly table: string;
  readonly fields: readonly string[] | null;
}

export function parseReference(text: string): Reference | undefined {
  const match = /^\s*([^\s.(),]+)\s*(?:\.\s*([^\s.(),]+)|\(([^()]*)\))?\s*$/.exec(text);
  const [, table, field, list] = match ?? [];
  if (table === undefined) return undefined;
  if (field !== undefined) return { table, fields: [field] };
  if (list === undefined) return { table, fields: null };
  const fields = list.split(',').map((name) => name.trim());
  return fields.includes('') ? undefined : { table, fields };
}

export interface NamedTable {
  readonly name: string;
  readonly definition: { readonly name: string };
}

/** The table that a type name or, failing that, a table name means. */
export function findTable<T extends NamedTable>(tables: readonly T[], name: string): T | undefined {
  const at = namesOf(tables).places.get(name);
  return at === undefined ? undefined : tables[at];
}

interface Names {
  readonly places: ReadonlyMap<string, number>;
  readonly suggest: (wrong: string) => string | undefined;
}

// Each foreign key asks, so the names of a list are put in order once.
const known = new WeakMap<readonly NamedTable[], Names>();

function namesOf(tables: readonly NamedTable[]): Names {
  const names = known.get(tables) ?? {
    places: makePlaces(tables),
    suggest: suggester(tables.flatMap((table) => [table.definition.name, table.name])),
  };
  known.set(tables, names);
  return names;
}

// Of several with a name the first counts, and a type before a table.
function makePlaces(tables: readonly NamedTable[]): ReadonlyMap<string, number> {
  const byTable = tables.map(({ name }, at) => [name, at] as const).reverse();
  const byType = tables.map(({ definition }, at) => [definition.name, at] as const).reverse();
  return new Map([...byTable, ...byType]);
}

export function suggestTable(tables: readonly NamedTable[], name: string): string | undefined {
  return namesOf(tables).suggest(name);
}

export function suggestColumn(table: Pick<TableDraft, 'columns'>, name: string): string | undefined {
  return suggest(
    name,
    table.columns.flatMap((column: Pick<ColumnDraft, 'field' | 'name'>) => [column.field, column.name]),
  );
}
