import { printFinding, type Finding, type Verification } from '@wesley/certify';
import { problem, type Diagnostic } from '@wesley/diagnostics';
import { loadCertifiedFiles } from './certified-files';
import { environmentOf } from './environment';
import type { Host } from './host';
import { exitCodes, type Outcome } from './outcome';
import { failed } from './phases/phase';
import { openProject } from './project';
import { pageFile } from './records/phase-store';
import { verifyPage } from './verify-page';

export interface VerifyOptions {
  readonly config?: string | undefined;
  readonly env?: string | undefined;
  /** Another page than SHIPME.md, relative to the project. */
  readonly in?: string | undefined;
}

/** Whether the certificate at hand is to be believed for the environment of whoever asks. */
export async function verifyCertificate(options: VerifyOptions, host: Host): Promise<Outcome<Verification>> {
  const { project, diagnostics } = await openProject(host, options.config);
  if (project === undefined) return failed(exitCodes.usage, diagnostics);
  const file = options.in ?? pageFile;
  const page = await host.read(file);
  if (page === undefined) {
    const hint = 'Run "wesley certify" to make one.';
    return failed(exitCodes.certificate, [problem('certificate-missing', `There is no ${file}.`, { hint })]);
  }
  const environment = environmentOf(options, host);
  const verification = await verifyPage(page, environment, await loadCertifiedFiles(host), project);
  if (verification.state === 'refused') {
    return {
      exitCode: exitCodes.certificate,
      diagnostics: verification.findings.map(refusal),
      result: verification,
      summary: [],
    };
  }
  const keys =
    verification.state === 'valid, dev' ? ' Signed with development keys of this machine: not for deployment.' : '';
  return {
    exitCode: exitCodes.ok,
    diagnostics: [],
    result: verification,
    summary: [`${file} is ${verification.state} for ${environment}.${keys}`],
  };
}

/** A finding as the user reads it. */
export function refusal(finding: Finding): Diagnostic {
  return problem('certificate-refused', printFinding(finding));
}
