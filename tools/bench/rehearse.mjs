// node tools/bench/rehearse.mjs [--tables 100] [--rows 1000]: what a rehearsal costs, server start included, when every table of a
// schema has two changes: a required column with a check, and an index. Prints how long each part of it took. By hand: no test asserts a time.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeSchema } from './make-schema.mjs';

const { sourceBundle } = createRequire(import.meta.url)('../source-bundle.cjs');
const { values } = parseArgs({
  options: { tables: { type: 'string', default: '100' }, rows: { type: 'string', default: '1000' } },
});
const wesley = sourceBundle('cli');
const root = mkdtempSync(join(tmpdir(), 'wesley-bench-'));

try {
  const [text] = Object.values(makeSchema(Number(values.tables)));
  write({
    'wesley.config.json': '{ "schema": "schema.graphql" }\n',
    'before.graphql': text,
    'schema.graphql': change(text),
  });
  await run(['plan', '--from', 'before.graphql', '--quiet']);
  const start = performance.now();
  let last = start;
  await run(['rehearse', '--only', '--rows', values.rows], (line) => {
    const now = performance.now();
    if (now - last > 300)
      console.log(`${seconds(last - start)}  +${seconds(now - last)}  before: ${line.slice(0, 90)}`);
    last = now;
  });
  console.log(`${values.tables} changed tables: ${seconds(performance.now() - start)}`);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Two changes in every table. */
function change(text) {
  return text.replaceAll(
    '  payload: JSON\n',
    '  payload: JSON\n  weight: Int! @wes_default(value: 0) @wes_check(expr: "weight >= 0")\n  note: String @wes_index\n',
  );
}

function write(files) {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
}

function run(args, onLine = () => undefined) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [wesley, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        for (const line of text.split('\n').filter((each) => each !== '')) onLine(line);
      });
    }
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`wesley ${args.join(' ')} ended with ${code}.`)),
    );
  });
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
