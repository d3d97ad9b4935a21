// node tools/bench/transform.mjs [--tables 10,100,1000,5000] [--rounds 5] [--law]: what transform costs as a process, cold, for all
// targets. With --law it fails when 5,000 tables take more than 6 times the CPU of 1,000. By hand: no test asserts a time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeSchema } from './make-schema.mjs';
import { measure, medians } from './measure.mjs';

const { sourceBundle } = createRequire(import.meta.url)('../source-bundle.cjs');
const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '10,100,1000,5000' },
    rounds: { type: 'string', default: '5' },
    law: { type: 'boolean', default: false },
  },
});
const sizes = values.law ? [1000, 5000] : values.tables.split(',').map(Number);
const wesley = sourceBundle('cli');
const root = mkdtempSync(join(tmpdir(), 'wesley-bench-'));
const usages = new Map([['start', []], ...sizes.map((size) => [size, []])]);

try {
  for (const size of sizes) writeProject(size);
  // In turn, so that a slow minute of the machine is everybody's.
  for (let round = 0; round < Number(values.rounds); round++) {
    usages.get('start').push(await measure(['-e', '0'], root));
    for (const size of sizes) usages.get(size).push(await transform(size));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
print();
if (values.law) checkLaw();

function writeProject(size) {
  const files = { 'wesley.config.json': '{ "schema": "schema/*.graphql" }\n', ...makeSchema(size) };
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, String(size), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function transform(size) {
  const folder = join(root, String(size));
  for (const output of ['.wesley', 'generated']) rmSync(join(folder, output), { recursive: true, force: true });
  return measure([wesley, 'transform', '--quiet'], folder);
}

function print() {
  console.log(`Node ${process.version}, medians of ${values.rounds} rounds`);
  for (const [size, rounds] of usages) {
    const { cpu, wall, memory } = medians(rounds);
    const what = size === 'start' ? 'node -e 0' : `${size} tables`;
    console.log(`${what.padEnd(12)} CPU ${cpu.toFixed(2)} s  wall ${wall.toFixed(2)} s  ${memory.toFixed(0)} MB`);
  }
}

function checkLaw() {
  const ratio = medians(usages.get(5000)).cpu / medians(usages.get(1000)).cpu;
  console.log(`5,000 tables take ${ratio.toFixed(1)} times the CPU of 1,000; at most 6 are allowed.`);
  if (ratio > 6) process.exitCode = 1;
}
