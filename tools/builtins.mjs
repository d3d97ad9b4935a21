// node tools/builtins.mjs: writes libs/sql/src/builtins/on-server.ts anew, from an embedded server. Needed when the
// default major version of Postgres changes, hence no part of npm run generate.
import { load, root } from './run-typescript.mjs';

await load('tools/builtins/write.ts').writeBuiltins(root);
