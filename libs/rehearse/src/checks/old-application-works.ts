import { applySteps, noWatch } from '@wesley/apply';
import { counted } from '@wesley/diagnostics';
import { groupByTransaction, type MigrationPhase } from '@wesley/plan';
import { openApplication } from '../application/application';
import { withSession } from '../stage';
import { fail, firstFew, notApplicable, pass, type Check } from './check';

/** From the switch on, the new shape may bind. */
const phasesBefore: readonly MigrationPhase[] = ['expand', 'backfill', 'validate'];

/** What the application of the base prepared before the plan began goes on working after each transaction of it, up to the switch. */
export const oldApplicationWorks: Check = async ({ request, theatre, base }) => {
  if (request.before.tables.length === 0) return notApplicable('the base has no tables');
  if (base.spare.length === 0) return fail('no row was found that an application could write');
  const copy = await theatre.shadow.create('application', base.database);
  return withSession(copy, 'old application', async (session) => {
    const application = await openApplication(session, base.spare);
    const before = await application.use();
    if (before.length > 0) return fail(`before the plan began: ${firstFew(before)}`);
    let points = 0;
    for (const group of groupByTransaction(request.plan.steps)) {
      const last = group.at(-1);
      if (last === undefined || !phasesBefore.includes(last.phase)) continue;
      await applySteps(group, copy, theatre.policy, noWatch);
      const problems = await application.use();
      if (problems.length > 0) return fail(`after ${last.id}: ${firstFew(problems)}`);
      points += 1;
    }
    const again = application.preparedAgain;
    const note =
      again.length === 0
        ? ''
        : `; ${counted(again.length, 'statement')} had to be prepared again, since a column was widened (${firstFew(again)})`;
    const left = request.before.tables.length - base.spare.length;
    const without = left === 0 ? '' : `; ${counted(left, 'table')} left no room for one more row`;
    return pass(
      `${counted(application.statements, 'prepared statement')} of the old application, at ${counted(points, 'point')}${note}${without}`,
    );
  });
};
