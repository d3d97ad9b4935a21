import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hook = fileURLToPath(new URL('report-usage.cjs', import.meta.url));

/** @typedef {{ cpu: number, wall: number, memory: number }} Usage seconds, seconds, MiB */

/**
 * Runs Node with these arguments to its end, and says what that took: CPU (user and system), wall and peak memory.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<Usage>}
 */
export async function measure(args, cwd) {
  const report = join(tmpdir(), `wesley-bench-${process.pid}.json`);
  const start = performance.now();
  const code = await run(['--require', hook, ...args], cwd, { WESLEY_BENCH_REPORT: report });
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}.`);
  const { cpu, memory } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return { cpu, wall, memory };
}

/** @param {readonly Usage[]} rounds */
export function medians(rounds) {
  const of = (name) => rounds.map((usage) => usage[name]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)];
  return { cpu: of('cpu'), wall: of('wall'), memory: of('memory') };
}

function run(args, cwd, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
