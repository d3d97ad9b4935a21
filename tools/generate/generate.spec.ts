import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

it('everything that is generated is up to date', () => {
  const script = join(__dirname, '../generate.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: 'All generated files are up to date.\n',
    stderr: '',
  });
});
