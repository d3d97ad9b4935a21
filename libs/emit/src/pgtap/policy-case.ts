import {
  columnOf,
  splitTableName,
  tableOf,
  type Address,
  type Column,
  type Expression,
  type Policy,
  type PolicyCommand,
  type Schema,
  type Table,
} from '@wesley/schema';
import { columnType, identifier, literal, qualifiedRelation, sql } from '@wesley/sql';
import { candidateValues } from '../samples/candidate-values';
import { constantsIn } from '../samples/check-constants';
import { jsonLiteral } from '../samples/quoting';
import { sampleName } from '../samples/sample-name';
import { familyOf } from '../samples/type-families';
import { chosenColumns } from '../samples/value-groups';
import { outsider } from './policy-helpers';
import { assertThat, type Test } from './test';

/** A command on a table as a role that row security binds. */
export interface PolicyQuestion {
  readonly schema: Schema;
  readonly table: Table;
  readonly command: PolicyCommand;
  /** What has to be true of the row for the command to be let through. */
  readonly conditions: readonly Expression[];
  readonly reads: readonly string[];
  /** The role that asks; null: one that nobody has given any rights. */
  readonly actor: string | null;
  /** Whatever the row, the command must be kept back. */
  readonly isOutside: boolean;
}

/** Tries the command on a row, and as somebody, of whom the conditions are true or not; the server finds both. */
export function policyCase(
  element: Address,
  says: string,
  asserts: 'allowed' | 'refused',
  question: PolicyQuestion,
): Test {
  const spec = jsonLiteral(specOf(question));
  const lets = asserts === 'allowed' ? sql`true` : sql`false`;
  return assertThat(
    element,
    asserts,
    says,
    (description) => sql`SELECT pg_temp.policy_case(${spec}, ${lets}, ${description})`,
  );
}

/** Values of a column that are tried at most. */
const mostValues = 8;

// What `policyHelpers` read.
function specOf({ schema, table, command, conditions, reads, actor, isOutside }: PolicyQuestion): object {
  const columns = chosenColumns(table, [...new Set(conditions.flatMap((condition) => condition.columns))]);
  const text = [...new Set(conditions.map((condition) => `(${condition.sql})`))].join(' AND ');
  const asked = askedTables(schema, reads);
  const all = [text, ...asked.flatMap((name) => conditionsOf(schema, name))];
  const settings = [...new Set(all.flatMap(settingsIn))];
  return {
    ...placeOf(table.name),
    alias: identifier(splitTableName(table.name).name).text,
    command,
    actor,
    condition: isOutside || text === '' ? 'false' : text,
    types: Object.fromEntries(columns.map((name) => [name, columnType(columnOf(table, name).type).text])),
    candidates: candidatesOf(schema, table, columns, text),
    generated: table.columns.filter(({ generated }) => generated !== null).map(({ name }) => name),
    key: table.primaryKey.columns,
    foci: [...optionalKeys(table, columns), ''],
    reads: asked.map((name) => ({
      ...placeOf(name),
      candidates: candidatesToRead(schema, name, all.join(' '), actor),
    })),
    settings,
    words: constantsIn(conditions).strings.filter((word) => word !== '' && !settings.includes(word)),
  };
}

/** Foreign keys that a row may do without, over columns that the condition reads. */
function optionalKeys(table: Table, columns: readonly string[]): readonly string[] {
  const isOptional = (name: string) => columns.includes(name) && columnOf(table, name).nullable;
  return table.foreignKeys.filter((key) => key.columns.some(isOptional)).map(({ name }) => name);
}

/** Values for columns, those first that lie near what is written in the condition. */
function candidatesOf(
  schema: Schema,
  table: Table,
  columns: readonly string[],
  condition: string,
): Readonly<Record<string, readonly string[]>> {
  const written = { name: '', expression: { sql: condition, columns, functions: [] } };
  const asked = { ...table, checks: [...table.checks, written] };
  const values = (name: string) => [
    ...candidateValues(schema, asked, columnOf(table, name)).slice(0, mostValues),
    ...noneOf(columnOf(table, name)),
  ];
  return Object.fromEntries(columns.map((name) => [name, values(name)]));
}

