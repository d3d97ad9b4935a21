import type fc from 'fast-check';
import { column, expression, foreignKey, index, indexKey, table, typeOf } from './builders.fixture';
import { chosen, type Choices } from './choices.fixture';
import type { Column } from './columns';
import type { Enum } from './enums';
import type { Expression } from './expressions';
import type { ForeignKey, ReferentialAction } from './foreign-keys';
import type { IndexKey } from './indexes';
import { privileges, type Privilege } from './grants';
import { inOrder } from './canonical';
import { policyCommands, type Policy } from './policies';
import type { Schema } from './schema';
import { splitTableName, type Table } from './tables';

/**
 * Whole schemas that a server accepts: columns of every type, defaults (some of them volatile), composite keys, foreign keys
 * to any table (to itself, and in circles), checks, indexes of every kind, comments, names that have to be quoted.
 */
export const arbitrarySchema: fc.Arbitrary<Schema> = chosen(chooseSchema);

/** Names for tables and columns: plain ones, reserved words, what only quotes can hold, and tables in other schemas. */
export const tableNames = [
  'item',
  'order',
  'billing.item',
  'Customer',
  'line item',
  'Odd schema.größe',
  `a"b'c`,
  'note',
  'all',
] as const;
export const columnNames = ['a', 'b', 'select', 'Total', 'due date', `x"y'z`, 'ü', 'c', 'd', 'user'] as const;

/** A name as an expression writes it. */
export function quoted(name: string): string {
  const isPlain = /^[a-z_][a-z0-9_]*$/.test(name) && !['order', 'select', 'user', 'all'].includes(name);
  return isPlain ? name : `"${name.replaceAll('"', '""')}"`;
}

/** Roles that policies and grants name; `public` is everybody. */
export const roleNames = ['wesley_reader', 'Wesley writer'] as const;

/** Types with constants of each; one that is no key has no order, or too few values to be unique in. `barred` is what a check may forbid, and no default is. */
export const types: readonly {
  readonly type: string;
  readonly values: readonly string[];
  readonly isKey?: false;
  readonly barred?: string;
}[] = [
  { type: 'integer', values: ['0', '-1'], barred: '41' },
  { type: 'text', values: [`''`, `'it''s'`, `E'a\\\\b'`], barred: `'barred'` },
  { type: 'uuid', values: [`'00000000-0000-0000-0000-000000000000'`, 'gen_random_uuid()', 'uuid_generate_v4()'] },
  { type: 'character varying(20)', values: [`'x'`], barred: `'barred'` },
  { type: 'numeric(12,2)', values: ['0', '9.99'], barred: '41.5' },
  { type: 'timestamp with time zone', values: ['now()', 'CURRENT_TIMESTAMP', 'clock_timestamp()'] },
  { type: 'boolean', values: ['true', 'false'], isKey: false },
  { type: 'date', values: ['CURRENT_DATE', `'2020-02-29'`] },
  { type: 'bigint', values: ['0'], barred: '41' },
  { type: 'smallint', values: ['7'], barred: '41' },
  { type: 'jsonb', values: [`'{}'`] },
  { type: 'json', values: [`'[]'`], isKey: false },
  { type: 'bytea', values: [`'\\x00'`] },
  { type: 'double precision', values: ['0.5', 'random()'] },
  { type: 'real', values: ['1'] },
  { type: 'interval', values: [`'1 day'`], isKey: false },
  { type: 'time without time zone', values: ['LOCALTIME'], isKey: false },
  { type: 'time with time zone', values: ['CURRENT_TIME'], isKey: false },
  { type: 'timestamp(3) without time zone', values: ['LOCALTIMESTAMP'] },
  { type: 'character(3)', values: [`'DEM'`], isKey: false },
  { type: 'bit(5)', values: [`B'00000'`], isKey: false },
  { type: 'bit varying(8)', values: [`B'1'`], isKey: false },
  { type: 'inet', values: [`'::1'`] },
  { type: 'cidr', values: [`'10.0.0.0/8'`] },
  { type: 'macaddr', values: [`'00:00:00:00:00:00'`] },
  { type: 'text[]', values: [`'{}'`, `ARRAY['a', 'b']`], isKey: false },
  { type: 'citext', values: [`'Wesley'`], barred: `'barred'` },
  { type: 'ltree', values: [`'Top.Science'`] },
  { type: 'integer[]', values: [`'{1,2}'`], isKey: false },
];

function chooseSchema(choices: Choices): Schema {
  const enums = ['role', 'Odd kind'].slice(0, choices.upTo(2)).map((name) => chooseEnum(name, choices));
  const bare = tableNames.slice(0, 1 + choices.upTo(4)).map((name) => chooseTable(name, enums, choices));
  const linked = bare.map((from) => addReferences(from, bare, choices));
  return inOrder({ enums, tables: linked.map((table) => chooseAccess(table, choices)) });
}

/** An enum with one value or more. */
export function chooseEnum(name: string, choices: Choices): Enum {
  return {
    name,
    values: ['ONE', "it's", 'Zwei 2', 'back\\slash'].slice(0, 1 + choices.upTo(3)),
    comment: chooseComment(choices),
  };
}

