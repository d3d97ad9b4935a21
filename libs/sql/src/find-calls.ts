import { functionsIn, namesIn, nodesOf, locationOf, type Node } from './expression-tree';
import { frame, parseInCheck } from './parse-expression';
import { offsetOfByte, parseFramed } from './parse-framed';
import { keyFrame } from './parse-index-key';
import type { SqlParser } from './sql-parser';

/** A function that an SQL text calls. */
export interface Call {
  /** The Postgres schema that it is called with, if it is. */
  readonly schema: string | undefined;
  readonly name: string;
  /** How many arguments it is given; null where that is not to be seen, as behind VARIADIC. */
  readonly given: number | null;
  /** Where it first stands, as an offset in UTF-16 units. */
  readonly at: number;
}

/** Where the functions of an expression, or of one key of an index, are called; in the order of the text. */
export function findCalls(parser: SqlParser, text: string, form: 'expression' | 'key'): readonly Call[] {
  const [before, tree] =
    form === 'key' ? [keyFrame, parseFramed(parser, keyFrame, text)] : [frame, parseInCheck(parser, text)];
  const calls = [...nodesOf(tree)].flatMap((node) => {
    const path = namesIn(node.value['funcname']);
    const at = offsetOfByte(text, locationOf(node) - before.length);
    const schema = path.length > 1 ? path[0] : undefined;
    return functionsIn(node).map((name) => ({ schema, name, given: countArguments(node), at }));
  });
  return calls.sort((a, b) => a.at - b.at);
}

// Without arguments the tree has no list of them.
function countArguments({ kind, value }: Node): number | null {
  if (kind !== 'FuncCall' || value['func_variadic'] === true) return null;
  return Array.isArray(value['args']) ? value['args'].length : 0;
}
