// npm run generate: writes the files that are made from others; with --check it writes nothing and fails when one is stale.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { generate } = await loadTypeScript(join(root, 'tools/generate/generate.ts'));
process.exitCode = await generate(root, { check: process.argv.includes('--check') });

async function loadTypeScript(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    // What is generated here must not be needed for generating it.
    external: ['./generated/*'],
    tsconfig: join(root, 'tsconfig.base.json'),
    logLevel: 'warning',
    plugins: [{ name: 'only what is used', setup: leaveOutUnused }],
  });
  const module = { exports: {} };
  const run = compileFunction(outputFiles[0].text, ['module', 'exports', 'require'], { filename: entry });
  run(module, module.exports, createRequire(entry));
  return module.exports;
}

// A library's index names all of it; without this, everything that is named would be loaded, servers and parsers too.
function leaveOutUnused({ onResolve, resolve }) {
  onResolve({ filter: /./ }, async ({ path, pluginData, ...place }) => {
    if (pluginData === leaveOutUnused) return undefined;
    return { ...(await resolve(path, { ...place, pluginData: leaveOutUnused })), sideEffects: false };
  });
}
