import { counted } from '@wesley/diagnostics';
import { applySteps, noWatch } from '@wesley/apply';
import { oldColumns } from '../old-columns';
import { fingerprintRows } from '../rows/fingerprint-rows';
import { withSession } from '../stage';
import { differenceOf, fail, pass, type Check } from './check';

/** The whole plan, carried out once more on the migrated database, leaves catalog and rows as they are. */
export const runAgainChangesNothing: Check = async ({ request, theatre, migrated, catalog, rowsAfter }) => {
  let foundDone = 0;
  const { steps } = request.plan;
  await applySteps(steps, migrated, theatre.policy, {
    ...noWatch,
    finished: ({ outcome }) => {
      if (outcome === 'found done') foundDone += 1;
    },
  });
  return withSession(migrated, 'run again', async (session) => {
    const difference = differenceOf(catalog, await theatre.instruments.readCatalog(session));
    if (difference !== undefined) return fail(difference);
    const rows = await fingerprintRows(session, oldColumns(request));
    if (JSON.stringify(rows) !== JSON.stringify(rowsAfter)) return fail('rows changed when the plan was run again');
    return pass(
      `${counted(steps.length, 'step')} run again: ${String(foundDone)} found done, the rest changed nothing`,
    );
  });
};
