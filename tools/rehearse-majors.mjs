// node tools/rehearse-majors.mjs [13 14 …]: rehearses the example on each major version, installing its server as the message says to.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const majors = process.argv.length > 2 ? process.argv.slice(2) : ['13', '14', '15', '16', '17', '18'];
const project = mkdtempSync(join(tmpdir(), 'wesley-majors-'));
try {
  cpSync(join(root, 'docs/examples/api'), project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  const failed = majors.filter((major) => !passes(major));
  process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}

function passes(major) {
  let { status, output } = rehearse(major);
  const [, command] = /npm (install --save-dev \S+)/.exec(output) ?? [];
  if (command !== undefined) {
    execFileSync('npm', [...command.split(' '), '--no-audit', '--no-fund'], { cwd: project, stdio: 'inherit' });
    ({ status, output } = rehearse(major));
  }
  console.log(`${major}: ${status === 0 ? 'PASS' : output}`);
  return status === 0;
}

function rehearse(major) {
  const wesley = join(root, 'libs/cli/bin/wesley.cjs');
  const ended = spawnSync(process.execPath, [wesley, 'rehearse', '--postgres', major, '--rows', '100'], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status: ended.status, output: `${ended.stdout}${ended.stderr}` };
}
