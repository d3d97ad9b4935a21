import { counted } from '@wesley/diagnostics';
import { openApplication } from '../application/application';
import { notSpared, spareRows } from '../application/spare-rows';
import { mostRows } from '../set-up';
import { withSession } from '../stage';
import { fail, firstFew, notApplicable, pass, type Check } from './check';

/** What is written against the target works on the migrated database. */
export const newApplicationWorks: Check = ({ request, base, migrated }) => {
  const { after } = request;
  if (after.tables.length === 0) return Promise.resolve(notApplicable('the target has no tables'));
  return withSession(migrated, 'new application', async (session) => {
    await session.query('SET search_path = public; SET row_security = off');
    const { rows: spare, refused } = await spareRows(
      session,
      { schema: after, demanded: after, target: after },
      mostRows(base.filled),
    );
    if (refused.length > 0) return fail(firstFew(refused));
    if (spare.length === 0) return fail('no row was found that an application could write');
    const application = await openApplication(session, spare);
    const problems = await application.use();
    if (problems.length > 0) return fail(firstFew(problems));
    const done = `${counted(application.statements, 'statement')} against the target`;
    return pass([done, ...notSpared(after.tables.length, spare)].join('; '));
  });
};
