import { identifier } from '@wesley/sql';
import { splitTableName, type Expression, type Index, type Schema, type Table } from '@wesley/schema';

interface Renaming {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** The schema with a table called otherwise, wherever it is named. Names that were made of its own follow, as they do in the SDL. */
export function renameTable({ enums, tables }: Schema, from: string, to: string): Schema {
  const [old, now] = [splitTableName(from).name, splitTableName(to).name];
  const follow = (name: string) => (name.startsWith(`${old}_`) ? `${now}${name.slice(old.length)}` : name);
  const byName = (name: string) => (name === from ? to : name);
  return {
    enums,
    tables: tables.map((table) => {
      const named = table.name === from ? { ...renameParts(table, follow), name: to } : table;
      return {
        ...named,
        foreignKeys: named.foreignKeys.map((key) => ({
          ...key,
          references: { ...key.references, table: byName(key.references.table) },
        })),
        policies: named.policies.map((policy) => ({ ...policy, reads: policy.reads.map(byName).sort() })),
      };
    }),
  };
}

/** The schema with a column called otherwise, in keys, expressions and grants, too. Names that were made of its own follow. */
export function renameColumn({ enums, tables }: Schema, renaming: Renaming): Schema {
  const { table: owner, from, to } = renaming;
  const byName = (name: string) => (name === from ? to : name);
  return {
    enums,
    tables: tables.map((table) => {
      const renamed = table.name === owner ? renameInTable(table, renaming) : table;
      const foreignKeys = renamed.foreignKeys.map((key) =>
        key.references.table === owner
          ? { ...key, references: { ...key.references, columns: key.references.columns.map(byName) } }
          : key,
      );
      return { ...renamed, foreignKeys };
    }),
  };
}

/** The schema with a value of an enum called otherwise. */
export function renameEnumValue({ enums, tables }: Schema, type: string, from: string, to: string): Schema {
  const rename = (value: string) => (value === from ? to : value);
  return {
    enums: enums.map((each) => (each.name === type ? { ...each, values: each.values.map(rename) } : each)),
    tables,
  };
}

function renameInTable(table: Table, { from, to }: Renaming): Table {
  const own = splitTableName(table.name).name;
  const byName = (name: string) => (name === from ? to : name);
  const columnsOf = <T extends { readonly columns: readonly string[] }>(key: T): T => ({
    ...key,
    columns: key.columns.map(byName),
  });
  const inSql = (expression: Expression) => renameInExpression(expression, from, to);
  const inSome = (expression: Expression | null) => (expression === null ? null : inSql(expression));
  const follow = (name: string) =>
    name.startsWith(`${own}_`) ? `${own}${followColumn(name.slice(own.length), from, to)}` : name;
  const named = renameParts(table, follow);
  return {
    ...named,
    columns: named.columns.map((column) => ({
      ...column,
      name: byName(column.name),
      generated: inSome(column.generated),
    })),
    primaryKey: columnsOf(named.primaryKey),
    uniqueConstraints: named.uniqueConstraints.map(columnsOf),
    foreignKeys: named.foreignKeys.map(columnsOf),
    checks: named.checks.map((check) => ({ ...check, expression: inSql(check.expression) })),
    indexes: named.indexes.map((index) => renameInIndex(index, byName, inSql)),
    policies: named.policies.map((policy) => ({ ...policy, using: inSome(policy.using), check: inSome(policy.check) })),
    grants: named.grants.map((grant) => ({ ...grant, column: grant.column === null ? null : byName(grant.column) })),
  };
}

function followColumn(rest: string, from: string, to: string): string {
  return `${rest}_`.replace(`_${from}_`, () => `_${to}_`).slice(0, -1);
}

function renameInIndex(
  index: Index,
  byName: (name: string) => string,
  inSql: (expression: Expression) => Expression,
): Index {
  return {
    ...index,
    keys: index.keys.map((key) => ({ ...key, expression: inSql(key.expression) })),
    include: index.include.map(byName),
    where: index.where === null ? null : inSql(index.where),
  };
}

function renameParts(table: Table, follow: (name: string) => string): Table {
  const named = <T extends { readonly name: string }>(part: T): T => ({ ...part, name: follow(part.name) });
  return {
    ...table,
    primaryKey: named(table.primaryKey),
    uniqueConstraints: table.uniqueConstraints.map(named),
    foreignKeys: table.foreignKeys.map(named),
    checks: table.checks.map(named),
    indexes: table.indexes.map(named),
    policies: table.policies.map(named),
  };
}

// Words that say the same outside of the column are rare, and would show as a change of their own.
function renameInExpression(expression: Expression, from: string, to: string): Expression {
  if (!expression.columns.includes(from)) return expression;
  const [old, now] = [identifier(from).text, identifier(to).text];
  const escaped = old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = old.startsWith('"') ? new RegExp(escaped, 'g') : new RegExp(`(?<![\\w"'])${escaped}(?![\\w"'])`, 'g');
  return {
    ...expression,
    sql: expression.sql.replace(word, () => now),
    columns: [...new Set(expression.columns.map((name) => (name === from ? to : name)))].sort(),
  };
}
