import { policyOf, verify, type Verification } from '@wesley/certify';
import type { CertifiedFiles } from './certified-files';
import type { Project } from './project';

/** Verifies a page against the project's files and the development keys of this machine. */
export async function verifyPage(
  bytes: Uint8Array,
  environment: string,
  files: CertifiedFiles,
  { host, config }: Project,
): Promise<Verification> {
  const signers = await host.developmentSigners();
  return verify(bytes, {
    files: files.read,
    inPlanFolder: files.inPlanFolder,
    trusted: signers.map(({ role, publicKey }) => ({ role, publicKey, trustDomain: 'dev' })),
    policy: policyOf(config.policy),
    environment,
    now: host.now(),
    // Until keys can be enrolled, this machine's development keys are the only ones there are.
    allowDevKeys: true,
  });
}
