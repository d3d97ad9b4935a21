import { compareText, joinTableName, splitTableName } from '@wesley/schema';
import { dig, isRecord, namesIn } from './expression-tree';

/** The columns of a table by its name in the schema; undefined when there is no such table. */
export type KnownTables = (table: string) => readonly string[] | undefined;

export interface MissingName {
  readonly kind: 'table' | 'column';
  readonly name: string;
  /** Of a column: the tables that were looked in, the nearest first; none where nothing goes by the name that stands before it. */
  readonly tables: readonly string[];
  /** The byte at which it is first named, from the start of the parsed text. */
  readonly byte: number;
}

/** What a FROM clause brings in under a name. `columns` is null where they cannot be told: a function, a subquery, a WITH query. */
interface Range {
  readonly name: string;
  readonly table: string | null;
  readonly columns: readonly string[] | null;
}

type Scope = readonly Range[];

/**
 * Finds out what the names in an expression over one table mean, subqueries included, by Postgres' rules: the innermost FROM
 * clause that has the column wins. Columns are those of the table itself.
 */
export function resolveNames(tree: unknown, table: string, known: KnownTables) {
  const columns = new Set<string>();
  const reads = new Set<string>();
  const unknown = new Map<string, MissingName>();
  const own: Range = { name: splitTableName(table).name, table, columns: known(table) ?? [] };
  visit(tree, [[own]], []);
  return {
    columns: [...columns].sort(compareText),
    reads: [...reads].filter((name) => name !== table).sort(compareText),
    readsItself: reads.has(table),
    unknown: [...unknown.values()],
  };

  /** `queries`: the names of the WITH queries that can be asked here. */
  function visit(node: unknown, scopes: readonly Scope[], queries: readonly string[]): void {
    if (Array.isArray(node)) node.forEach((item) => visit(item, scopes, queries));
    if (!isRecord(node)) return;
    for (const [kind, value] of Object.entries(node)) {
      if (kind === 'ColumnRef') visitColumn(value, scopes);
      else if (kind === 'SelectStmt') visitSelect(value, scopes, queries);
      else visit(value, scopes, queries);
    }
  }

  function visitSelect(select: unknown, scopes: readonly Scope[], outer: readonly string[]): void {
    if (!isRecord(select)) return;
    const queries = visitWith(select['withClause'], scopes, outer);
    const scope = rangesIn(select['fromClause'], queries);
    for (const [name, part] of Object.entries(select)) {
      // The two sides of a UNION are SELECTs of their own, without a wrapping node.
      if (name === 'larg' || name === 'rarg') visitSelect(part, scopes, queries);
      else if (name !== 'withClause') visit(part, [scope, ...scopes], queries);
    }
  }

  /** Gives what can be asked behind it. Each query can ask those before it, with RECURSIVE all of them, and nothing of the FROM clause. */
  function visitWith(clause: unknown, scopes: readonly Scope[], outer: readonly string[]): readonly string[] {
    const ctes = dig(clause, 'ctes');
    if (!Array.isArray(ctes)) return outer;
    const names = ctes.map((query) => String(dig(query, 'CommonTableExpr', 'ctename')));
    const isRecursive = dig(clause, 'recursive') === true;
    for (const [at, query] of ctes.entries())
      visit(query, scopes, [...outer, ...(isRecursive ? names : names.slice(0, at))]);
    return [...outer, ...names];
  }

  function rangesIn(from: unknown, withQueries: readonly string[]): Scope {
    if (Array.isArray(from)) return from.flatMap((item) => rangesIn(item, withQueries));
    if (!isRecord(from)) return [];
    return Object.entries(from).flatMap(([kind, value]) => {
      const alias = dig(value, 'alias', 'aliasname');
      if (kind === 'JoinExpr') return rangesIn([dig(value, 'larg'), dig(value, 'rarg')], withQueries);
      if (kind === 'RangeVar') return [rangeOf(value, alias, withQueries)];
      return [{ name: typeof alias === 'string' ? alias : '', table: null, columns: null }];
    });
  }

  function rangeOf(node: unknown, alias: unknown, withQueries: readonly string[]): Range {
    const [schema, relation] = [dig(node, 'schemaname'), String(dig(node, 'relname'))];
    const name = typeof alias === 'string' ? alias : relation;
    const isElsewhere = schema === 'pg_catalog' || (schema === undefined && withQueries.includes(relation));
    if (isElsewhere) return { name, table: null, columns: null };
    const full = joinTableName(typeof schema === 'string' ? schema : 'public', relation);
    const found = known(full);
    if (!found) miss('table', full, node);
    else reads.add(full);
    return { name, table: full, columns: found ?? null };
  }

  function visitColumn(node: unknown, scopes: readonly Scope[]): void {
    const names = namesIn(dig(node, 'fields'));
    const [column, range] = [names.at(-1), names.at(-2)];
    // A bare "*" has no name.
    if (column === undefined) return;
    // Where a row is looked at by itself its table goes by its bare name.
    if (names.length > 2) {
      miss('column', names.join('.'), node, [table]);
      return;
    }
    let couldBeElsewhere = false;
    const lookedIn = new Set<string>();
    for (const scope of scopes) {
      const candidates = range === undefined ? scope : scope.filter(({ name }) => name === range);
      if (candidates.some((candidate) => candidate.columns?.includes(column))) {
        if (scope === scopes.at(-1)) columns.add(column);
        return;
      }
      for (const candidate of candidates) if (candidate.table !== null) lookedIn.add(candidate.table);
      // Where that cannot be told, a column of the table itself counts as read.
      couldBeElsewhere ||= candidates.some((candidate) => candidate.columns === null);
    }
    if (!couldBeElsewhere) miss('column', names.join('.'), node, [...lookedIn]);
  }

  function miss(kind: MissingName['kind'], name: string, node: unknown, tables: readonly string[] = []): void {
    const [key, location] = [`${kind} ${name}`, dig(node, 'location')];
    const byte = typeof location === 'number' ? location : 0;
    unknown.set(key, { kind, name, tables, byte: Math.min(byte, unknown.get(key)?.byte ?? byte) });
  }
}