/** Values for what a subquery of the condition seems to look for: columns that it names and that are not chosen otherwise. */
function candidatesToRead(schema: Schema, name: string, condition: string, actor: string | null) {
  const table = tableOf(schema, name);
  const keys = [table.primaryKey, ...table.foreignKeys].flatMap(({ columns }) => columns);
  const isAsked = (column: Column) =>
    column.generated === null && !keys.includes(column.name) && mentions(condition, identifier(column.name).text);
  const asked = table.columns.filter(isAsked);
  const values = candidatesOf(
    schema,
    table,
    asked.map((column) => column.name),
    condition,
  );
  const own = readsRole(condition) ? ownName(actor) : undefined;
  const nameFor = ({ type }: Column) => (own !== undefined && isText(type) ? [own] : []);
  return Object.fromEntries(
    asked.map((column) => [column.name, [...noneOf(column), ...nameFor(column), ...(values[column.name] ?? [])]]),
  );
}

/** NULL, of a column that may hold it. */
function noneOf({ type, nullable }: Column): readonly string[] {
  return nullable ? [`CAST(NULL AS ${columnType(type).text})`] : [];
}

/** Whether the condition looks for who is asking by the name of the role. */
function readsRole(condition: string): boolean {
  return ['current_user', 'current_role', 'session_user', 'user'].some((word) =>
    mentions(condition.toLowerCase(), word),
  );
}

function ownName(actor: string | null): string {
  return (actor === null ? outsider : literal(actor)).text;
}

function isText({ kind, array, name }: Column['type']): boolean {
  return kind === 'builtin' && !array && familyOf[name] === 'text';
}

function mentions(condition: string, name: string): boolean {
  return condition.split(/[^\p{L}\p{N}_$"]+/u).includes(name);
}

/** The tables that are asked, and those that their own policies ask, for these bind who asks. */
function askedTables(schema: Schema, reads: readonly string[]): readonly string[] {
  const asked = new Set(reads);
  for (const name of asked) {
    const { rowSecurity, policies } = tableOf(schema, name);
    if (rowSecurity.enabled)
      policies.filter(isForReading).forEach((policy) => policy.reads.forEach((read) => asked.add(read)));
  }
  return [...asked];
}

/** What a table that is asked shows. */
function conditionsOf(schema: Schema, name: string): readonly string[] {
  const { rowSecurity, policies } = tableOf(schema, name);
  return rowSecurity.enabled ? policies.filter(isForReading).flatMap(({ using }) => using?.sql ?? []) : [];
}

function isForReading({ command }: Policy): boolean {
  return command === 'SELECT';
}

function placeOf(table: string): object {
  const { schema } = splitTableName(table);
  return { table: qualifiedRelation(table).text, schema, sampler: sampleName(table) };
}

/** The settings that a condition reads, and the claims of a token as `jwt:path`. */
function settingsIn(condition: string): readonly string[] {
  const settings = [...condition.matchAll(/\bcurrent_setting\(\s*'((?:[^']|'')+)'/gi)].map(([, name = '']) => name);
  const claims = [...condition.matchAll(/\bauth\.jwt\(\)((?:\s*->>?\s*'[^']+')+)/gi)].map(
    ([, path = '']) => `jwt:${[...path.matchAll(/'([^']+)'/g)].map(([, name]) => name).join('.')}`,
  );
  const functions = Object.entries(claimFunctions).flatMap(([name, claim]) =>
    new RegExp(`\\bauth\\.${name}\\(`, 'i').test(condition) ? [`jwt:${claim}`] : [],
  );
  return [...settings, ...claims, ...functions];
}

const claimFunctions = { uid: 'sub', role: 'role', email: 'email' };
