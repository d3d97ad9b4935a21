import { filesOf, must, planFolderOf, production, reader, shop, signer } from './shop.fixture';
import { defaultPolicy } from './score/policy';
import { sign } from './sign/sign';
import { issue, type IssueParameters } from './statement/issue';
import { roles } from './statement/statement';
import type { TrustedKey } from './verify/check-signatures';
import { verify, type Verification, type VerifyRequest } from './verify/verify';

export const files: ReadonlyMap<string, Uint8Array> = filesOf(shop());

/** A page that both roles have signed. */
export async function signedPage(parameters: IssueParameters = production): Promise<string> {
  let { page } = must(issue(parameters, reader(files)).issued);
  for (const role of roles) {
    const request = {
      signer: signer(role),
      files: reader(files),
      inPlanFolder: planFolderOf(files),
      policy: defaultPolicy,
    };
    page = must((await sign(Buffer.from(page), request)).page);
  }
  return page;
}

export const trusted: readonly TrustedKey[] = roles.map((role) => ({
  role,
  publicKey: signer(role).publicKey,
  trustDomain: 'prod',
}));

/** Verifies as production would, a week after the rehearsal, with what differs from that. */
export function verifyPage(page: string | Uint8Array, different: Partial<VerifyRequest> = {}): Verification {
  return verify(typeof page === 'string' ? Buffer.from(page) : page, {
    files: reader(files),
    inPlanFolder: planFolderOf(files),
    trusted,
    environment: 'production',
    now: new Date('2026-11-30T12:00:00Z'),
    policy: defaultPolicy,
    allowDevKeys: false,
    ...different,
  });
}

export function codesOf(page: string | Uint8Array, different: Partial<VerifyRequest> = {}): readonly string[] {
  return verifyPage(page, different).findings.map(({ code }) => code);
}
