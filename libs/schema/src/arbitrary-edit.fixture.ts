import type fc from 'fast-check';
import { elementAddress, printAddress } from './address';
import type { Annotations } from './annotations';
import {
  addCheck,
  addGrant,
  addIndex,
  addPolicy,
  addReferences,
  addUnique,
  chooseAccess,
  chooseColumn,
  chooseComment,
  chooseEnum,
  choosePolicy,
  chooseTable,
  chooseValue,
  columnNames,
  keyColumns,
  ownName,
  tableNames,
  types,
} from './arbitrary-schema.fixture';
import { inOrder } from './canonical';
import { chosen, type Choices } from './choices.fixture';
import { parseBuiltinType, printColumnType } from './column-types';
import type { Column } from './columns';
import { expression, indexKey } from './builders.fixture';
import type { Enum } from './enums';
import type { ForeignKey } from './foreign-keys';
import type { UniqueConstraint } from './unique-constraints';
import type { Index, IndexKey } from './indexes';
import type { Schema } from './schema';
import type { Table } from './tables';

/** A schema that another one may become, and what its annotations say of rows that exist. */
export interface Edited {
  readonly schema: Schema;
  readonly annotations: Annotations;
}

/**
 * What the schema may become by changes that are carried out: nothing is taken away but NOT NULLs, defaults, comments, checks, indexes
 * that are not unique, foreign keys that no row follows, and unique constraints that give way to a primary key.
 */
export function arbitraryEdit(schema: Schema): fc.Arbitrary<Edited> {
  return chosen((choices) => {
    let edited: Edited = { schema, annotations: {} };
    for (let left = choices.upTo(8); left > 0; left--) edited = chooseEdit(edited, schema, choices);
    const last = choices.pick([replacePrimaryKey, changeUnique, (edited: Schema) => edited]);
    return {
      schema: inOrder(last?.(edited.schema, schema, choices) ?? edited.schema),
      annotations: edited.annotations,
    };
  });
}

// Over other columns, or the same in another order. The old ones stay unique, and a unique constraint over the new ones gives way. While a
// foreign key to what gives way is added or changed, it is refused.
function replacePrimaryKey(schema: Schema, from: Schema, choices: Choices): Schema {
  const table = choices.pick(schema.tables.filter(({ name }) => isKeptByKeys(name, from, schema)));
  const old = from.tables.find(({ name }) => name === table?.name);
  if (!table || !old) return schema;
  const columns = chooseKey(table, old, choices);
  if (columns.length === 0 || isSame(columns, old.primaryKey.columns)) return schema;
  const staying = table.uniqueConstraints.filter((unique) => !isOver(unique.columns, columns));
  const isUnique = [{ columns }, ...staying].some((key) => isOver(key.columns, old.primaryKey.columns));
  const kept = { name: `${ownName(table.name)}_old_key`, columns: old.primaryKey.columns, nullsNotDistinct: false };
  const replaced = {
    ...table,
    primaryKey: { ...table.primaryKey, columns },
    uniqueConstraints: isUnique ? staying : [...staying, kept],
  };
  return { ...schema, tables: schema.tables.map((other) => (other === table ? replaced : other)) };
}

function chooseKey(table: Table, old: Table, choices: Choices): readonly string[] {
  const required = keyColumns(table)
    .filter(({ name, nullable }) => !nullable && old.columns.some((column) => column.name === name))
    .map(({ name }) => name);
  const unique = table.uniqueConstraints
    .map((constraint) => constraint.columns)
    .filter((columns) => columns.every((name) => required.includes(name)));
  const other = choices.some(required).slice(0, 2);
  return choices.pick([[...old.primaryKey.columns].reverse(), other, ...unique]) ?? [];
}

