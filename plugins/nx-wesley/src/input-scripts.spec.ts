import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(__dirname, '..', 'bin');

// As Nx runs them: the arguments follow the text, without a file name.
function print(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): string {
  const code = `require(${JSON.stringify(join(folder, `${script}.cjs`))})`;
  return execFileSync(process.execPath, ['-e', code, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
}
const server = (dsn: string) => print('server', ['18'], { WESLEY_DSN: dsn });

describe('the server of a rehearsal', () => {
  it('is the embedded one of the wanted major without a DSN', () => {
    expect(print('server', ['18'])).toBe('embedded:18\n');
    expect(print('server', ['15'])).toBe('embedded:15\n');
  });

  it('is told apart by host, port and database', () => {
    const all = [
      server('postgres://u:p@one/db'),
      server('postgres://u:p@two/db'),
      server('postgres://u:p@one:5433/db'),
      server('postgres://u:p@one/other'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is the same whoever signs in, and however', () => {
    expect(server('postgres://ann:one@host/db')).toBe(server('postgresql://bob:two@host/db?sslmode=require'));
  });

  it('shows no part of the DSN', () => {
    const text = server('postgres://canaryuser:canarypass@canaryhost/canarydb');
    expect(text).toMatch(/^dsn:[0-9a-f]{16}\n$/);
    expect(server('host=canaryhost password=canarypass')).not.toContain('canary');
  });
});

it('the keys are named by their fingerprints, made when there are none, and stay', () => {
  const state = mkdtempSync(join(tmpdir(), 'wesley-keys-'));
  const keys = () => print('keys', [], { XDG_STATE_HOME: state });
  const first = keys();
  const second = keys();
  rmSync(state, { recursive: true });
  expect(first).toMatch(/^HOLMES:SHA256:[A-Za-z0-9+/]{43}\nWAT-SUM:SHA256:[A-Za-z0-9+/]{43}\n$/);
  expect(second).toBe(first);
  expect(keys()).not.toBe(first);
  rmSync(state, { recursive: true });
});

it('the week is a number that stays', () => {
  const week = print('week');
  expect(week).toMatch(/^week:\d{4,}\n$/);
  expect(print('week')).toBe(week);
});
