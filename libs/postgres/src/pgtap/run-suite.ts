import type { TestRun } from '@wesley/rehearse';
import type { Row, Session } from '@wesley/apply';
import { parseTap } from './parse-tap';
import { splitStatements } from './split-statements';

/**
 * Runs a pgTAP suite: a script that begins a transaction of its own and rolls it back, one SELECT for each assertion. It goes
 * in one message. When the server refuses any of it nothing comes back, so it is then run again, statement by statement,
 * for what each assertion says; a run that broke off so is never a pass. Nothing that the server said but SQLSTATEs, and
 * nothing of the rows, gets into the result.
 */
export async function runSuite(session: Session, suite: string): Promise<TestRun> {
  try {
    const results = await session.script(suite);
    return parseTap(linesOf(results.flat()).join('\n'));
  } catch (error) {
    if (sqlStateOf(error) === null) throw error;
    await session.query('ROLLBACK');
    return runSingly(session, suite);
  }
}

async function runSingly(session: Session, suite: string): Promise<TestRun> {
  const lines: string[] = [];
  const refusals: string[] = [];
  await session.query('BEGIN');
  try {
    for (const statement of splitStatements(suite).filter((text) => !isTransactionControl(text))) {
      const answer = await attempt(session, statement);
      if ('rows' in answer) lines.push(...linesOf(answer.rows));
      else if (isAssertion(statement)) {
        lines.push(`not ok - ${describe(statement)}`);
        refusals.push(
          `Assertion ${String(countResults(lines))} did not run: the server refused it with SQLSTATE ${answer.refused}.`,
        );
      } else refusals.push(`A statement that prepares the tests was refused with SQLSTATE ${answer.refused}.`);
    }
  } finally {
    await session.query('ROLLBACK');
  }
  // pgTAP gives no number to an assertion that was refused, and goes on with it for the next: the order is what counts.
  const run = parseTap(lines.join('\n'));
  const results = run.results.map((result, at) => ({ ...result, number: at + 1 }));
  return {
    ...run,
    results,
    brokeOff: refusals[0] ?? 'The script was refused as a whole, and not by any of its statements.',
  };
}

type Answer = { readonly rows: readonly Row[] } | { readonly refused: string };

async function attempt(session: Session, statement: string): Promise<Answer> {
  await session.query('SAVEPOINT assertion');
  try {
    const rows = await session.query(statement);
    await session.query('RELEASE SAVEPOINT assertion');
    return { rows };
  } catch (error) {
    const refused = sqlStateOf(error);
    if (refused === null) throw error;
    await session.query('ROLLBACK TO SAVEPOINT assertion');
    return { refused };
  }
}

/** TAP comes as text in the first column; a value may hold several lines. Statements that give something else are no assertions. */
function linesOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => {
    const [value] = Object.values(row);
    return typeof value === 'string' ? value.split('\n') : [];
  });
}

function sqlStateOf(error: unknown): string | null {
  return error instanceof Error && 'sqlState' in error && typeof error.sqlState === 'string' ? error.sqlState : null;
}

function isTransactionControl(statement: string): boolean {
  return /^(begin|start\s+transaction|commit|end|rollback)\b/i.test(statement);
}

function isAssertion(statement: string): boolean {
  return (
    /^(select|with)\b/i.test(statement) &&
    !/^select\s+(\*\s+from\s+)?(\w+\.)?(plan|no_plan|finish)\s*\(/i.test(statement)
  );
}

// By pgTAP's convention the description is the last string of the call.
function describe(statement: string): string {
  const last = [...statement.matchAll(/'((?:[^']|'')*)'/g)].at(-1)?.[1] ?? '';
  return last.replaceAll("''", "'").replace(/[#\\]/g, '\\$&').replaceAll('\n', ' ');
}

function countResults(lines: readonly string[]): number {
  return lines.filter((line) => /^(not )?ok\b/.test(line)).length;
}
