import { printColumnType, type ForeignKey, type PrimaryKey, type UniqueConstraint } from '@wesley/schema';
import { useOf, usesOf, type Use } from '../directives/read-directives';
import { deriveName } from '../names';
import { didYouMean, type Place } from '../reporter';
import type { Context, Placed } from './context';
import { chooseName, readColumns, unknownColumn } from './named-columns';
import { findTable, parseReference, suggestTable, type NamedTable } from './references';
import { columnNamed, titleOf, type ColumnDraft, type TableDraft } from './table-drafts';

/** A table with what can be referred to. */
export interface KeyedTable extends NamedTable {
  readonly draft: TableDraft;
  readonly primaryKey: PrimaryKey | undefined;
  readonly uniqueConstraints: readonly UniqueConstraint[];
}

export function lowerForeignKeys(
  table: TableDraft,
  tables: readonly KeyedTable[],
  context: Context,
): readonly Placed<ForeignKey>[] {
  const onFields = table.columns.flatMap((column) =>
    usesOf(column.uses, 'wes_fk').flatMap((use) => lower(table, [column], use, tables, context) ?? []),
  );
  const onType = usesOf(table.uses, 'wes_fk').flatMap((use) => {
    const columns = columnsOfType(table, use, context);
    return (columns && lower(table, columns, use, tables, context)) ?? [];
  });
  return [...onFields, ...onType];
}

function columnsOfType(table: TableDraft, use: Use<'wes_fk'>, context: Context): readonly ColumnDraft[] | undefined {
  const { fields } = use.arguments;
  if (!fields || fields.length === 0) {
    context.reporter.error(
      use.node,
      'argument-missing',
      `@wes_fk on the type ${table.definition.name} needs "fields" and "ref".`,
    );
    return undefined;
  }
  return readColumns(table, fields, context);
}

function lower(
  table: TableDraft,
  columns: readonly ColumnDraft[],
  use: Use<'wes_fk'>,
  tables: readonly KeyedTable[],
  context: Context,
): Placed<ForeignKey> | undefined {
  const isOnField = columns.length === 1 && columns[0]?.uses.includes(use) === true;
  const target = findTarget(table, columns, use, tables, context, isOnField);
  if (!target) return undefined;
  const { onDelete = 'NO ACTION', onUpdate = 'NO ACTION', name } = use.arguments;
  reportActions(table, columns, use, context);
  if (!agree(table, columns, target, use.node, context)) return undefined;
  const names = columns.map((column) => column.name);
  const references = { table: target.table.draft.name, columns: target.columns.map((column) => column.name) };
  const chosen = chooseName(name, deriveName(table.name, names, 'fkey'), context);
  return { item: { name: chosen, columns: names, references, onDelete, onUpdate }, place: use.node };
}

interface Target {
  readonly table: KeyedTable;
  readonly columns: readonly ColumnDraft[];
}

function findTarget(
  table: TableDraft,
  columns: readonly ColumnDraft[],
  { node, arguments: { ref } }: Use<'wes_fk'>,
  tables: readonly KeyedTable[],
  context: Context,
  isOnField: boolean,
): Target | undefined {
  const { reporter } = context;
  // On a field that is a relation the field says what it refers to; a key of the type says so itself.
  const relation = isOnField ? (columns[0]?.target ?? null) : null;
  const title = columns.length === 1 && columns[0] ? titleOf(table, columns[0]) : table.definition.name;
  const text = ref?.text ?? relation;
  if (text === null) {
    const isGiven = node.arguments?.some((argument) => argument.name.value === 'ref') ?? false;
    if (!isGiven)
      reporter.error(
        node,
        'argument-missing',
        `@wes_fk on ${title} needs "ref": what it refers to.`,
        'write @wes_fk(ref: "Type.field")',
      );
    return undefined;
  }
  const place: Place = ref?.node ?? node;
  const reference = parseReference(text);
  if (!reference) {
    reporter.error(place, 'argument-invalid', `"${text}" is no reference.`, 'write "User.id", or "Order(id, region)"');
    return undefined;
  }
  const target = findTable(tables, reference.table);
  if (!target) {
    const hint = didYouMean(suggestTable(tables, reference.table));
    reporter.error(
      place,
      'foreign-key-target-missing',
      `${title} refers to "${reference.table}", which is not a table.`,
      hint,
    );
    return undefined;
  }
  if (relation !== null && target.draft.definition.name !== relation) {
    reporter.error(
      place,
      'foreign-key-target-missing',
      `${title} has the type ${relation}, but refers to ${target.draft.definition.name}.`,
    );
    return undefined;
  }
  return targetColumns(title, target, reference.fields, place, context);
}

