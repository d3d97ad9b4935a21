// node tools/mutability.mjs: writes libs/sql/src/mutability/mutable-on-server.ts anew, from an embedded server. Needed when the
// default major version of Postgres changes, hence no part of npm run generate.
import { load, root } from './run-typescript.mjs';

await load('tools/mutability/write.ts').writeMutability(root);
