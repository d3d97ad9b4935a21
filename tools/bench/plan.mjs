// node tools/bench/plan.mjs [--tables 10,1000,5000] [--rounds 5] [--law]: what diff and plan cost as processes, cold, with an edit of one table in
// five. With --law it fails when 5,000 tables take more than 6 times the CPU of 1,000. By hand: no test asserts a time.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeSchema } from './make-schema.mjs';
import { measure, medians } from './measure.mjs';

const { sourceBundle } = createRequire(import.meta.url)('../source-bundle.cjs');
const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '10,1000,5000' },
    rounds: { type: 'string', default: '5' },
    law: { type: 'boolean', default: false },
  },
});
const sizes = values.law ? [1000, 5000] : values.tables.split(',').map(Number);
const phases = ['diff', 'plan'];
const wesley = sourceBundle('cli');
const root = mkdtempSync(join(tmpdir(), 'wesley-bench-'));
const usages = new Map(sizes.flatMap((size) => phases.map((phase) => [`${phase} ${size}`, []])));

try {
  for (const size of sizes) await prepare(size);
  // In turn, so that a slow minute of the machine is everybody's.
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const size of sizes) for (const phase of phases) usages.get(`${phase} ${size}`).push(await run(phase, size));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
print();
if (values.law) checkLaw();

/** A project that was transformed after an edit, with the schema from before it as its baseline. */
async function prepare(size) {
  const before = makeSchema(size);
  write(size, 'wesley.config.json', '{ "schema": "schema/*.graphql" }\n');
  for (const [file, text] of Object.entries(before)) write(size, file, text);
  await measure([wesley, 'transform', '--quiet'], folderOf(size));
  writeBaseline(size);
  for (const [file, text] of Object.entries(before)) write(size, file, edit(text));
  await measure([wesley, 'transform', '--quiet'], folderOf(size));
}

/** One table in five gets a column. */
function edit(text) {
  let at = 0;
  return text.replaceAll('  rate: Float\n', (line) => (at++ % 5 === 0 ? `${line}  note: String\n` : line));
}

function folderOf(size) {
  return join(root, String(size));
}

function write(size, file, text) {
  const path = join(folderOf(size), file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// As "wesley accept" does, without a certificate.
function writeBaseline(size) {
  const ir = JSON.parse(readFileSync(join(folderOf(size), '.wesley/transform/ir.json'), 'utf8'));
  const { schema, digest, annotations } = ir;
  const origin = { certificate: null, plan: null };
  const baseline = { format: 'wesley.baseline/1', schema, digest, annotations, origin };
  write(size, 'wesley.baseline.json', `${JSON.stringify(baseline, null, 2)}\n`);
}

function run(phase, size) {
  rmSync(join(folderOf(size), '.wesley', phase), { recursive: true, force: true });
  return measure([wesley, phase, '--quiet'], folderOf(size));
}

function print() {
  console.log(`Node ${process.version}, medians of ${values.rounds} rounds`);
  for (const [what, rounds] of usages) {
    const { cpu, wall, memory } = medians(rounds);
    console.log(`${what.padEnd(12)} CPU ${cpu.toFixed(2)} s  wall ${wall.toFixed(2)} s  ${memory.toFixed(0)} MB`);
  }
}

function checkLaw() {
  const cpu = (size) => phases.reduce((sum, phase) => sum + medians(usages.get(`${phase} ${size}`)).cpu, 0);
  const times = cpu(5000) / cpu(1000);
  console.log(`5,000 tables take ${times.toFixed(1)} times the CPU of 1,000; at most 6 are allowed.`);
  if (times > 6) process.exitCode = 1;
}
