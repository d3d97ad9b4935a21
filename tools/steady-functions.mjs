// node tools/steady-functions.mjs: writes libs/plan/src/costs/steady-functions.ts anew, from an embedded server. Needed when the
// default major version of Postgres changes, hence no part of npm run generate.
import { load, root } from './run-typescript.mjs';

await load('tools/steady-functions/write.ts').writeSteadyFunctions(root);
