import { counted } from '@wesley/diagnostics';
import type { Plan } from '@wesley/plan';
import type { Table } from '@wesley/schema';
import type { Rehearsal } from '../rehearsal';
import { rowsForBoth } from '../rows/rows-for-both';
import type { Request } from '../stage';
import { fail, firstFew, notApplicable, pass, type Check, type Finding } from './check';

/** Every row of every table is there, with the values that its old columns had, and what was filled holds what the schema says; and there were rows in all that the plan changes. */
export const rowsKept: Check = ({ request, base, rowsBefore, rowsAfter, wronglyFilled }) => {
  const total = rowsBefore.reduce((sum, { rows }) => sum + rows, 0);
  if (rowsBefore.length === 0) return Promise.resolve(notApplicable('the base has no tables'));
  const tried = judgeRows(request.plan, base.filled, (table) => whyEmpty(table, request, base.filled));
  if (tried.verdict !== 'PASS') return Promise.resolve(tried);
  const changed = rowsBefore.flatMap((before) => {
    const after = rowsAfter.find(({ table }) => table === before.table);
    if (after?.rows !== before.rows)
      return [`${before.table} had ${counted(before.rows, 'row')} and has ${String(after?.rows ?? 0)}`];
    return after.hash === before.hash ? [] : [`values in ${before.table} are not what they were`];
  });
  const kept = `${counted(total, 'row')} in ${counted(rowsBefore.length, 'table')}, with the values that they had`;
  const wrong = [...changed, ...wronglyFilled];
  return Promise.resolve(wrong.length === 0 ? pass(kept) : fail(firstFew(wrong)));
};

/** Whether there was something to lose, from the plan and the record alone: on empty tables everything is fast and nothing is in the way. */
export function judgeRows(plan: Plan, rows: Rehearsal['rows'], why: (table: string) => string = () => ''): Finding {
  if (rows.every((table) => table.rows === 0)) {
    return fail(`the tables of the base are empty, so that nothing was put to the test${why(rows[0]?.table ?? '')}`);
  }
  const changed = new Set(plan.steps.flatMap((step) => step.do.on.slice(0, 1)));
  const empty = rows.filter((table) => table.rows === 0 && changed.has(table.table));
  const untried = empty.map(
    ({ table }) => `the plan changes ${table}, which has no rows, so that nothing was put to the test${why(table)}`,
  );
  return empty.length === 0 ? pass(`rows in all tables that the plan changes`) : fail(firstFew(untried));
}

// What the rows that are made have to satisfy is what the base and the target demand.
function whyEmpty(name: string, { before, after, plan, rows, seed }: Request, filled: Rehearsal['rows']): string {
  if (rows === 0) return ': the seed brings none';
  const table = rowsForBoth(before, after, plan.changes).tables.find((each) => each.name === name);
  const other = seed === null ? `--seed FILE --rows ${String(rows)} can bring some besides` : 'the seed can bring some';
  return table === undefined ? '' : `: ${obstacleTo(table, filled)}; ${other}`;
}

function obstacleTo({ name, columns, foreignKeys, checks }: Table, filled: Rehearsal['rows']): string {
  const isRequired = (column: string) => columns.some((each) => each.name === column && !each.nullable);
  const isEmpty = (table: string) => table !== name && filled.some((each) => each.table === table && each.rows === 0);
  const orphan = foreignKeys.find((key) => key.columns.every(isRequired) && isEmpty(key.references.table));
  if (orphan !== undefined) return `each needs its parent by ${orphan.name}, and ${orphan.references.table} has none`;
  if (checks.length === 0) return 'none could be made';
  return `none that was made meets ${checks.map((check) => check.name).join(' and ')}`;
}
