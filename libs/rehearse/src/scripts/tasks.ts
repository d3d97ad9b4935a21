/** What somebody does in one go: a statement by itself, or the statements of a transaction. */
export interface Task {
  /** `statement 2`, `transaction of statements 3 to 6`. */
  readonly label: string;
  /** The statement that the transaction begins with; null for a statement by itself. */
  readonly begin: string | null;
  /** Without those that begin and end the transaction. */
  readonly statements: readonly string[];
  /** The statement that the transaction ends with; null for a statement by itself. */
  readonly end: string | null;
}

/** The tasks of a script, in its order; or the sentence that says what is wrong with its transactions. */
export function tasksOf(statements: readonly string[]): { readonly tasks: readonly Task[] } | { readonly why: string } {
  const tasks: Task[] = [];
  let open: { readonly at: number; readonly begin: string; readonly inner: string[] } | null = null;
  for (const [index, statement] of statements.entries()) {
    const at = index + 1;
    if (begins.test(statement)) {
      if (open !== null) return { why: `Statement ${String(at)} begins a transaction inside of another.` };
      open = { at, begin: statement, inner: [] };
    } else if (ends.test(statement)) {
      if (chains.test(statement)) return { why: `Statement ${String(at)} chains transactions: begin each by itself.` };
      if (open === null) return { why: `Statement ${String(at)} ends a transaction that none began.` };
      const label = `transaction of statements ${String(open.at)} to ${String(at)}`;
      tasks.push({ label, begin: open.begin, statements: open.inner, end: statement });
      open = null;
    } else if (open !== null) open.inner.push(statement);
    else tasks.push({ label: `statement ${String(at)}`, begin: null, statements: [statement], end: null });
  }
  return open === null
    ? { tasks }
    : { why: `The transaction that begins with statement ${String(open.at)} does not end.` };
}

const chains = /\band\s+chain\b/i;
const begins = /^(?:begin|start\s+transaction)\b/i;
// Not ROLLBACK TO a savepoint.
const ends = /^(?:commit|end|abort|rollback(?!(?:\s+(?:work|transaction))?\s+to\b))\b/i;
