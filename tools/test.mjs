// npm test: every check of the repository. All of them run, also after one has failed; the last line counts jest's tests and,
// as one each, the other checks.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { resolve } = createRequire(import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'wesley-test-'));
const report = join(scratch, 'jest.json');

const checks = [
  ['format', [bin('prettier'), '--check', '--log-level', 'warn', '.']],
  ['generated files', ['tools/generate.mjs', '--check']],
  ['types', [bin('typescript', 'tsc'), '--noEmit', '--project', 'tsconfig.json']],
  ['lint', [bin('eslint'), '.']],
];

let passed = 0;
let failed = 0;
for (const [name, command] of checks) {
  if (await check(name, command)) passed += 1;
  else failed += 1;
}
const tests = await runTests();
passed += tests.passed;
failed += tests.failed;
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Shows the output of a check only when it fails. */
async function check(name, command) {
  const { ok, output, seconds } = await run(command, 'pipe');
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (!ok) console.log(output);
  return ok;
}

/** A suite that does not load counts as one failure, and so does a run without a single test. */
async function runTests() {
  const { ok, seconds } = await run([bin('jest'), '--json', `--outputFile=${report}`, '--maxWorkers=2'], 'inherit');
  const result = read(report);
  const passed = result?.numPassedTests ?? 0;
  const counted = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  const failed = counted === 0 && (!ok || passed === 0) ? 1 : counted;
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} tests (${seconds} s)`);
  return { passed, failed };
}

/** Runs a script with this Node. Never rejects: what cannot be started has failed. */
function run([script, ...args], how) {
  const start = Date.now();
  return new Promise((done) => {
    // Jest repeats its whole report on stdout when it is asked for JSON; what people read comes on stderr.
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: how === 'pipe' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    const end = (ok) => done({ ok, output, seconds: Math.round((Date.now() - start) / 1000) });
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Jest did not come as far as writing it.
    return undefined;
  }
}

function bin(name, command = name) {
  const file = resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), typeof bin === 'string' ? bin : bin[command]);
}
