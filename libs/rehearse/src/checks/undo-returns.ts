import { counted } from '@wesley/diagnostics';
import { applySteps, noWatch } from '@wesley/apply';
import { groupByTransaction, undoSteps } from '@wesley/plan';
import { oldColumns } from '../old-columns';
import { groupsToTry } from '../points';
import { fingerprintRows } from '../rows/fingerprint-rows';
import { heldOpen, withSession, type Stage } from '../stage';
import { undoFromEverywhere } from './undo-from-everywhere';
import { catalogWithoutWayBack } from './catalog-without-way-back';
import { differenceOf, fail, notApplicable, pass, type Check } from './check';

/**
 * Undone from the end, the database is the base again, with its rows, less what the plan says has no way back; and so it is
 * from the point after each step.
 */
export const undoReturns: Check = async (stage) => {
  const { request, theatre, base, rowsBefore } = stage;
  const back = undoSteps(request.plan.steps, request.plan.postgres);
  if (back.length === 0) return notApplicable('no step of the plan can be taken back, as it says');
  const copy = await theatre.shadow.create('undo', base.database);
  return withSession(copy, 'undo', async (session) => {
    const problem = await undoFromEverywhere(stage, copy, session);
    if (problem !== undefined) return fail(problem);
    await applySteps(back, heldOpen(copy, session), theatre.policy, noWatch);
    const expected = await catalogWithoutWayBack(stage, request.plan.steps);
    const difference = differenceOf(expected, await theatre.instruments.readCatalog(session));
    if (difference !== undefined) return fail(`after the undo: ${difference}`);
    const rows = await fingerprintRows(session, oldColumns(request));
    if (JSON.stringify(rows) !== JSON.stringify(rowsBefore))
      return fail('after the undo the rows are not what they were');
    return pass(
      `${counted(back.length, 'step')} taken back, from the end and from the point after ${points(stage)}: the base again, rows included${exceptions(stage)}`,
    );
  });
};

function points({ request }: Stage): string {
  const groups = groupByTransaction(request.plan.steps);
  const tried = groupsToTry(groups).size;
  return tried === groups.length
    ? 'each'
    : `${String(tried)} of ${counted(groups.length, 'transaction')}, evenly taken`;
}

function exceptions({ request }: Stage): string {
  const count = request.plan.steps.filter(({ irreversible }) => irreversible !== null).length;
  return count === 0 ? '' : `, less ${String(count)} for which the plan says that there is no way back`;
}
