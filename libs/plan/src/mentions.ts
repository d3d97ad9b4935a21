import type { Change } from '@wesley/diff';
import type {
  Check,
  Column,
  Expression,
  ForeignKey,
  Index,
  Policy,
  PrimaryKey,
  Table,
  UniqueConstraint,
} from '@wesley/schema';

/** A column of a table. */
export interface Mentioned {
  readonly table: string;
  readonly column: string;
}

/** What a change speaks of besides the thing that it is about, as that is and as it was. */
export interface Mentions {
  readonly columns: readonly Mentioned[];
  /** The keys of other tables, or of its own, that foreign keys refer to. */
  readonly keys: readonly ForeignKey['references'][];
  /** Policies that read other tables, whose columns are known by their SQL alone. */
  readonly policies: readonly Policy[];
  readonly sql: readonly string[];
}

/** What a change speaks of. */
export function mentionsOf(change: Change): Mentions {
  switch (change.kind) {
    case 'add-table':
    case 'drop-table':
      return ofTable(change.table);
    case 'add-column':
      return join([ofColumn(change.table, change.column), ofExpressions(change.table, change.backfill)]);
    case 'drop-column':
      return ofColumn(change.table, change.column);
    case 'set-not-null':
      return ofExpressions(change.table, change.backfill);
    case 'change-generated':
      return ofExpressions(change.table, change.from, change.to);
    case 'set-default':
      return ofExpressions(change.table, change.from, change.to);
    case 'drop-default':
      return ofExpressions(change.table, change.from);
    case 'change-primary-key':
    case 'change-unique-constraint':
      return join([ofKey(change.table, change.from), ofKey(change.table, change.to)]);
    case 'add-unique-constraint':
    case 'drop-unique-constraint':
      return ofKey(change.table, change.constraint);
    case 'add-foreign-key':
    case 'drop-foreign-key':
      return ofForeignKey(change.table, change.foreignKey);
    case 'change-foreign-key':
      return join([ofForeignKey(change.table, change.from), ofForeignKey(change.table, change.to)]);
    case 'add-check':
    case 'drop-check':
      return ofCheck(change.table, change.check);
    case 'change-check':
      return join([ofCheck(change.table, change.from), ofCheck(change.table, change.to)]);
    case 'add-index':
    case 'drop-index':
      return ofIndex(change.table, change.index);
    case 'change-index':
      return join([ofIndex(change.table, change.from), ofIndex(change.table, change.to)]);
    case 'add-policy':
    case 'drop-policy':
      return ofPolicy(change.table, change.policy);
    case 'change-policy':
      return join([ofPolicy(change.table, change.from), ofPolicy(change.table, change.to)]);
    case 'add-grant':
    case 'drop-grant':
      return ofColumns(change.table, change.grant.column === null ? [] : [change.grant.column]);
    default:
      return nothing;
  }
}

const nothing: Mentions = { columns: [], keys: [], policies: [], sql: [] };

function join(all: readonly Mentions[]): Mentions {
  return {
    columns: all.flatMap(({ columns }) => columns),
    keys: all.flatMap(({ keys }) => keys),
    policies: all.flatMap(({ policies }) => policies),
    sql: all.flatMap(({ sql }) => sql),
  };
}

function ofTable({ name, columns, foreignKeys, checks, indexes, policies }: Table): Mentions {
  return join([
    ...columns.map((column) => ofColumn(name, column)),
    ...foreignKeys.map((key) => ofForeignKey(name, key)),
    ...checks.map((check) => ofCheck(name, check)),
    ...indexes.map((index) => ofIndex(name, index)),
    ...policies.map((policy) => ofPolicy(name, policy)),
  ]);
}

function ofColumns(table: string, names: readonly string[]): Mentions {
  return { ...nothing, columns: names.map((column) => ({ table, column })) };
}

function ofExpressions(table: string, ...expressions: readonly (Expression | null)[]): Mentions {
  const there = expressions.filter((expression) => expression !== null);
  const columns = there.flatMap((expression) => expression.columns);
  return { ...ofColumns(table, columns), sql: there.map(({ sql }) => sql) };
}

function ofColumn(table: string, column: Column): Mentions {
  return ofExpressions(table, column.default, column.generated);
}

function ofKey(table: string, { columns }: PrimaryKey | UniqueConstraint): Mentions {
  return ofColumns(table, columns);
}

function ofForeignKey(table: string, { columns, references }: ForeignKey): Mentions {
  return join([
    ofColumns(table, columns),
    ofColumns(references.table, references.columns),
    { ...nothing, keys: [references] },
  ]);
}

function ofCheck(table: string, { expression }: Check): Mentions {
  return ofExpressions(table, expression);
}

function ofIndex(table: string, { keys, include, where }: Index): Mentions {
  return join([ofExpressions(table, where, ...keys.map(({ expression }) => expression)), ofColumns(table, include)]);
}

function ofPolicy(table: string, policy: Policy): Mentions {
  return { ...ofExpressions(table, policy.using, policy.check), policies: policy.reads.length > 0 ? [policy] : [] };
}

/** Whether a policy of another table may read the column: of what it asks in subqueries only the tables are known, and the SQL. */
export function mayRead({ reads, using, check }: Policy, table: string, column: string): boolean {
  return (
    reads.includes(table) && [using, check].some((condition) => condition !== null && isWordOf(column, condition.sql))
  );
}

/** Whether the word stands in the SQL as a whole word, in a text or a name: rather once too often. */
export function isWordOf(word: string, sql: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'u').test(sql);
}
