import { counted } from '@wesley/diagnostics';
import type { RehearsedStep } from '../rehearsal';
import type { Request } from '../stage';
import { fail, firstFew, notApplicable, pass, type Check, type Finding } from './check';

/** Nobody who used the database meanwhile waited for a step for longer than the budget. */
export const waitsWithinBudget: Check = ({ request, steps }) => {
  const found = judgeWaits(request.budget, steps);
  const alone = stepsWithoutCompany(request, steps);
  if (found.verdict !== 'PASS' || alone.length === 0) return Promise.resolve(found);
  const rest = `the workload uses no table of ${counted(alone.length, 'step')}: ${firstFew(alone)}`;
  return Promise.resolve(pass(`${found.detail}; ${rest}`));
};

// Beside what is derived from the schema, every step that touches a table has company.
function stepsWithoutCompany({ plan, before, workload }: Request, steps: readonly RehearsedStep[]): readonly string[] {
  if (workload === null) return [];
  const tables = new Set(before.tables.map(({ name }) => name));
  const touching = plan.steps.filter((step) => step.do.on.some((table) => tables.has(table))).map(({ id }) => id);
  return steps.filter(({ id, waited }) => waited === null && touching.includes(id)).map(({ id }) => id);
}

/** The same from the record alone. */
export function judgeWaits(budget: number, steps: readonly RehearsedStep[]): Finding {
  const used = steps.flatMap(({ id, waited }) => (waited === null ? [] : [{ id, ...waited }]));
  if (used.length === 0) return notApplicable('no step touches a table that was there');
  const refused = used.flatMap(({ id, refused: why }) => (why === null ? [] : [`beside ${id} ${why}`]));
  if (refused.length > 0) return fail(firstFew(refused));
  const beyond = used
    .filter(({ behind }) => behind > budget)
    .map(({ id, behind, who }) => `${id} kept the ${who ?? 'workload'} waiting for ${String(behind)} ms`);
  const limit = `the budget is ${String(budget)} ms`;
  if (beyond.length > 0) return fail(`${firstFew(beyond)}; ${limit}`);
  const longest = (field: 'reads' | 'writes' | 'control') => String(Math.max(...used.map((each) => each[field])));
  return pass(
    `beside ${counted(used.length, 'step')} reads took ${longest('reads')} ms at most, writes ${longest('writes')} ms, those of a table that no step touches ${longest('control')} ms; ${limit}`,
  );
}