export function chooseComment(choices: Choices): string | null {
  return choices.pick([null, 'A comment.', "It's\ntwo \\ lines", 'größer → kleiner']) ?? null;
}

/** The table with row security, policies and grants; mostly with none. */
export function chooseAccess(table: Table, choices: Choices): Table {
  if (!choices.onceIn(3)) return table;
  const enabled = choices.onceIn(2);
  const secured = { ...table, rowSecurity: { enabled, forced: enabled && choices.onceIn(2) } };
  return addGrant(addPolicy(addPolicy(secured, choices), choices), choices);
}

export function addPolicy(table: Table, choices: Choices): Table {
  const policy = choosePolicy(`${ownName(table.name)} ${String(table.policies.length)}`, table, choices);
  return { ...table, policies: [...table.policies, policy] };
}

/** A policy whose conditions read a column of the table. */
export function choosePolicy(name: string, table: Table, choices: Choices): Policy {
  const command = choices.pick(policyCommands) ?? 'SELECT';
  const condition = () => {
    const column = choices.pick(table.columns)?.name ?? '';
    return expression(`${quoted(column)} IS NOT NULL`, [column]);
  };
  return {
    name,
    command,
    roles: choices.some(roleNames),
    using: command === 'INSERT' ? null : condition(),
    check: command === 'INSERT' || (command === 'UPDATE' && choices.onceIn(2)) ? condition() : null,
    reads: [],
  };
}

/** One role and column more that may do something, unless it is named already. */
export function addGrant(table: Table, choices: Choices): Table {
  const role = choices.pick([...roleNames, 'public']) ?? 'public';
  const column = choices.onceIn(3) ? (choices.pick(table.columns)?.name ?? null) : null;
  if (table.grants.some((grant) => grant.role === role && grant.column === column)) return table;
  const grantable = column === null ? privileges : columnPrivileges;
  const [first = 'SELECT', ...others] = grantable;
  const given = [first, ...choices.some(others)];
  return { ...table, grants: [...table.grants, { role, column, privileges: given }] };
}

/** Those that can be granted on a column. */
export const columnPrivileges: readonly Privilege[] = ['SELECT', 'INSERT', 'UPDATE', 'REFERENCES'];

/** The name of a table within its Postgres schema. */
export function ownName(table: string): string {
  return splitTableName(table).name;
}

/** A table with everything but foreign keys, policies and grants. */
export function chooseTable(name: string, enums: readonly Enum[], choices: Choices): Table {
  const key = columnNames.slice(0, 1 + choices.upTo(1)).map((name) => ({
    ...chooseColumn(name, [], choices, true),
    nullable: false,
  }));
  const others = columnNames
    .slice(key.length, key.length + choices.upTo(5))
    .map((name) => chooseColumn(name, enums, choices, false));
  const primaryKey = { name: `${ownName(name)}_pkey`, columns: key.map(({ name }) => name) };
  const generated = choices.onceIn(4) ? [chooseGenerated(key, choices)] : [];
  const bare = table(name, { columns: [...key, ...others, ...generated], primaryKey, comment: chooseComment(choices) });
  return [addUnique, addCheck, addIndex].reduce(
    (table, add) => (choices.onceIn(2) ? add(table, choices) : table),
    bare,
  );
}

/** A column that is computed from another one. */
function chooseGenerated(columns: readonly Column[], choices: Choices): Column {
  const from = choices.pick(columns)?.name ?? '';
  return column('computed', 'boolean', { generated: expression(`${quoted(from)} IS NOT NULL`, [from]) });
}

/** A column of any type; as a key, of one that has an order. */
export function chooseColumn(name: string, enums: readonly Enum[], choices: Choices, isKey: boolean): Column {
  const type = choices.onceIn(4) ? choices.pick(enums) : undefined;
  const nullable = !isKey && choices.onceIn(2);
  const comment = chooseComment(choices);
  if (type) {
    const value = choices.pick([null, ...type.values]) ?? null;
    return column(name, type.name, {
      nullable,
      comment,
      default: value === null ? null : expression(literalOf(value)),
    });
  }
  const { type: spelling, values } = choices.pick(types.filter((type) => !isKey || type.isKey !== false)) ?? {
    type: 'text',
    values: [],
  };
  return column(name, spelling, {
    nullable,
    comment,
    default: choices.onceIn(2) ? chooseValue(values, choices) : null,
  });
}

/** One of the constants, with the functions that it calls. */
export function chooseValue(values: readonly string[], choices: Choices): Expression {
  const sql = choices.pick(values) ?? 'NULL';
  const call = /^([a-z_\d]+)\(\)$|^(CURRENT_\w+|LOCALTIME\w*)$/.exec(sql);
  return expression(sql, [], call ? [(call[1] ?? call[2] ?? '').toLowerCase()] : []);
}

/** A column that may stand in a key or an index. */
export function keyColumns({ columns }: Table): readonly Column[] {
  const noKeys = types.filter(({ isKey }) => isKey === false).map(({ type }) => JSON.stringify(typeOf(type)));
  return columns.filter(({ type }) => !noKeys.includes(JSON.stringify(type)));
}

