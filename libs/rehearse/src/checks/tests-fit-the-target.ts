import { judgeTests } from './judge-tests';
import type { Check } from './check';

/** The suite passes on the target that was built from nothing as well: it tests the schema, not how the schema came about. */
export const testsFitTheTarget: Check = async ({ request, theatre, target }) =>
  judgeTests(await theatre.instruments.runSuite(target.database, request.suite));
