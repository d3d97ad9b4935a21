import { judge } from '@wesley/rehearse';
import { canonicalJson, sha256 } from '@wesley/schema';
import { finding, type Finding } from '../findings';
import { renderProse } from '../page/render-prose';
import { formatPage } from '../page/page-file';
import type { Policy } from '../score/policy';
import { score } from '../score/score';
import { artifactNames, generatedName, planText, scriptNames, type Files } from './artifact-names';
import { readArtifacts, type Artifacts } from './artifacts';
import { asciiOnly } from './ascii';
import {
  predicateType,
  renderer,
  statementType,
  type Claims,
  type NamedDigest,
  type Predicate,
  type Statement,
  type TrustDomain,
} from './statement';
import { breachesOfStatement } from './statement-schema';

/** What a certificate says that no file says. */
export interface IssueParameters {
  readonly project: string;
  readonly environment: string;
  readonly trustDomain: TrustDomain;
  readonly policy: Policy;
  /** Wesley's own. */
  readonly version: string;
}

export interface Issued {
  readonly statement: Statement;
  readonly prose: string;
  /** SHIPME.md without signatures. */
  readonly page: string;
}

/** Makes the certificate that the files earn, with verdict PASS or FAIL; a function of its arguments alone. */
export function issue(
  parameters: IssueParameters,
  files: Files,
): { readonly issued: Issued | null; readonly findings: readonly Finding[] } {
  const { artifacts, findings } = readArtifacts(files);
  if (!artifacts) return { issued: null, findings };
  const named = nameFiles(artifacts, files);
  const refusals = [...refuseScores(artifacts, parameters.policy), ...refuseVerdict(artifacts)];
  if (refusals.length > 0) return { issued: null, findings: refusals };
  const { schema, annotations, plan, rehearsal } = artifacts.evidence;
  const claims = makeClaims(parameters, artifacts, named);
  const prose = renderProse({ claims, schema, annotations, plan, rehearsal, scores: artifacts.scores });
  const document = { renderer, sha256: sha256(prose) } as const;
  const statement: Statement = { ...claims, predicate: { ...claims.predicate, document } };
  const breaches = breachesOfStatement(statement).map((breach) =>
    finding('SCHEMA', `The statement cannot be made: ${breach}.`),
  );
  if (breaches.length > 0) return { issued: null, findings: breaches };
  return { issued: { statement, prose, page: formatPage(prose, statement, []) }, findings: [] };
}

function nameFiles(
  { evidence: { map } }: Artifacts,
  files: Files,
): Pick<Statement, 'subject'> & Pick<Predicate, 'evidence'> {
  const digest = (name: string): readonly NamedDigest[] => {
    const bytes = files(name);
    return bytes ? [{ name, digest: { sha256: sha256(bytes) } }] : [];
  };
  const { ir, evidenceMap, changes, rehearsal, tests, scores } = artifactNames;
  const generated = map.files.map(({ path }) => generatedName(map.out, path));
  return {
    subject: [artifactNames.plan, ...scriptNames].flatMap(digest),
    evidence: [ir, evidenceMap, ...generated, changes, planText, rehearsal, tests, scores].flatMap(digest),
  };
}

function refuseScores({ evidence, scores }: Artifacts, policy: Policy): readonly Finding[] {
  const earned = score(evidence, policy);
  if (earned === null) return [finding('SCORES', 'The schema has no elements that could be scored.')];
  if (canonicalJson(earned) === canonicalJson(scores)) return [];
  return [finding('SCORES', `${artifactNames.scores} is not what the evidence is worth under this policy.`)];
}

// The record's own word is compared, never believed: it may come out of a cache that somebody else filled.
function refuseVerdict({ evidence: { plan, rehearsal } }: Artifacts): readonly Finding[] {
  const { verdict, reasons } = judge(plan, rehearsal);
  if (verdict === 'NOTHING_TO_REHEARSE') return [finding('NOTHING_TO_CERTIFY', 'The plan has no steps.')];
  if (verdict === rehearsal.verdict) return [];
  const because = reasons.length === 0 ? '' : ` ${reasons.join(' ')}`;
  return [finding('VERDICT', `realm.json says ${rehearsal.verdict}, its counters say ${verdict}.${because}`)];
}

function makeClaims(
  parameters: IssueParameters,
  { evidence, scores }: Artifacts,
  named: ReturnType<typeof nameFiles>,
): Claims {
  const { rehearsal } = evidence;
  const { server, fingerprints } = rehearsal;
  const passes = rehearsal.verdict === 'PASS' && scores.verdict === 'ELEMENTARY';
  return {
    _type: statementType,
    subject: named.subject,
    predicateType,
    predicate: {
      project: asciiOnly(parameters.project),
      verdict: passes ? 'PASS' : 'FAIL',
      environment: asciiOnly(parameters.environment),
      trustDomain: parameters.trustDomain,
      base:
        server && fingerprints
          ? {
              fingerprint: { sha256: fingerprints.base },
              target: { sha256: fingerprints.target },
              engine: `postgres-${server.major}`,
            }
          : null,
      evidence: named.evidence,
      scores: { scsBp: scores.scs.value, tciBp: scores.tci.value, mriBp: scores.mri.value },
      rehearsal: { verdict: rehearsal.verdict === 'PASS' ? 'PASS' : 'FAIL', at: rehearsal.at, runner: null },
      policy: { digest: { sha256: policyDigest(parameters.policy) } },
      verifier: { id: 'wesley', version: asciiOnly(parameters.version) },
      window: { notBefore: rehearsal.at, notAfter: daysAfter(rehearsal.at, parameters.policy.maxAge) },
      extensions: {},
    },
  };
}

/** Identifies a policy in a statement. */
export function policyDigest(policy: Policy): string {
  return sha256(canonicalJson(policy));
}

function daysAfter(time: string, days: number): string {
  return new Date(Date.parse(time) + days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
}
