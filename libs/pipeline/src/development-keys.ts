import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { printFinding, signerFromPem, type Role, type Signer } from '@wesley/certify';

const files: Readonly<Record<Role, string>> = { HOLMES: 'holmes.pem', 'WAT-SUM': 'wat-sum.pem' };

/**
 * The development keys of this machine, Ed25519, one for each role; made at the first call, readable for their owner alone.
 * They lie in the user's state directory (XDG Base Directory), never in the project.
 */
export async function developmentSigners(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly Signer[]> {
  const state = environment['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state');
  const folder = join(state, 'wesley', 'development-keys');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const signers: Signer[] = [];
  for (const role of ['HOLMES', 'WAT-SUM'] as const) signers.push(await readSigner(role, folder));
  return signers;
}

async function readSigner(role: Role, folder: string): Promise<Signer> {
  const file = join(folder, files[role]);
  await makeOnce(file, folder);
  const signer = signerFromPem(role, await readFile(file, 'utf8'));
  if ('code' in signer)
    throw new Error(`${printFinding(signer)} Delete ${files[role]} in the development keys to have a new one made.`);
  return signer;
}

// Of two processes that come here at once, one makes the key and both read it.
async function makeOnce(file: string, folder: string): Promise<void> {
  if (await isThere(file)) return;
  const { privateKey } = generateKeyPairSync('ed25519');
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  await writeFile(temporary, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  try {
    await link(temporary, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(temporary);
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await readFile(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
