import { artifactNames, dsseEnvelope, issue, policyOf, score, sign, type Finding, type Scores } from '@wesley/certify';
import { counted, printPercent, problem, type Diagnostic } from '@wesley/diagnostics';
import { describeChange } from '@wesley/diff';
import type { Plan } from '@wesley/plan';
import { documentFiles } from '../documents/documents';
import { printDocument } from '../documents/print-document';
import { exitCodes, type Outcome } from '../outcome';
import type { Project } from '../project';
import { digestFiles } from '../records/digest-files';
import { clearFrom, pageFile, readResult, store } from '../records/phase-store';
import { loadCertifiedFiles, type CertifiedFiles } from '../certified-files';
import { environmentOf } from '../environment';
import { version } from '../version';
import { refusal } from '../verify-certificate';
import { verifyPage } from '../verify-page';
import type { CertifyOptions } from './options';
import { failed, type Phase } from './phase';

export interface CertifyResult {
  readonly ship: 'YES' | 'NO' | 'DEV' | 'NOTHING_TO_CERTIFY';
  /** The page, relative to the project; null when there is nothing to certify. */
  readonly page: string | null;
  readonly scores: Scores | null;
}

/** Scores, gates, and the signed certificate. */
export const certify: Phase<CertifyOptions, CertifyResult> = {
  exitCode: exitCodes.certificate,

  provenance: (options, project) => provenanceOf(options, project),

  async run(options, project) {
    const { host } = project;
    await clearFrom('certify', host);
    const evidence = await readEvidence(project);
    if ('problems' in evidence) return failed(certify.exitCode, evidence.problems);
    if (evidence.rehearsal.verdict === 'NOTHING_TO_REHEARSE') return nothingToCertify(options, project);
    const files = await loadCertifiedFiles(host);
    const scores = score({ ...evidence, generated: files.generated(evidence.map) }, policyOf(project.config.policy));
    if (scores === null)
      return failed(certify.exitCode, [
        problem('certificate-refused', 'The schema has no elements that could be scored.'),
      ]);
    const scored = files.with(artifactNames.scores, printDocument('scores', scores));
    return issueAndSign(options, project, scored, scores);
  },
};

async function provenanceOf(options: CertifyOptions, { host, config }: Project) {
  const { ir, evidenceMap, changes, plan, rehearsal, tests } = artifactNames;
  return {
    options: {
      environment: environmentOf(options, host),
      policy: JSON.stringify(config.policy),
      keys: (await host.developmentSigners()).map(({ publicKey }) => publicKey).join(''),
    },
    inputs: await digestFiles([ir, evidenceMap, changes, plan, rehearsal, tests], host),
  };
}

async function readEvidence({ host }: Project) {
  const ir = await readResult('ir', 'transform', artifactNames.ir, host);
  const map = await readResult('evidence-map', 'transform', artifactNames.evidenceMap, host);
  const plan = await readResult('plan', 'plan', artifactNames.plan, host);
  const realm = await readResult('realm', 'rehearse', artifactNames.rehearsal, host);
  if (ir.problems ?? map.problems ?? plan.problems ?? realm.problems) {
    return { problems: [ir, map, plan, realm].flatMap(({ problems = [] }): readonly Diagnostic[] => problems) };
  }
  if (plan.value.leftOut.length > 0) return { problems: [partial(plan.value)] };
  const { schema, annotations } = ir.value;
  return { schema, annotations, map: map.value, plan: plan.value, rehearsal: realm.value };
}

// A certificate says that the database becomes what the schema says, which such a plan does not make true.
function partial({ leftOut }: Plan): Diagnostic {
  const message = `The plan leaves out ${counted(leftOut.length, 'change')}, the first is: ${leftOut.slice(0, 1).map(describeChange).join('')}.`;
  return problem('plan-partial', message, {
    hint: 'Carry it out by hand, let the schema say what it leads to, then plan, rehearse and certify without --allow-partial.',
  });
}

async function nothingToCertify(options: CertifyOptions, project: Project): Promise<Outcome<CertifyResult>> {
  await store('certify', project.host, await provenanceOf(options, project), {});
  return {
    exitCode: exitCodes.ok,
    diagnostics: [],
    result: { ship: 'NOTHING_TO_CERTIFY', page: null, scores: null },
    summary: ['There is nothing to certify: the plan is empty. No SHIPME.md was written.'],
  };
}

async function issueAndSign(
  options: CertifyOptions,
  project: Project,
  files: CertifiedFiles,
  scores: Scores,
): Promise<Outcome<CertifyResult>> {
  const { host, config } = project;
  const environment = environmentOf(options, host);
  const policy = policyOf(config.policy);
  const parameters = { project: host.project, environment, trustDomain: 'dev', policy, version } as const;
  const { issued, findings } = issue(parameters, files.read);
  if (issued === null) return refused(findings);
  if (issued.statement.predicate.verdict !== 'PASS') {
    await write(options, project, scores, issued.page, null);
    return notShipped(scores);
  }
  let page = issued.page;
  for (const signer of await host.developmentSigners()) {
    const request = { signer, files: files.read, inPlanFolder: files.inPlanFolder, policy };
    const signed = await sign(Buffer.from(page), request);
    if (signed.page === null) return refused(signed.findings);
    page = signed.page;
  }
  const verification = await verifyPage(Buffer.from(page), environment, files, project);
  if (verification.state === 'refused') return refused(verification.findings);
  await write(options, project, scores, page, dsseEnvelope(Buffer.from(page)));
  return shipped(scores, environment);
}

async function write(
  options: CertifyOptions,
  project: Project,
  scores: Scores,
  page: string,
  envelope: string | null,
): Promise<void> {
  await store('certify', project.host, await provenanceOf(options, project), {
    [artifactNames.scores]: printDocument('scores', scores),
    ...(envelope === null ? {} : { [documentFiles.envelope]: envelope }),
    [pageFile]: page,
  });
}

function refused(findings: readonly Finding[]): Outcome<CertifyResult> {
  return failed(exitCodes.certificate, findings.map(refusal));
}

function notShipped(scores: Scores): Outcome<CertifyResult> {
  const diagnostics = scores.gates
    .filter(({ passes }) => !passes)
    .map(({ score: name, value, limit }) =>
      problem('gates-failed', `${name.toUpperCase()} is ${printPercent(value)}, the limit is ${printPercent(limit)}.`),
    );
  return {
    exitCode: exitCodes.certificate,
    diagnostics: diagnostics.length > 0 ? diagnostics : [problem('rehearsal-failed', 'The rehearsal did not pass.')],
    result: { ship: 'NO', page: pageFile, scores },
    summary: [...renderScores(scores), `SHIP: NO — ${pageFile} says why; it is not signed.`],
  };
}

function shipped(scores: Scores, environment: string): Outcome<CertifyResult> {
  return {
    exitCode: exitCodes.ok,
    diagnostics: [],
    result: { ship: 'DEV', page: pageFile, scores },
    summary: [
      ...renderScores(scores),
      `SHIP: DEV — ${pageFile} is signed by HOLMES and WAT-SUM for ${environment}, with development keys: not for deployment.`,
    ],
  };
}

function renderScores({ scs, tci, mri, verdict }: Scores): readonly string[] {
  const figures = [
    `coverage (SCS) ${printPercent(scs.value)}`,
    `test confidence (TCI) ${printPercent(tci.value)}`,
    `risk (MRI) ${printPercent(mri.value)}`,
  ];
  return [`${verdict}: ${figures.join(', ')}`];
}
