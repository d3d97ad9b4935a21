import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@wesley/apply';

/** Whether there is a psql on the PATH: none of the packages brings one. */
export const hasPsql = spawnSync('psql', ['--version']).status === 0;

/** Runs scripts, one after the other, as somebody would who has the server's socket, and gives what psql says; when it fails that is thrown. */
export async function runWithPsql(database: Database, scripts: readonly string[]): Promise<string> {
  const session = await database.connect('where it is');
  const [at] = await session.query(
    `SELECT current_setting('unix_socket_directories') AS host, current_setting('port') AS port, current_user AS "user"`,
  );
  await session.close();
  const folder = mkdtempSync(join(tmpdir(), 'wesley-psql-'));
  try {
    const files = scripts.map((text, number) => {
      const file = join(folder, `${String(number)}.sql`);
      writeFileSync(file, text);
      return `--file=${file}`;
    });
    const settings = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', `--dbname=${database.name}`];
    const server = [
      `--host=${String(at?.['host'])}`,
      `--port=${String(at?.['port'])}`,
      `--username=${String(at?.['user'])}`,
    ];
    const { status, stderr, error } = spawnSync('psql', [...settings, ...server, ...files], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (error) throw error;
    if (status !== 0) throw new Error(stderr);
    return stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
