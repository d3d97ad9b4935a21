import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
