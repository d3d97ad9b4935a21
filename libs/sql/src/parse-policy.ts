import { compareText, type Expression } from '@wesley/schema';
import { functionsIn, locationOf, nodesOf, objectionTo } from './expression-tree';
import { frame, parseInCheck, respace } from './parse-expression';
import { offsetOfByte, type NotParsed } from './parse-framed';
import { resolveNames, type KnownTables } from './resolve-names';
import type { SqlParser, SqlToken } from './sql-parser';

/** A name that means nothing; `at` is where it first stands, as an offset in UTF-16 units. */
export interface UnknownName {
  readonly kind: 'table' | 'column';
  readonly name: string;
  /** Of a column: the tables that were looked in, the nearest first; none where nothing goes by the name that stands before it. */
  readonly tables: readonly string[];
  readonly at: number;
}

export type ParsedPolicy =
  | {
      readonly ok: true;
      readonly expression: Expression;
      /** Other tables that its subqueries read, sorted. */
      readonly reads: readonly string[];
      /** Whether its subqueries read its own table. */
      readonly readsItself: boolean;
      /** Tables and columns that it names and that are not there. */
      readonly unknown: readonly UnknownName[];
    }
  | NotParsed;

/** Reads the condition of a policy: an expression over the columns of its table which, unlike a check, may ask other tables. */
export function parsePolicy(parser: SqlParser, text: string, table: string, known: KnownTables): ParsedPolicy {
  try {
    return parseChecked(parser, text, table, known);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, message: 'it is nested too deeply', at: 0 };
    throw error;
  }
}

function parseChecked(parser: SqlParser, text: string, table: string, known: KnownTables): ParsedPolicy {
  const framed = parseInCheck(parser, text);
  if (!framed.ok) return framed;
  const { tree, tokens } = framed;
  const placeOf = (byte: number) => offsetOfByte(text, byte - frame.length);
  for (const node of nodesOf(tree, isSubquery)) {
    // A subquery has rules of its own, and a column may have its table before it.
    const objection = isSubquery(node.kind) || node.kind === 'ColumnRef' ? undefined : objectionTo(node);
    if (objection !== undefined) return { ok: false, message: objection, at: placeOf(locationOf(node)) };
  }
  for (const node of nodesOf(tree)) {
    if (writes.has(node.kind)) return { ok: false, message: 'a policy only reads', at: placeOf(locationOf(node)) };
    if (node.kind === 'LockingClause')
      return { ok: false, message: locks, at: offsetOfByte(text, startOfLocking(tokens)) };
  }
  const { columns, reads, readsItself, unknown } = resolveNames(tree, table, known);
  const functions = new Set([...nodesOf(tree)].flatMap(functionsIn));
  const expression = {
    sql: respace(parser, tokens, tree),
    columns,
    functions: [...functions].sort(compareText),
  };
  const missing = unknown.map(({ byte, ...name }) => ({ ...name, at: placeOf(byte) }));
  return { ok: true, expression, reads, readsItself, unknown: missing };
}

// In WITH, which the grammar lets hold them.
const writes = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

// The server takes it, and then refuses whoever has no right to UPDATE there, and everybody in a transaction that only reads.
const locks = 'a policy locks no rows, since FOR UPDATE and FOR SHARE need the right to UPDATE them';

// The tree does not say where a locking clause stands.
function startOfLocking(tokens: readonly SqlToken[]): number {
  const start = tokens.find(
    ({ text }, at) => /^for$/i.test(text) && /^(?:update|share|no|key)$/i.test(tokens[at + 1]?.text ?? ''),
  );
  return start?.start ?? 0;
}

function isSubquery(kind: string): boolean {
  return kind === 'SubLink';
}
