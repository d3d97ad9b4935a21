// node tools/bench/peers.mjs [--tables 10,1000] [--rounds 3]: transform and diff beside tools that do a part of the same, in turn, with
// the ratios that are the goals. The peers are fetched from npm into a folder of their own. By hand: no test asserts a time.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDrizzleSchema, makePlainSchema, makeSchema } from './make-schema.mjs';
import { measure, medians } from './measure.mjs';

const peers = {
  graphql: '16.15.0',
  '@graphql-codegen/cli': '7.4.3',
  '@graphql-codegen/typescript': '6.1.0',
  'graphql-codegen-typescript-validation-schema': '0.19.0',
  zod: '4.6.7',
  'drizzle-kit': '0.31.11',
  'drizzle-orm': '0.45.4',
};

const { values } = parseArgs({
  options: { tables: { type: 'string', default: '10,1000' }, rounds: { type: 'string', default: '3' } },
});
const sizes = values.tables.split(',').map(Number);
const rounds = Number(values.rounds);
const wesley = createRequire(import.meta.url)('../source-bundle.cjs').sourceBundle('cli');
const root = mkdtempSync(join(tmpdir(), 'wesley-peers-'));
const codegen = join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
const drizzle = join(root, 'node_modules/drizzle-kit/bin.cjs');

// What Wesley does, what the peer does, and the most CPU of the peer's that it may take.
const contests = [
  {
    what: 'SDL to everything / graphql-codegen: SDL to types and Zod',
    goals: { 10: 0.1, 1000: 0.2, 5000: 0.06 },
    wesley: {
      prepare: ours,
      args: [wesley, 'transform', '--quiet'],
      leaves: ['.wesley', 'generated'],
      made: 'generated/zod.ts',
    },
    peer: {
      prepare: forCodegen,
      args: [codegen, '--config', 'codegen.json', '--silent'],
      leaves: ['out'],
      made: 'out/types.ts',
    },
  },
  {
    what: 'SDL to everything / drizzle-kit generate: SQL',
    goals: { 1000: 0.4 },
    wesley: {
      prepare: ours,
      args: [wesley, 'transform', '--quiet'],
      leaves: ['.wesley', 'generated'],
      made: 'generated/zod.ts',
    },
    peer: {
      prepare: forDrizzle,
      args: [drizzle, 'generate', ...drizzleOptions()],
      leaves: ['out'],
      made: 'out/meta/0000_snapshot.json',
    },
  },
  {
    what: 'diff and plan / drizzle-kit generate of a second version, which plans nothing',
    goals: { 1000: 0.35, 5000: 0.2 },
    wesley: {
      prepare: oursEdited,
      args: [wesley, 'plan', '--quiet'],
      leaves: ['.wesley/diff', '.wesley/plan'],
      made: '.wesley/plan/plan.json',
    },
    peer: {
      prepare: forDrizzleEdited,
      args: [drizzle, 'generate', ...drizzleOptions()],
      leaves: ['out'],
      made: 'out/meta/0001_snapshot.json',
    },
  },
];

try {
  install();
  for (const [at, contest] of contests.entries()) for (const size of sizes) await hold(contest, size, String(at));
} finally {
  rmSync(root, { recursive: true, force: true });
}

function install() {
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, dependencies: peers }));
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], root);
}

async function hold({ what, goals, ...sides }, size, at) {
  const usages = { wesley: [], peer: [] };
  for (const [side, { prepare }] of Object.entries(sides)) prepare(join(root, `${at}-${size}-${side}`), size);
  // In turn, so that a slow minute of the machine is everybody's.
  for (let round = 0; round < rounds; round++)
    for (const [side, { args, leaves }] of Object.entries(sides)) {
      const folder = join(root, `${at}-${size}-${side}`);
      for (const left of leaves) rmSync(join(folder, left), { recursive: true, force: true });
      cpSync(join(folder, 'before'), join(folder, 'out'), { recursive: true, force: true });
      usages[side].push(await measure(args, folder));
    }
  for (const [side, { made }] of Object.entries(sides))
    if (!existsSync(join(root, `${at}-${size}-${side}`, made))) throw new Error(`${what}: ${side} made no ${made}.`);
  const [own, other] = [medians(usages.wesley), medians(usages.peer)];
  const goal = goals[size] === undefined ? '' : `, goal ${goals[size]}`;
  console.log(`${size} tables: ${what}`);
  for (const measured of ['cpu', 'wall', 'memory']) {
    const ratio = (own[measured] / other[measured]).toFixed(2);
    console.log(
      `  ${measured.padEnd(6)} ${own[measured].toFixed(2)} / ${other[measured].toFixed(2)} = ${ratio}${measured === 'cpu' ? goal : ''}`,
    );
  }
}

function ours(folder, size) {
  write(folder, { 'wesley.config.json': '{ "schema": "schema/*.graphql" }\n', ...makeSchema(size) });
}

/** Transformed after an edit of one table in five, with the schema before it as the start. */
function oursEdited(folder, size) {
  const before = makeSchema(size);
  ours(folder, size);
  run(process.execPath, [wesley, 'transform', '--quiet'], folder);
  const { schema, digest, annotations } = JSON.parse(readFileSync(join(folder, '.wesley/transform/ir.json'), 'utf8'));
  const baseline = {
    format: 'wesley.baseline/1',
    schema,
    digest,
    annotations,
    origin: { certificate: null, plan: null },
  };
  write(folder, { 'wesley.baseline.json': JSON.stringify(baseline, null, 2) });
  write(
    folder,
    Object.fromEntries(
      Object.entries(before).map(([file, text]) => [file, edit(text, '  rate: Float\n', '  note: String\n')]),
    ),
  );
  run(process.execPath, [wesley, 'transform', '--quiet'], folder);
}

function forCodegen(folder, size) {
  const config = {
    schema: 'schema.graphql',
    generates: {
      'out/types.ts': { plugins: ['typescript', 'typescript-validation-schema'], config: { schema: 'zodv4' } },
    },
  };
  write(folder, { 'schema.graphql': makePlainSchema(size), 'codegen.json': JSON.stringify(config) });
}

function drizzleOptions() {
  return ['--dialect=postgresql', '--schema=./schema.ts', '--out=./out'];
}

function forDrizzle(folder, size) {
  write(folder, { 'schema.ts': makeDrizzleSchema(size) });
}

function forDrizzleEdited(folder, size) {
  forDrizzle(folder, size);
  run(
    process.execPath,
    [drizzle, 'generate', '--dialect=postgresql', '--schema=./schema.ts', '--out=./before'],
    folder,
  );
  const column = "  rate: doublePrecision('rate'),\n";
  write(folder, { 'schema.ts': edit(makeDrizzleSchema(size), column, "  note: text('note'),\n") });
}

/** After one in five of these lines, another. */
function edit(text, line, added) {
  let at = 0;
  return text.replaceAll(line, () => (at++ % 5 === 0 ? line + added : line));
}

function write(folder, files) {
  mkdirSync(join(folder, 'before'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
