import { counted } from '@wesley/diagnostics';
import { applySteps, noWatch } from '@wesley/apply';
import type { Step } from '@wesley/plan';
import { canBeFoundDone } from '@wesley/sql';
import { oldColumns } from '../old-columns';
import { fingerprintRows } from '../rows/fingerprint-rows';
import { withSession } from '../stage';
import { differenceOf, fail, pass, type Check } from './check';

/**
 * The whole plan, carried out once more on the migrated database, leaves catalog and rows as they are, and does nothing again of which
 * the catalog tells that it was done.
 */
export const runAgainChangesNothing: Check = async ({ request, theatre, migrated, catalog, rowsAfter }) => {
  const { steps } = request.plan;
  const again: Step[] = [];
  await applySteps(steps, migrated, theatre.policy, {
    ...noWatch,
    finished: ({ step, outcome }) => {
      if (outcome === 'ran') again.push(step);
    },
  });
  const once = again.find(({ batch, do: statement }) => batch === null && canBeFoundDone(statement));
  if (once !== undefined) return fail(`${once.id} was carried out again, although it had been done`);
  return withSession(migrated, 'run again', async (session) => {
    const difference = differenceOf(catalog, await theatre.instruments.readCatalog(session));
    if (difference !== undefined) return fail(difference);
    const rows = await fingerprintRows(session, oldColumns(request));
    if (JSON.stringify(rows) !== JSON.stringify(rowsAfter)) return fail('rows changed when the plan was run again');
    return pass(
      `${counted(steps.length, 'step')} run again: ${String(steps.length - again.length)} found done, the rest changed nothing`,
    );
  });
};
