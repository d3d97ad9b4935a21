import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeProject, type Project } from './support/wesley';

// What goes wrong with machines. WESLEY_KILLS says how often a run is interrupted, WESLEY_SEED at which moments.
const kills = Number(process.env['WESLEY_KILLS'] ?? 3);
const seed = Number(process.env['WESLEY_SEED'] ?? Math.floor(performance.timeOrigin) % 1_000_000_007);
const before = `type Note @wes_table { id: ID! @wes_pk body: String! kind: Int! }`;
const schema = `type Note @wes_table { id: ID! @wes_pk body: String! @wes_index kind: Int! @wes_unique }`;

const rehearse = ['rehearse', '--from', 'before.graphql'];

let project: Project;
beforeEach(() => {
  project = makeProject({ 'schema.graphql': schema, 'before.graphql': before });
});
afterEach(() => {
  project.remove();
});

it(
  'interrupted or killed at any moment, it leaves no server, no folder and no half-written verdict',
  async () => {
    console.log(`interrupts: ${String(kills)}, WESLEY_SEED=${String(seed)}`);
    let state = seed;
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    // However fast the machine is: the moments are spread over all that a run does.
    const start = performance.now();
    expect(await project.wesley([...rehearse, '--rows', '50'])).toMatchObject({ code: 0 });
    const length = performance.now() - start;
    const killed: (number | undefined)[] = [];
    for (let run = 0; run < kills; run++) {
      const signal = random() < 0.5 ? 'SIGINT' : 'SIGKILL';
      // Another number of rows, or there would be nothing to do after a run that came through.
      const { child, ended } = project.start([...rehearse, '--rows', String(51 + run)]);
      await Promise.race([pause(random() * length), ended]);
      child.kill(signal);
      const { code } = await ended;
      if (signal === 'SIGINT') {
        expect([0, 130, null]).toContain(code); // null: before anybody could listen
        expect(await runsLeft(child.pid)).toEqual([]);
      } else killed.push(child.pid);
      expect(halfWritten(project.root)).toEqual([]);
    }
    // None of it is in the way of the next, which removes what a run left that was killed before its server stood.
    expect(await project.wesley([...rehearse, '--rows', '50'])).toMatchObject({ code: 0 });
    for (const pid of killed) expect(await runsLeft(pid)).toEqual([]);
  },
  60_000 + kills * 20_000,
);

// Each look at the clock gives another year. Timers, and what measures durations, go on as they do when somebody sets the clock.
const jumpingClock = `const Real = Date;
let looks = 0;
const now = () => Real.now() + [0, 400, -400, 4000][looks++ % 4] * 86_400_000;
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [now()] : given)); }
  static now() { return now(); }
};
process.on('exit', () => require('node:fs').writeFileSync('looks', String(looks)));`;

it('a clock that jumps while it runs changes no verdict and no duration, and files of another year are as fresh', async () => {
  project.write({ 'clock.cjs': jumpingClock });
  const start = performance.now();
  const ended = await project.wesley(rehearse, { NODE_OPTIONS: `--require=${join(project.root, 'clock.cjs')}` });
  const length = performance.now() - start;
  expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('REALM: PASS') });
  expect(Number(readFileSync(join(project.root, 'looks'), 'utf8'))).toBeGreaterThan(0);
  const { steps } = JSON.parse(readFileSync(join(project.root, '.wesley/rehearse/realm.json'), 'utf8')) as Rehearsed;
  const durations = steps.flatMap(({ milliseconds, held, waited }) => [
    milliseconds,
    ...[held, waited?.reads, waited?.writes].filter((each) => typeof each === 'number'),
  ]);
  expect(durations.length).toBeGreaterThan(2 * steps.length);
  expect(durations.filter((each) => each < 0 || each > length)).toEqual([]);
  // Whether something is fresh is a question of bytes: nothing is said to be made anew.
  expect(await project.wesley(rehearse)).toMatchObject({ code: 0 });
  for (const year of ['1990', '2090']) {
    for (const file of readdirSync(project.root, { recursive: true, encoding: 'utf8' }))
      utimesSync(join(project.root, file), new Date(year), new Date(year));
    expect(await project.wesley(['certify', '--from', 'before.graphql'])).toMatchObject({ code: 0, stderr: '' });
  }
});

interface Rehearsed {
  readonly steps: readonly {
    readonly milliseconds: number;
    readonly held: number | null;
    readonly waited: { readonly reads: number | null; readonly writes: number | null } | null;
  }[];
}

const mayMount = process.platform === 'linux' && canMount();

(mayMount ? it : it.skip)('a full disk is a FAIL that says so, and leaves nothing', async () => {
  // The copy of the server's data fits, the rows do not.
  const small = mkdtempSync(join(tmpdir(), 'wesley-small-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=90m,mode=1777', 'tmpfs', small]);
  try {
    // 40 MB of rows, each in a copy for each thing that is tried.
    project.write({
      'seed.sql': `INSERT INTO note (id, body, kind) SELECT gen_random_uuid(), repeat(md5(i::text), 40), i FROM generate_series(1, 30000) AS i`,
    });
    const ended = await project.wesley([...rehearse, '--seed', 'seed.sql'], { TMPDIR: small });
    expect(ended).toMatchObject({ code: 13, stderr: expect.stringContaining('SQLSTATE 53100') });
    expect(readdirSync(small)).toEqual([]);
  } finally {
    execFileSync('umount', [small]);
    rmSync(small, { recursive: true });
  }
});

/** The folders of servers that this process started: gone within the time that a server takes to end. */
async function runsLeft(pid: number | undefined): Promise<readonly string[]> {
  const folders = () =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('wesley-pg-') && name.split('-')[3] === String(pid));
  for (let tries = 0; tries < 100 && folders().length > 0; tries++) await pause(100);
  return folders();
}

/** Files that an atomic write would have renamed. */
function halfWritten(root: string): readonly string[] {
  const folder = join(root, '.wesley', 'rehearse');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !/\.(json|tap|xml)$/.test(name)) : [];
}

function canMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'wesley-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe]);
    return true;
  } catch {
    return false; // not root, or not allowed to
  } finally {
    rmSync(probe, { recursive: true });
  }
}
