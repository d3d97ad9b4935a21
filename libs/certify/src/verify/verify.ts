import { finding, type Finding } from '../findings';
import type { Policy } from '../score/policy';
import type { Files } from '../statement/artifact-names';
import { checkClaims, type Occasion } from './check-claims';
import { checkDerivation } from './check-derivation';
import { checkFiles } from './check-files';
import { checkSignatures, type TrustedKey } from './check-signatures';
import { readPage, type ReadPage } from './read-page';

/** What a certificate is checked against. Nothing of it comes out of the certificate. */
export interface VerifyRequest extends Occasion {
  readonly files: Files;
  /** Names of all files in the plan's folder, as paths from the project's root. */
  readonly inPlanFolder: readonly string[];
  readonly trusted: readonly TrustedKey[];
  readonly policy: Policy;
}

export interface Verification {
  readonly state: 'valid' | 'valid, dev' | 'refused';
  /** Every reason to refuse; empty when it is valid. */
  readonly findings: readonly Finding[];
}

/** Whether a SHIPME.md is to be believed. What cannot be checked is refused. */
export function verify(bytes: Uint8Array, request: VerifyRequest): Verification {
  try {
    const reading = readPage(bytes);
    if (reading.kind === 'findings') return { state: 'refused', findings: reading.findings };
    const findings = [
      ...checkContent(reading.page, request.files, request.inPlanFolder, request.policy),
      ...checkSignatures(reading.page, request.trusted),
      ...checkClaims(reading.page.statement, request),
    ];
    if (findings.length > 0) return { state: 'refused', findings };
    return { state: reading.page.statement.predicate.trustDomain === 'prod' ? 'valid' : 'valid, dev', findings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { state: 'refused', findings: [finding('INTERNAL', `The check broke off: ${reason}`)] };
  }
}

/** Whether the files are those that the page names, and show what it says. Files that differ are not asked what they show. */
export function checkContent(
  page: ReadPage,
  files: Files,
  inPlanFolder: readonly string[],
  policy: Policy,
): readonly Finding[] {
  const findings = checkFiles(page.statement, files, inPlanFolder);
  return findings.length > 0 ? findings : checkDerivation(page, files, policy);
}
