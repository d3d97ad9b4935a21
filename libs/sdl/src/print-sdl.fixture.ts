import {
  printColumnType,
  splitTableName,
  type Column,
  type Enum,
  type Expression,
  type ForeignKey,
  type Grant,
  type Index,
  type IndexKey,
  type Policy,
  type PolicyCommand,
  type ReferentialAction,
  type Schema,
  type Table,
} from '@wesley/schema';
import { identifier } from '@wesley/sql';
import { deriveName } from './names';

// The way back from a schema to SDL, for the law that nothing is lost on the way.

/** SDL that says all of a schema. Types are called T0, T1, … and their fields a0, a1, …: every name of the database is written out. */
export function printSdl(schema: Schema): string {
  return [...schema.enums.map(printEnum), ...schema.tables.map((table, at) => printTable(table, at, schema))].join(
    '\n',
  );
}

/**
 * The part of a schema that SDL can say: enums and their values have GraphQL names, and there is one policy at most for each
 * command, by the name that Wesley derives.
 */
export function sayable(schema: Schema): Schema {
  const enums = schema.enums.map((type, at): Enum => ({
    ...type,
    name: `kind_${String(at)}`,
    values: type.values.map((_, n) => valueName(n)),
  }));
  const renamed = new Map(schema.enums.map(({ name }, at) => [name, enums[at]?.name ?? name]));
  return { enums, tables: schema.tables.map((table) => sayableTable(table, renamed)) };
}

const valueName = (at: number) => `V${String(at)}`;

function sayableTable(table: Table, enums: ReadonlyMap<string, string>): Table {
  const columns = table.columns.map((column): Column => {
    if (column.type.kind !== 'enum') return column;
    const type = { ...column.type, name: enums.get(column.type.name) ?? column.type.name };
    return { ...column, type, default: column.default && { sql: `'${valueName(0)}'`, columns: [], functions: [] } };
  });
  const first = (policy: Policy, at: number) =>
    table.policies.findIndex(({ command }) => command === policy.command) === at;
  const policies = table.policies.filter(first).map((policy): Policy => {
    const { using, check, command } = policy;
    const name = deriveName(table.name, [command.toLowerCase()], 'policy');
    return {
      ...policy,
      name,
      check: command === 'UPDATE' ? (check ?? using) : check,
      using: command === 'UPDATE' ? (using ?? check) : using,
    };
  });
  return { ...table, columns, policies };
}

function printEnum({ name, values, comment }: Enum): string {
  // kind_0 is what Kind_0 becomes.
  return `${describe(comment)}enum ${name.charAt(0).toUpperCase()}${name.slice(1)} { ${values.join(' ')} }`;
}

function printTable(table: Table, at: number, schema: Schema): string {
  const { schema: place, name } = splitTableName(table.name);
  const field = (column: string) => fieldName(table, column);
  const fields = (columns: readonly string[]) => `[${columns.map((column) => text(field(column))).join(', ')}]`;
  const directives = [
    `@wes_table(name: ${text(name)}${place === 'public' ? '' : `, schema: ${text(place)}`})`,
    `@wes_pk(fields: ${fields(table.primaryKey.columns)})`,
    ...table.uniqueConstraints.map(
      (key) =>
        `@wes_unique(fields: ${fields(key.columns)}, name: ${text(key.name)}, nullsNotDistinct: ${String(key.nullsNotDistinct)})`,
    ),
    ...table.foreignKeys.map((key) => printForeignKey(table, key, schema)),
    ...table.checks.map((check) => `@wes_check(name: ${text(check.name)}, expr: ${text(check.expression.sql)})`),
    ...table.indexes.map((index) => printIndex(table, index)),
    ...printSecurity(table),
    ...table.grants.filter(({ column }) => column === null).map(printGrant),
  ];
  const columns = table.columns.map((column) => `  ${printField(table, column)}\n`);
  return `${describe(table.comment)}type T${String(at)} ${directives.join('\n  ')} {\n${columns.join('')}}`;
}

function fieldName(table: Table, column: string): string {
  return `a${String(table.columns.findIndex(({ name }) => name === column))}`;
}

