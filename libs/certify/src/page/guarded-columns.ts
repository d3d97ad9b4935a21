import { addressOfChange, type Change } from '@wesley/diff';
import {
  elementAddress,
  embeddedTypeKey,
  grantName,
  printAddress,
  tableAddress,
  type Address,
  type Annotations,
  type EmbeddedField,
  type Expression,
  type Index,
  type Schema,
  type Table,
} from '@wesley/schema';

/** What @wes_sensitive and @wes_pii say of data. */
export const marks = { sensitive: 'sensitive data', pii: 'personal data' } as const;
export type Mark = keyof typeof marks;

/**
 * The columns with a mark that the changes are about, by `printAddress`, sorted: the columns themselves, those that a new key, constraint,
 * index, policy or grant reads or opens, those that one read which goes or changes, and those of a table that is new or whose access changes.
 */
export function guardedColumns(
  mark: Mark,
  changes: readonly Change[],
  { schema, annotations }: { readonly schema: Schema; readonly annotations: Annotations },
): readonly string[] {
  const touched = changes.flatMap((change) => {
    const element = addressOfChange(change);
    const table = schema.tables.find(({ name }) => name === (element.table ?? element.name));
    if (!table) return [];
    const columns = [...columnsTouched(element, table), ...columnsLetGo(change)];
    return columns.map((column) => [table, column] as const);
  });
  const guarded = touched.flatMap(([table, column]) => {
    const address = printAddress(elementAddress(table.name, 'column', column));
    return isMarked(mark, table, address, annotations) ? [address] : [];
  });
  return [...new Set(guarded)].sort();
}

function isMarked(mark: Mark, table: Table, column: string, annotations: Annotations): boolean {
  const { [mark]: marked, embedded } = annotations[column] ?? {};
  return (
    marked ??
    annotations[printAddress(tableAddress(table.name))]?.[mark] ??
    (embedded !== undefined && holds(mark, embedded.type, annotations))
  );
}

/** Whether a member of an embedded type has the mark, however deep; a type may hold itself. */
function holds(mark: Mark, type: string, annotations: Annotations, seen: ReadonlySet<string> = new Set()): boolean {
  if (seen.has(type)) return false;
  const inside = new Set([...seen, type]);
  const isGuarded = (field: EmbeddedField) =>
    field[mark] ?? (field.type.kind === 'embedded' && holds(mark, field.type.name, annotations, inside));
  return annotations[embeddedTypeKey(type)]?.fields?.some(isGuarded) ?? false;
}

function columnsTouched({ kind, name }: Address, table: Table): readonly string[] {
  const named = <T extends { readonly name: string }>(list: readonly T[]) => list.filter((one) => one.name === name);
  const all = table.columns.map((column) => column.name);
  switch (kind) {
    case 'column':
    case 'not-null':
      return [name];
    case 'table':
    case 'row-security':
      return all;
    case 'primary-key':
      return table.primaryKey.columns;
    case 'unique-constraint':
      return named(table.uniqueConstraints).flatMap(({ columns }) => columns);
    case 'foreign-key':
      return named(table.foreignKeys).flatMap(({ columns }) => columns);
    case 'check':
      return named(table.checks).flatMap(({ expression }) => expression.columns);
    case 'index':
      return named(table.indexes).flatMap(columnsOfIndex);
    case 'policy':
      // It decides over whole rows.
      return named(table.policies).length > 0 ? all : [];
    case 'grant':
      return table.grants.filter((grant) => grantName(grant) === name).flatMap(({ column }) => column ?? all);
    case 'enum':
    case 'schema':
    case 'extension':
      return [];
  }
}

/** Of what is dropped, unless the same stays under another name, or takes another form: what was kept of them, refused or found by it is so no longer. */
function columnsLetGo(change: Change): readonly string[] {
  if (change.kind.startsWith('drop-') && 'kept' in change && change.kept !== null) return [];
  switch (change.kind) {
    case 'drop-check':
      return change.check.expression.columns;
    case 'change-check':
      return change.from.expression.columns;
    case 'drop-index':
      return columnsOfIndex(change.index);
    case 'change-index':
      return columnsOfIndex(change.from);
    case 'drop-foreign-key':
      return change.foreignKey.columns;
    case 'drop-unique-constraint':
      return change.constraint.columns;
    case 'change-foreign-key':
    case 'change-unique-constraint':
    case 'change-primary-key':
      return change.from.columns;
    default:
      return [];
  }
}

function columnsOfIndex({ keys, include, where }: Index): readonly string[] {
  return [...columnsOf(keys.map(({ expression }) => expression)), ...include, ...columnsOf([where])];
}

function columnsOf(expressions: readonly (Expression | null)[]): readonly string[] {
  return expressions.flatMap((expression) => expression?.columns ?? []);
}