export function addUnique(table: Table, choices: Choices): Table {
  const columns: readonly string[] = someOf(keyColumns(table), choices).map((column) => column.name);
  const name = freeName(table, table.uniqueConstraints, 'key');
  const unique = { name, columns, nullsNotDistinct: choices.onceIn(3) };
  // Postgres would make one of two keys that say the same.
  const others = [{ ...table.primaryKey, nullsNotDistinct: false }, ...table.uniqueConstraints];
  const spell = (key: Omit<typeof unique, 'name'>) => JSON.stringify([key.columns, key.nullsNotDistinct]);
  if (others.some((other) => spell(other) === spell(unique))) return table;
  return { ...table, uniqueConstraints: [...table.uniqueConstraints, unique] };
}

// One that was dropped leaves a gap.
function freeName(table: Table, taken: readonly { readonly name: string }[], suffix: string): string {
  const names = [...taken.keys(), taken.length].map((at) => `${ownName(table.name)}_${String(at)}_${suffix}`);
  return names.find((name) => taken.every((other) => other.name !== name)) ?? '';
}

/** A check that some row satisfies and some other breaks; none where no column can have one. */
export function addCheck(table: Table, choices: Choices): Table {
  const column = choices.pick(table.columns);
  const barred = types.find(({ type }) => column && isEqualType(typeOf(type), column.type))?.barred;
  if (column === undefined || barred === undefined) return table;
  const sql = `${quoted(column.name)} <> ${barred}`;
  const name = freeName(table, table.checks, 'check');
  return { ...table, checks: [...table.checks, { name, expression: expression(sql, [column.name]) }] };
}

function isEqualType(a: Column['type'], b: Column['type']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function addIndex(table: Table, choices: Choices): Table {
  const text = table.columns.find(({ type }) => isEqualType(type, typeOf('text')));
  if (text && choices.onceIn(3)) return addTrigramIndex(table, text.name);
  const keys = someOf(keyColumns(table), choices).map(({ name }) => name);
  const byColumn = keys.map((name) => indexKey(expression(quoted(name), [name]), choices.onceIn(3)));
  const first = keys[0] ?? '';
  const byExpression = indexKey(expression(`${quoted(first)} IS NULL`, [first]));
  const added = index(freeName(table, table.indexes, 'idx'), [], {
    keys: choices.onceIn(4) ? [...byColumn, byExpression] : byColumn,
    unique: choices.onceIn(4),
    include: choices.onceIn(4) ? [table.primaryKey.columns[0] ?? ''] : [],
    where: choices.onceIn(4) ? expression(`${quoted(first)} IS NOT NULL`, [first]) : null,
  });
  return { ...table, indexes: [...table.indexes, added] };
}

function addTrigramIndex(table: Table, column: string): Table {
  const key: IndexKey = { ...indexKey(expression(quoted(column), [column])), operatorClass: 'gin_trgm_ops' };
  const added = index(freeName(table, table.indexes, 'idx'), [], { method: 'gin', keys: [key] });
  return { ...table, indexes: [...table.indexes, added] };
}

/** A foreign key with columns of its own, to the primary key or a unique constraint of any of the tables. */
export function addReferences(from: Table, tables: readonly Table[], choices: Choices): Table {
  const target = choices.onceIn(2) ? choices.pick(tables) : undefined;
  if (!target) return from;
  const references = choices.pick([target.primaryKey, ...target.uniqueConstraints])?.columns ?? [];
  const isTaken = (at: number) => from.columns.some(({ name }) => name === `ref_${String(at)}_0`);
  // A key that was dropped leaves its columns.
  const at = String([...from.columns.keys(), from.columns.length].find((at) => !isTaken(at)) ?? 0);
  const columns = references.map((name, part) => {
    const type = target.columns.find((column) => column.name === name)?.type ?? typeOf('text');
    return column(`ref_${at}_${String(part)}`, 'text', { type });
  });
  const names = columns.map(({ name }) => name);
  const key: ForeignKey = foreignKey(from.name, names, target.name, {
    name: `${ownName(from.name)}_${at}_fkey`,
    references: { table: target.name, columns: references },
    onDelete: choices.pick(actions) ?? 'NO ACTION',
    onUpdate: choices.pick(actions) ?? 'NO ACTION',
  });
  return { ...from, columns: [...from.columns, ...columns], foreignKeys: [...from.foreignKeys, key] };
}

const actions: readonly ReferentialAction[] = ['NO ACTION', 'RESTRICT', 'CASCADE', 'SET NULL', 'SET DEFAULT'];

function someOf<T>(items: readonly T[], choices: Choices): readonly T[] {
  const some = choices.some(items).slice(0, 3);
  return some.length > 0 ? some : items.slice(0, 1);
}

function literalOf(value: string): string {
  const quotedValue = `'${value.replaceAll("'", "''")}'`;
  return value.includes('\\') ? `E${quotedValue.replaceAll('\\', '\\\\')}` : quotedValue;
}
