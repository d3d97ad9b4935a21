import { generateKeyPairSync } from 'node:crypto';
import { signerFromPem, type Signer } from '@wesley/certify';
import type { Host } from './host';

/** A machine in memory: its files are a map, its clock stands, and it has no server. */
export interface MemoryHost extends Host {
  readonly files: Map<string, string>;
  /** What was written since the last look. */
  written(): readonly string[];
  readonly said: string[];
}

export function memoryHost(
  texts: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): MemoryHost {
  const files = new Map(Object.entries(texts));
  const said: string[] = [];
  let written: string[] = [];
  const signers = (['HOLMES', 'WAT-SUM'] as const).map(makeSigner);
  return {
    files,
    said,
    written() {
      const since = written.sort();
      written = [];
      return since;
    },
    project: 'shop',
    signal: new AbortController().signal,
    read: (path) => Promise.resolve(files.has(path) ? Buffer.from(files.get(path) ?? '') : undefined),
    write: (path, content) => {
      files.set(path, Buffer.from(content).toString('utf8'));
      written.push(path);
      return Promise.resolve();
    },
    remove: (path) => {
      files.delete(path);
      return Promise.resolve();
    },
    list: (folder) => Promise.resolve([...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort()),
    glob: (pattern) => Promise.resolve([...files.keys()].filter((path) => path === pattern)),
    git: () => Promise.resolve({ ok: false, installed: false, message: 'There is no git in memory.' }),
    env: (name) => env[name],
    now: () => new Date('2026-01-01T00:00:00Z'),
    elapsed: () => 0,
    sleep: () => Promise.resolve(),
    random: () => 0,
    progress: (line) => said.push(line),
    openShadow: () => Promise.reject(new Error('There is no server in memory.')),
    developmentSigners: () => Promise.resolve(signers),
  };
}

function makeSigner(role: Signer['role']): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  const signer = signerFromPem(role, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  if ('code' in signer) throw new Error(`A fresh key is refused: ${signer.code}.`);
  return signer;
}
