import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const { projects }: { readonly projects: Readonly<Record<string, string>> } = read('workspace.json');
const { compilerOptions }: { readonly compilerOptions: { readonly paths: object } } = read('tsconfig.base.json');

function read(file: string) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

/** Name to root, and name to tags, as Nx computes them. */
function projectGraph(): { readonly roots: Record<string, string>; readonly tags: Record<string, readonly string[]> } {
  const script = `
    const { createProjectGraphAsync } = require('@nx/devkit');
    createProjectGraphAsync().then(({ nodes }) => {
      const entries = (pick) => Object.fromEntries(Object.values(nodes).map(({ name, data }) => [name, pick(data)]));
      process.stdout.write(JSON.stringify({ roots: entries((data) => data.root), tags: entries((data) => data.tags ?? []) }));
      process.exit();
    });`;
  const env = { ...process.env, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false' };
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, env, encoding: 'utf8' }));
}

const graph = projectGraph();

it('workspace.json lists the projects that Nx finds', () => {
  expect(graph.roots).toEqual(projects);
});

it('every project but the example says its layer and what it may touch', () => {
  const { api: _, ...tags } = graph.tags;
  const malformed = Object.entries(tags).filter(
    ([, tags]) => !['layer:', 'io:'].every((kind) => tags.filter((tag) => tag.startsWith(kind)).length === 1),
  );
  expect(malformed).toEqual([]);
});

it('every library can be imported by its name', () => {
  const imported = Object.keys(compilerOptions.paths).map((name) => name.replace('@wesley/', ''));
  const libraries = Object.entries(projects).flatMap(([name, root]) => (root.startsWith('libs/') ? [name] : []));
  expect(imported.sort()).toEqual([...libraries.filter((name) => name !== 'cli'), 'nx'].sort());
});
