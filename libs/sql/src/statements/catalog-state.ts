import {
  splitTableName,
  type ColumnType,
  type ForeignKey,
  type Grant,
  type Policy,
  type PrimaryKey,
  type ReferentialAction,
  type UniqueConstraint,
  type RowSecurity,
} from '@wesley/schema';
import { identifier, integer, list, literal, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { columnType } from './column-types';

// Boolean expressions over the catalog. Each reads one catalog by an index, where it can, and is asked before each step: planning a join
// of two takes longer than most steps. A cast to regclass would raise where the object is missing; to_regclass gives NULL.

/** Of a statement that is done again each time: the catalog does not tell whether it was, or looking costs as much. */
export const neverFoundDone: Sql = sql`FALSE`;

/** Whether `done` can tell that a statement took effect. */
export function canBeFoundDone({ done }: Pick<Statement, 'done'>): boolean {
  return done !== neverFoundDone.text;
}

const publicSchema = sql`(SELECT oid FROM pg_namespace WHERE nspname = 'public')`;

function oidOf(table: string): Sql {
  const { schema, name } = splitTableName(table);
  return oidIn(schema, name);
}

function oidIn(schema: string, name: string): Sql {
  return sql`to_regclass(${literal(sql`${identifier(schema)}.${identifier(name)}`.text)})`;
}

export function schemaExists(name: string): Sql {
  return sql`EXISTS (SELECT FROM pg_namespace WHERE nspname = ${literal(name)})`;
}

/** In `public`, where Wesley's scripts look for what belongs to it. */
export function extensionExists(name: string): Sql {
  return sql`EXISTS (SELECT FROM pg_extension WHERE extname = ${literal(name)} AND extnamespace = 'public'::regnamespace)`;
}

export function relationExists(table: string): Sql {
  return sql`(${oidOf(table)} IS NOT NULL)`;
}

export function indexExists(table: string, name: string): Sql {
  return indexState(table, name, sql`TRUE`);
}

export function indexIsValid(table: string, name: string): Sql {
  return indexState(table, name, sql`i.indisvalid AND i.indisready`);
}

/** An index that CREATE INDEX CONCURRENTLY left behind when it failed. */
export function indexIsInvalid(table: string, name: string): Sql {
  return indexState(table, name, sql`NOT i.indisvalid`);
}

export function indexHasComment(table: string, name: string, comment: string): Sql {
  return indexState(table, name, sql`obj_description(i.indexrelid, 'pg_class') = ${literal(comment)}`);
}

export function columnExists(table: string, column: string): Sql {
  return attributeState(table, column, sql`TRUE`);
}

export function columnIsNotNull(table: string, column: string): Sql {
  return attributeState(table, column, sql`a.attnotnull`);
}

export function columnHasDefault(table: string, column: string): Sql {
  return attributeState(table, column, sql`a.atthasdef`);
}

export function columnHasType(table: string, column: string, type: ColumnType): Sql {
  return attributeState(table, column, sql`format_type(a.atttypid, a.atttypmod) = ${literal(columnType(type).text)}`);
}

/** The constraints that the catalog tells apart. */
export type ConstraintKind = 'check' | 'foreign-key' | 'primary-key' | 'unique-constraint';

// Postgres 18 has constraints of a kind of their own for NOT NULL, which may have the name of a check.
const constraintTypes: Readonly<Record<ConstraintKind, string>> = {
  check: 'c',
  'foreign-key': 'f',
  'primary-key': 'p',
  'unique-constraint': 'u',
};

export function constraintExists(table: string, kind: ConstraintKind, name: string): Sql {
  return constraintState(table, kind, name, sql`TRUE`);
}

export function constraintIsValid(table: string, kind: ConstraintKind, name: string): Sql {
  return constraintState(table, kind, name, sql`c.convalidated`);
}

export function checkHasComment(table: string, name: string, comment: string): Sql {
  return constraintState(table, 'check', name, sql`obj_description(c.oid, 'pg_constraint') = ${literal(comment)}`);
}

/** Whether the table's primary key has that name and those columns, in their order. */
export function primaryKeyIs(table: string, { name, columns }: PrimaryKey): Sql {
  return constraintState(table, 'primary-key', name, hasColumns(columns));
}

/** Whether the table has a unique constraint of that name over those columns, in their order, in which NULLs count as it says. */
export function uniqueConstraintIs(table: string, { name, columns, nullsNotDistinct }: UniqueConstraint): Sql {
  // Older servers than 15 do not have the column, and no such constraint.
  const nulls = sql`coalesce((SELECT (to_jsonb(i) ->> 'indnullsnotdistinct')::boolean FROM pg_index i WHERE i.indexrelid = c.conindid), FALSE)`;
  const asSaid = nullsNotDistinct ? nulls : not(nulls);
  return constraintState(table, 'unique-constraint', name, sql`${hasColumns(columns)} AND ${asSaid}`);
}

/** Whether the table has that foreign key, with its actions; valid or not. */
export function foreignKeyIs(table: string, { name, columns, references, onDelete, onUpdate }: ForeignKey): Sql {
  const referenced = sql`ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS k (attnum, at) JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.attnum ORDER BY k.at)`;
  const acts = sql`c.confdeltype = ${literal(actionCodes[onDelete])} AND c.confupdtype = ${literal(actionCodes[onUpdate])}`;
  return constraintState(
    table,
    'foreign-key',
    name,
    sql`c.confrelid = ${oidOf(references.table)} AND ${acts} AND ${hasColumns(columns)} AND ${referenced} = ARRAY[${list(references.columns.map(literal))}]`,
  );
}

const actionCodes: Readonly<Record<ReferentialAction, string>> = {
  'NO ACTION': 'a',
  RESTRICT: 'r',
  CASCADE: 'c',
  'SET NULL': 'n',
  'SET DEFAULT': 'd',
};

function hasColumns(columns: readonly string[]): Sql {
  const keyed = sql`ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k (attnum, at) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum ORDER BY k.at)`;
  return sql`${keyed} = ARRAY[${list(columns.map(literal))}]`;
}

export function enumExists(name: string): Sql {
  return sql`EXISTS (SELECT FROM pg_type WHERE typname = ${literal(name)} AND typnamespace = ${publicSchema})`;
}

export function enumValueExists(name: string, value: string): Sql {
  return sql`EXISTS (SELECT FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typname = ${literal(name)} AND t.typnamespace = ${publicSchema} AND e.enumlabel = ${literal(value)})`;
}

export function policyExists(table: string, name: string): Sql {
  return sql`EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = ${oidOf(table)} AND p.polname = ${literal(name)})`;
}

/** Whether there is a policy of that name for the policy's command, with the conditions that it has; what they say is not compared. */
export function policyHasShape(table: string, { name, command, using, check }: Policy): Sql {
  const code = { SELECT: 'r', INSERT: 'a', UPDATE: 'w', DELETE: 'd' }[command];
  const presence = (condition: unknown) => (condition === null ? sql`IS NULL` : sql`IS NOT NULL`);
  return sql`EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = ${oidOf(table)} AND p.polname = ${literal(name)} AND p.polcmd = ${literal(code)} AND p.polqual ${presence(using)} AND p.polwithcheck ${presence(check)})`;
}

export function rowSecurityIs(table: string, { enabled, forced }: Partial<RowSecurity>): Sql {
  const states = [
    ...(enabled === undefined ? [] : [enabled ? sql`t.relrowsecurity` : sql`NOT t.relrowsecurity`]),
    ...(forced === undefined ? [] : [forced ? sql`t.relforcerowsecurity` : sql`NOT t.relforcerowsecurity`]),
  ];
  return sql`EXISTS (SELECT FROM pg_class t WHERE t.oid = ${oidOf(table)} AND ${list(states, ' AND ')})`;
}

export function roleExists(role: string): Sql {
  return sql`EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(role)})`;
}

/** Whether the role was given all of the privileges on the table or on its column, not by way of another. */
export function isGranted(table: string, { role, column, privileges }: Grant): Sql {
  const acl =
    column === null
      ? sql`aclexplode(coalesce(t.relacl, acldefault('r', t.relowner)))`
      : sql`aclexplode((SELECT a.attacl FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = ${literal(column)} AND NOT a.attisdropped))`;
  return sql`(SELECT count(DISTINCT g.privilege_type) FROM pg_class t CROSS JOIN LATERAL ${acl} g WHERE t.oid = ${oidOf(table)} AND g.grantee = ${roleOid(role)} AND g.privilege_type IN (${list(privileges.map(literal))})) = ${integer(privileges.length)}`;
}

/** Whether the role may use what lies in the schema. */
export function isUsageGranted(schema: string, role: string): Sql {
  return sql`EXISTS (SELECT FROM pg_namespace n CROSS JOIN LATERAL aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) g WHERE n.nspname = ${literal(schema)} AND g.grantee = ${roleOid(role)} AND g.privilege_type = 'USAGE')`;
}

export function not(state: Sql): Sql {
  return sql`NOT ${state}`;
}

function attributeState(table: string, column: string, state: Sql): Sql {
  return sql`EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = ${oidOf(table)} AND a.attname = ${literal(column)} AND NOT a.attisdropped AND ${state})`;
}

function constraintState(table: string, kind: ConstraintKind, name: string, state: Sql): Sql {
  return sql`EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = ${oidOf(table)} AND c.conname = ${literal(name)} AND c.contype = ${literal(constraintTypes[kind])} AND ${state})`;
}

// An index lives in the schema of its table.
function indexState(table: string, name: string, state: Sql): Sql {
  const index = oidIn(splitTableName(table).schema, name);
  return sql`EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = ${index} AND ${state})`;
}

// PUBLIC has no row in pg_roles.
function roleOid(role: string): Sql {
  return role === 'public' ? sql`0` : sql`(SELECT oid FROM pg_roles WHERE rolname = ${literal(role)})`;
}
