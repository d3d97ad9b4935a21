import { canonicalJson } from '@wesley/schema';
import { finding, type Finding } from '../findings';
import type { Policy } from '../score/policy';
import type { Files } from '../statement/artifact-names';
import { decodeAscii } from '../statement/ascii';
import { issue, policyDigest } from '../statement/issue';
import type { Statement } from '../statement/statement';
import type { ReadPage } from './read-page';

/** Makes the certificate again out of the files, and says where the page differs: it may claim nothing that they do not show. */
export function checkDerivation({ statement, prose }: ReadPage, files: Files, policy: Policy): readonly Finding[] {
  const { predicate } = statement;
  if (predicate.policy.digest.sha256 !== policyDigest(policy)) {
    return [
      finding('POLICY', 'The certificate was made under another policy, so its gates are not those that hold here.'),
    ];
  }
  const { issued, findings } = issue(
    {
      project: decodeAscii(predicate.project),
      environment: decodeAscii(predicate.environment),
      trustDomain: predicate.trustDomain,
      version: decodeAscii(predicate.verifier.version),
      policy,
    },
    files,
  );
  if (!issued) return findings;
  return [
    ...(issued.prose === prose
      ? []
      : [finding('PROSE_RENDER', 'The prose is not what the statement and its files give.')]),
    ...differences(issued.statement, statement).map((name) =>
      finding('NOT_DERIVED', `The files do not show what the statement says of: ${name}.`),
    ),
  ];
}

// The prose has its own finding, and its digest differs whenever anything else does.
function differences(made: Statement, read: Statement): readonly string[] {
  const parts = (statement: Statement) => Object.entries({ ...statement.predicate, subject: statement.subject });
  const expected = new Map(parts(made).map(([name, value]) => [name, canonicalJson(value)]));
  return parts(read)
    .filter(([name, value]) => name !== 'document' && canonicalJson(value) !== expected.get(name))
    .map(([name]) => name);
}
