// node tools/same-on-nodes.mjs [22 24]: whether other versions of Node make the same bytes as this one, from the SDL to the plan. They
// come from npm, into a temporary folder: by hand, since tests fetch nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSchema } from './bench/make-schema.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { sourceBundle } = createRequire(import.meta.url)('./source-bundle.cjs');
const wesley = sourceBundle('cli');
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24'];
const scratch = mkdtempSync(join(tmpdir(), 'wesley-nodes-'));

try {
  const expected = outputsOf(process.execPath, process.version);
  for (const version of versions) {
    const node = install(version);
    compare(expected, outputsOf(node, execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The platform's own package holds the binary; the one called `node` would fetch it with an install script. */
function install(version) {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(scratch, `node-${version}`);
  mkdirSync(folder);
  const npm = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`];
  execFileSync('npm', npm, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'node_modules', name, 'bin', 'node');
}

/** Digests of all that the example and a schema of the bench become, by path. */
function outputsOf(node, version) {
  const folder = join(scratch, version);
  const example = join(root, 'docs/examples/api');
  for (const file of ['schema.graphql', 'wesley.config.json', 'wesley.baseline.json'])
    cpSync(join(example, file), join(folder, 'example', file));
  const bench = { 'wesley.config.json': '{ "schema": "schema/*.graphql" }\n', ...makeSchema(100) };
  for (const [file, text] of Object.entries(bench)) {
    mkdirSync(dirname(join(folder, 'bench', file)), { recursive: true });
    writeFileSync(join(folder, 'bench', file), text);
  }
  for (const project of ['example', 'bench'])
    execFileSync(node, [wesley, 'plan', '--quiet'], {
      cwd: join(folder, project),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const digests = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return { version, digests: new Map(digests) };
}

function compare(expected, { version, digests }) {
  const names = new Set([...expected.digests.keys(), ...digests.keys()]);
  const different = [...names].filter((name) => expected.digests.get(name) !== digests.get(name));
  console.log(`${version}: ${names.size - different.length} of ${names.size} files are those of ${expected.version}`);
  for (const name of different) console.log(`  ${name}`);
  if (different.length > 0) process.exitCode = 1;
}