// No foreign key to the table is new or another one, but to a unique constraint of it.
function isKeptByKeys(table: string, from: Schema, schema: Schema): boolean {
  const old = from.tables.find(({ name }) => name === table);
  if (!old) return false;
  const before = keysTo(table, from);
  return keysTo(table, schema).every(({ owner, key }) => {
    const known = before.find((other) => other.owner === owner && other.key.name === key.name);
    return known ? isSame(known, { owner, key }) : !isOver(key.references.columns, old.primaryKey.columns);
  });
}

function keysTo(table: string, { tables }: Schema): readonly { readonly owner: string; readonly key: ForeignKey }[] {
  return tables.flatMap(({ name: owner, foreignKeys }) =>
    foreignKeys.filter(({ references }) => references.table === table).map((key) => ({ owner, key })),
  );
}

function isOver(columns: readonly string[], others: readonly string[]): boolean {
  return columns.length === others.length && columns.every((column) => others.includes(column));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type TableEdit = (table: Table, schema: Schema, choices: Choices) => Table;

function chooseEdit({ schema, annotations }: Edited, from: Schema, choices: Choices): Edited {
  switch (choices.upTo(5)) {
    case 0:
      return { schema: addNewTable(schema, choices), annotations };
    case 1:
      return { schema: editEnums(schema, choices), annotations };
    case 2:
      return editNullability({ schema, annotations }, from, choices);
    default: {
      const name = choices.pick(schema.tables)?.name;
      const edit = choices.pick(tableEdits) ?? setComment;
      const tables = schema.tables.map((table) => (table.name === name ? edit(table, schema, choices) : table));
      return { schema: { ...schema, tables }, annotations };
    }
  }
}

function addNewTable(schema: Schema, choices: Choices): Schema {
  const name = tableNames.find((name) => schema.tables.every((table) => table.name !== name));
  if (name === undefined) return schema;
  const table = chooseTable(name, schema.enums, choices);
  const linked = addReferences(table, [...schema.tables, table], choices);
  return { ...schema, tables: [...schema.tables, chooseAccess(linked, choices)] };
}

function editEnums(schema: Schema, choices: Choices): Schema {
  const chosenEnum = choices.pick(schema.enums);
  if (!chosenEnum || choices.onceIn(3)) {
    const name = `added_${String(schema.enums.length)}`;
    return { ...schema, enums: [...schema.enums, chooseEnum(name, choices)] };
  }
  const edited = { ...addValue(chosenEnum, choices), comment: chooseComment(choices) };
  return { ...schema, enums: schema.enums.map((type) => (type === chosenEnum ? edited : type)) };
}

function addValue(type: Enum, choices: Choices): Enum {
  const at = choices.upTo(type.values.length);
  return {
    ...type,
    values: [...type.values.slice(0, at), `new ${String(type.values.length)}`, ...type.values.slice(at)],
  };
}

// A column that was there before is made NOT NULL with a backfill, or lets go of its NOT NULL.
function editNullability({ schema, annotations }: Edited, from: Schema, choices: Choices): Edited {
  const table = choices.pick(schema.tables.filter(({ name }) => from.tables.some((table) => table.name === name)));
  // One value for all rows would break a key or a reference.
  const tied = table ? tiedColumns(table) : [];
  const old = from.tables.find(({ name }) => name === table?.name)?.columns ?? [];
  const isFree = ({ name, generated, default: value }: Column) =>
    generated === null &&
    !tied.includes(name) &&
    valuesOf(table, name).length > 0 &&
    !(value === null && cannotDoWithout(old, name));
  const column = choices.pick(table?.columns.filter(isFree) ?? []);
  if (!table || !column) return { schema, annotations };
  const tables = schema.tables.map((other) =>
    other === table ? inColumn(table, column.name, (column) => ({ ...column, nullable: !column.nullable })) : other,
  );
  const [value = 'NULL'] = valuesOf(table, column.name);
  const backfill = {
    [printAddress(elementAddress(table.name, 'column', column.name))]: { backfill: expression(value) },
  };
  return { schema: { ...schema, tables }, annotations: { ...annotations, ...(column.nullable ? backfill : {}) } };
}

// A required column that is new, or loses its default, is refused.
function cannotDoWithout(old: readonly Column[], wanted: string): boolean {
  return old.every(({ name, default: value }) => name !== wanted || value !== null);
}

function tiedColumns({ primaryKey, uniqueConstraints, foreignKeys, indexes }: Table): readonly string[] {
  const unique = indexes
    .filter((index) => index.unique)
    .flatMap(({ keys }) => keys.flatMap(({ expression }) => expression.columns));
  return [...[primaryKey, ...uniqueConstraints, ...foreignKeys].flatMap(({ columns }) => columns), ...unique];
}

const tableEdits: readonly TableEdit[] = [
  setComment,
  (table, { enums }, choices) => {
    const name = columnNames.find((name) => table.columns.every((column) => column.name !== name));
    if (name === undefined) return table;
    const added = chooseColumn(name, enums, choices, false);
    return { ...table, columns: [...table.columns, { ...added, nullable: added.nullable || added.default === null }] };
  },
  (table, schema, choices) => addReferences(table, schema.tables, choices),
  (table, _, choices) => addUnique(table, choices),
  (table, _, choices) => addCheck(table, choices),
  (table, _, choices) => addIndex(table, choices),
  (table, _, choices) => editColumn(table, choices, (column) => ({ ...column, comment: chooseComment(choices) })),
  (table, _, choices) => editColumn(table, choices, (column) => setDefault(table, column, choices)),
  (table, _, choices) => editColumn(table, choices, (column) => (isTied(table, column) ? column : widen(column))),
  tightenRowSecurity,
  (table, _, choices) => ({ ...table, checks: dropOne(table.checks, choices) }),
  (table, _, choices) => ({ ...table, indexes: dropOne(table.indexes, choices, ({ unique }) => !unique) }),
  (table, _, choices) => changeIndex(table, choices),
  (table, _, choices) => changeForeignKey(table, choices),
  (table, _, choices) => ({ ...table, foreignKeys: dropOne(table.foreignKeys, choices, isFollowedByNoRow) }),
  (table, _, choices) => changeCheck(table, choices),
  (table, _, choices) => addPolicy(table, choices),
  (table, _, choices) => editPolicy(table, choices),
  (table, _, choices) => addGrant(table, choices),
];

function dropOne<T>(items: readonly T[], choices: Choices, mayGo: (item: T) => boolean = () => true): readonly T[] {
  const gone = choices.pick(items.filter(mayGo));
  return items.filter((item) => item !== gone);
}

// NO ACTION may stand where the edited schema had CASCADE: `changeForeignKey` puts it there.
function isFollowedByNoRow({ onDelete, onUpdate }: ForeignKey): boolean {
  return onDelete === 'RESTRICT' && (onUpdate === 'NO ACTION' || onUpdate === 'RESTRICT');
}

// The same rows, in other words: to Postgres and to the plan it is another check.
function changeCheck(table: Table, choices: Choices): Table {
  const changed = choices.pick(table.checks);
  const checks = table.checks.map((check) => {
    const { sql, columns, functions } = check.expression;
    return check === changed
      ? { ...check, expression: expression(`(${sql}) IS NOT FALSE`, columns, functions) }
      : check;
  });
  return { ...table, checks };
}

function changeIndex(table: Table, choices: Choices): Table {
  // On a unique one without a condition a foreign key may hang; only a btree has a direction.
  const isFree = ({ method, unique, where }: Index) => method === 'btree' && (!unique || where !== null);
  const changed = choices.pick(table.indexes.filter(isFree));
  const turn = (key: IndexKey) => indexKey(key.expression, !key.descending);
  const indexes = table.indexes.map((index) => (index === changed ? { ...index, keys: index.keys.map(turn) } : index));
  return { ...table, indexes };
}

// As unique as it was, or more so. While a foreign key hangs on it, it is refused.
function changeUnique(schema: Schema, from: Schema, choices: Choices): Schema {
  const isHeld = (table: Table, { columns }: UniqueConstraint) =>
    [from, schema].some((either) =>
      keysTo(table.name, either).some(({ key }) => isOver(key.references.columns, columns)),
    );
  const free = schema.tables.flatMap((table) => table.uniqueConstraints.filter((key) => !isHeld(table, key)));
  const changed = choices.pick(free);
  const turn = (key: UniqueConstraint): UniqueConstraint => ({
    ...key,
    columns: choices.onceIn(2) ? [...key.columns].reverse() : key.columns,
    nullsNotDistinct: key.nullsNotDistinct || choices.onceIn(2),
  });
  const tables = schema.tables.map((table) => ({
    ...table,
    uniqueConstraints: table.uniqueConstraints.map((key) => (key === changed ? turn(key) : key)),
  }));
  return { ...schema, tables };
}

function changeForeignKey(table: Table, choices: Choices): Table {
  const changed = choices.pick(table.foreignKeys);
  const onDelete = choices.pick(['CASCADE', 'NO ACTION'] as const) ?? 'CASCADE';
  return { ...table, foreignKeys: table.foreignKeys.map((key) => (key === changed ? { ...key, onDelete } : key)) };
}

// Row security is turned on, never off.
function tightenRowSecurity(table: Table, _: Schema, choices: Choices): Table {
  return { ...table, rowSecurity: { enabled: true, forced: table.rowSecurity.forced || choices.onceIn(2) } };
}

function editPolicy(table: Table, choices: Choices): Table {
  const edited = choices.pick(table.policies);
  if (!edited) return addPolicy(table, choices);
  const policies = table.policies.map((policy) =>
    policy === edited ? choosePolicy(policy.name, table, choices) : policy,
  );
  return { ...table, policies };
}

function setComment(table: Table, _: Schema, choices: Choices): Table {
  return { ...table, comment: chooseComment(choices) };
}

function setDefault(table: Table, column: Column, choices: Choices): Column {
  const values = column.generated === null ? valuesOf(table, column.name) : [];
  if (column.nullable && choices.onceIn(2)) return { ...column, default: null };
  return values.length === 0 ? column : { ...column, default: chooseValue(values, choices) };
}

function widen(column: Column): Column {
  const wider: Readonly<Record<string, string>> = {
    'character varying(20)': 'text',
    'numeric(12,2)': 'numeric(14,2)',
    'bit varying(8)': 'bit varying(9)',
  };
  const type = parseBuiltinType(wider[printColumnType(column.type)] ?? '');
  return type ? { ...column, type } : column;
}

// Widening reads the table, or locks another one, when a check, a key or an index hangs on the column.
function isTied(
  { columns, checks, indexes, policies, primaryKey, uniqueConstraints, foreignKeys }: Table,
  { name }: Column,
): boolean {
  const expressions = [
    ...checks.map(({ expression }) => expression),
    ...policies.flatMap(({ using, check }) => [...(using ? [using] : []), ...(check ? [check] : [])]),
    ...columns.flatMap(({ generated }) => (generated ? [generated] : [])),
    ...indexes.flatMap(({ keys, where }) => [...keys.map(({ expression }) => expression), ...(where ? [where] : [])]),
  ];
  const keys = [primaryKey, ...uniqueConstraints, ...foreignKeys];
  return (
    expressions.some(({ columns }) => columns.includes(name)) || keys.some(({ columns }) => columns.includes(name))
  );
}

function valuesOf(table: Table | undefined, name: string): readonly string[] {
  const type = table?.columns.find((column) => column.name === name)?.type;
  return type?.kind === 'builtin' ? (types.find((known) => known.type === printColumnType(type))?.values ?? []) : [];
}

function editColumn(table: Table, choices: Choices, edit: (column: Column) => Column): Table {
  const name = choices.pick(table.columns)?.name;
  return name === undefined ? table : inColumn(table, name, edit);
}

function inColumn(table: Table, name: string, edit: (column: Column) => Column): Table {
  return { ...table, columns: table.columns.map((column) => (column.name === name ? edit(column) : column)) };
}