function targetColumns(
  title: string,
  target: KeyedTable,
  fields: readonly string[] | null,
  place: Place,
  { reporter }: Context,
): Target | undefined {
  // A missing primary key was reported.
  const names = fields ?? target.primaryKey?.columns ?? [];
  const columns = names.flatMap((name) => {
    const column = columnNamed(target.draft, name);
    if (!column) {
      const [message, hint] = unknownColumn(target.draft, name);
      reporter.error(place, 'foreign-key-target-missing', `${title} refers to what is not there: ${message}`, hint);
    }
    return column ?? [];
  });
  if (columns.length < names.length || columns.length === 0) return undefined;
  const keys = [...(target.primaryKey ? [target.primaryKey] : []), ...target.uniqueConstraints];
  const isKey = keys.some((key) =>
    isSameSet(
      key.columns,
      columns.map(({ name }) => name),
    ),
  );
  if (!isKey && (target.primaryKey || fields === null)) {
    const what = columns.map(({ field }) => field).join(', ');
    const message = `${title} refers to ${target.draft.definition.name}(${what}), which is neither primary key nor unique.`;
    reporter.error(place, 'foreign-key-target-not-unique', message, hintForUnique(target, columns));
  }
  return isKey ? { table: target, columns } : undefined;
}

function hintForUnique({ draft }: KeyedTable, columns: readonly ColumnDraft[]): string {
  const [only, ...others] = columns;
  return only && others.length === 0
    ? `give ${titleOf(draft, only)} @wes_unique, or refer to the primary key`
    : `give ${draft.definition.name} @wes_unique(fields: [${columns.map(({ field }) => JSON.stringify(field)).join(', ')}])`;
}

function agree(
  table: TableDraft,
  columns: readonly ColumnDraft[],
  target: Target,
  place: Place,
  { reporter }: Context,
): boolean {
  const title = target.table.draft.definition.name;
  if (columns.length !== target.columns.length) {
    const counts = `${String(columns.length)} to ${String(target.columns.length)}`;
    reporter.error(
      place,
      'foreign-key-type-mismatch',
      `The foreign key of ${table.definition.name} to ${title} pairs ${counts} columns.`,
    );
    return false;
  }
  return columns.every((column, at) => {
    const other = target.columns[at];
    if (!other?.type || !column.type) return true;
    // The length does not matter to the comparison, the type does.
    const isSame = column.type.name === other.type.name && column.type.array === other.type.array;
    if (!isSame) {
      const [from, to] = [printColumnType(column.type), printColumnType(other.type)];
      const message = `${titleOf(table, column)} is ${from}, but ${titleOf(target.table.draft, other)}, to which it refers, is ${to}.`;
      reporter.error(place, 'foreign-key-type-mismatch', message);
    }
    return isSame;
  });
}

function reportActions(
  table: TableDraft,
  columns: readonly ColumnDraft[],
  use: Use<'wes_fk'>,
  { reporter }: Context,
): void {
  const { onDelete, onUpdate } = use.arguments;
  for (const [argument, action] of Object.entries({ onDelete, onUpdate })) {
    const computed = columns.find(({ uses }) => useOf(uses, 'wes_generated'));
    if (
      computed &&
      action !== undefined &&
      action !== 'NO ACTION' &&
      action !== 'RESTRICT' &&
      !(argument === 'onDelete' && action === 'CASCADE')
    ) {
      const message = `${argument} would change ${titleOf(table, computed)}, which is generated.`;
      reporter.error(use.node, 'foreign-key-action-impossible', message, 'choose NO_ACTION or RESTRICT');
      continue;
    }
    for (const column of columns.filter(({ nullable }) => !nullable)) {
      const hasDefault = useOf(column.uses, 'wes_default') !== undefined;
      if (action !== 'SET NULL' && (action !== 'SET DEFAULT' || hasDefault)) continue;
      const what = action === 'SET NULL' ? 'null' : 'its default, which it does not have';
      const message = `${argument} would set ${titleOf(table, column)} to ${what}, but it cannot be null.`;
      reporter.error(
        use.node,
        'foreign-key-action-impossible',
        message,
        'remove the "!", or choose CASCADE or RESTRICT',
      );
    }
  }
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
