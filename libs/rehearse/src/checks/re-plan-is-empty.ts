import { counted } from '@wesley/diagnostics';
import { describeChange, diffSchemas } from '@wesley/diff';
import type { Introspection } from '../instruments';
import type { Target } from '../stage';
import { fail, firstFew, pass, type Check, type Finding } from './check';

/** Introspected and compared again, the migrated database leaves nothing to plan. */
export const rePlanIsEmpty: Check = ({ introspected, target }) => Promise.resolve(judgeLeft(introspected, target));

function judgeLeft({ schema: found, unsupported }: Introspection, target: Target): Finding {
  const changes = diffSchemas(found, target.schema, {});
  if (unsupported.length > 0) return fail(`there is what no schema can say: ${firstFew(unsupported)}`);
  if (changes.length > 0) return fail(`still to do: ${firstFew(changes.map(describeChange))}`);
  return pass(
    `${counted(found.tables.length, 'table')} and ${counted(found.enums.length, 'enum')}, introspected: nothing left to plan`,
  );
}
