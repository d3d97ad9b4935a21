import { artifactNames } from '@wesley/certify';
import { problem } from '@wesley/diagnostics';
import { sha256 } from '@wesley/schema';
import { loadCertifiedFiles } from './certified-files';
import { baselineFormat } from './documents/baseline';
import { printDocument } from './documents/print-document';
import { environmentOf } from './environment';
import type { Host } from './host';
import { exitCodes, type Outcome } from './outcome';
import { failed } from './phases/phase';
import { openProject } from './project';
import { pageFile, readResult } from './records/phase-store';
import { refusal } from './verify-certificate';
import { verifyPage } from './verify-page';

export interface AcceptOptions {
  readonly config?: string | undefined;
  readonly env?: string | undefined;
}

/** Moves the baseline to the schema of the certificate at hand, after it was deployed. Only this moves it. */
export async function accept(
  options: AcceptOptions,
  host: Host,
): Promise<Outcome<{ readonly baseline: string; readonly digest: string }>> {
  const { project, diagnostics } = await openProject(host, options.config);
  if (project === undefined) return failed(exitCodes.usage, diagnostics);
  const page = await host.read(pageFile);
  if (page === undefined) {
    const hint = 'Run "wesley certify" first: only a certified schema becomes the baseline.';
    return failed(exitCodes.certificate, [problem('certificate-missing', `There is no ${pageFile}.`, { hint })]);
  }
  const { findings } = await verifyPage(page, environmentOf(options, host), await loadCertifiedFiles(host), project);
  if (findings.length > 0) return failed(exitCodes.certificate, findings.map(refusal));
  const { value: ir, problems } = await readResult('ir', 'transform', artifactNames.ir, host);
  if (problems) return failed(exitCodes.certificate, problems);
  const { schema, digest, annotations } = ir;
  const plan = await host.read(artifactNames.plan);
  const origin = { certificate: sha256(page), plan: plan === undefined ? null : sha256(plan) };
  const file = project.config.baseline;
  await host.write(file, printDocument('baseline', { format: baselineFormat, schema, digest, annotations, origin }));
  return {
    exitCode: exitCodes.ok,
    diagnostics: [],
    result: { baseline: file, digest },
    summary: [`${file} now says that production has schema ${digest.slice(0, 12)}. Commit it.`],
  };
}
