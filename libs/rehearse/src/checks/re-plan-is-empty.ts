import { counted } from '@wesley/diagnostics';
import { describeChange, diffSchemas } from '@wesley/diff';
import { withSession } from '../stage';
import { fail, firstFew, pass, type Check } from './check';

/** Introspected and compared again, the migrated database leaves nothing to plan. */
export const rePlanIsEmpty: Check = async ({ migrated, target, theatre: { instruments } }) => {
  const { schema: found, unsupported } = await withSession(migrated, 're-plan', (session) =>
    instruments.introspect(session),
  );
  const changes = diffSchemas(found, target.schema, {});
  if (unsupported.length > 0) return fail(`there is what no schema can say: ${firstFew(unsupported)}`);
  if (changes.length > 0) return fail(`still to do: ${firstFew(changes.map(describeChange))}`);
  return pass(
    `${counted(found.tables.length, 'table')} and ${counted(found.enums.length, 'enum')}, introspected: nothing left to plan`,
  );
};