function printForeignKey(
  table: Table,
  { name, columns, references, onDelete, onUpdate }: ForeignKey,
  schema: Schema,
): string {
  const at = schema.tables.findIndex((other) => other.name === references.table);
  const target = schema.tables[at] ?? table;
  const from = columns.map((column) => text(fieldName(table, column))).join(', ');
  const to = references.columns.map((column) => fieldName(target, column)).join(', ');
  const action = (word: ReferentialAction) => word.replace(' ', '_');
  return `@wes_fk(name: ${text(name)}, fields: [${from}], ref: "T${String(at)}(${to})", onDelete: ${action(onDelete)}, onUpdate: ${action(onUpdate)})`;
}

function printIndex(table: Table, { name, method, unique, keys, include, where }: Index): string {
  const printed = keys.map((key) => text(printKey(key))).join(', ');
  const carried = include.map((column) => text(fieldName(table, column))).join(', ');
  return `@wes_index(name: ${text(name)}, using: ${text(method)}, unique: ${String(unique)}, fields: [${printed}], include: [${carried}]${where === null ? '' : `, where: ${text(where.sql)}`})`;
}

function printKey({ expression, descending, nulls, operatorClass }: IndexKey): string {
  const [column] = expression.columns;
  const isColumn = column !== undefined && expression.sql === identifier(column).text;
  // What begins with a word is looked up as a field, so that a column is written as SQL writes it in quotes.
  const key = isColumn ? `"${column.replaceAll('"', '""')}"` : `(${expression.sql})`;
  const by = operatorClass === undefined ? '' : ` ${operatorClass}`;
  return `${key}${by}${descending ? ' desc' : ''} nulls ${nulls.toLowerCase()}`;
}

function printSecurity({ rowSecurity, policies }: Table): readonly string[] {
  if (policies.length === 0 && !rowSecurity.enabled && !rowSecurity.forced) return [];
  const of = (command: PolicyCommand) => policies.find((policy) => policy.command === command);
  const condition = (word: string, expression: Expression | null | undefined) =>
    expression ? [`${word}: ${text(expression.sql)}`] : [];
  const roles = policies.map(
    (policy) =>
      `${policy.command.toLowerCase()}Roles: [${(policy.roles.length === 0 ? ['public'] : policy.roles).map(text).join(', ')}]`,
  );
  const parts = [
    ...condition('select', of('SELECT')?.using),
    ...condition('insert', of('INSERT')?.check),
    ...condition('update', of('UPDATE')?.using),
    ...condition('check', of('UPDATE')?.check),
    ...condition('delete', of('DELETE')?.using),
    ...roles,
    `enabled: ${String(rowSecurity.enabled)}, force: ${String(rowSecurity.forced)}`,
  ];
  // "check" alone would also be for INSERT.
  const denied = of('UPDATE') && !of('INSERT') ? ['insert: "never"'] : [];
  return [`@wes_rls(${[...parts, ...denied].join(', ')})`];
}

function printGrant({ role, privileges }: Grant): string {
  return `@wes_grant(roles: [${text(role)}], operations: [${privileges.map(text).join(', ')}])`;
}

function printField(table: Table, column: Column): string {
  const { name, type, nullable, comment, generated } = column;
  const scalar = type.kind === 'enum' ? `${type.name.charAt(0).toUpperCase()}${type.name.slice(1)}` : 'String';
  const shape = type.array ? `[${scalar}!]` : scalar;
  const directives = [
    `@wes_column(name: ${text(name)})`,
    ...(type.kind === 'builtin' ? [`@wes_type(pg: ${text(printColumnType(type))})`] : []),
    ...(column.default ? [`@wes_default(expr: ${text(column.default.sql)})`] : []),
    ...(generated ? [`@wes_generated(expr: ${text(generated.sql)})`] : []),
    ...table.grants.filter((grant) => grant.column === name).map(printGrant),
  ];
  return `${describe(comment)}${fieldName(table, name)}: ${shape}${nullable ? '' : '!'} ${directives.join(' ')}`;
}

function describe(comment: string | null): string {
  return comment === null ? '' : `${text(comment)} `;
}

// The escapes of GraphQL's strings are those of JSON.
function text(value: string): string {
  return JSON.stringify(value);
}
