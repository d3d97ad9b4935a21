import { sha256 } from '@wesley/schema';
import { finding, type Finding } from '../findings';
import { planFolder, planText, scriptNames, type Files } from '../statement/artifact-names';
import type { NamedDigest, Statement } from '../statement/statement';

/** Whether the files that the statement names are there as it names them, and no other lies beside what ships. */
export function checkFiles(
  { subject, predicate }: Statement,
  files: Files,
  inPlanFolder: readonly string[],
): readonly Finding[] {
  const named = new Set(subject.map(({ name }) => name));
  const present = [...inPlanFolder, ...scriptNames.filter((name) => files(name) !== undefined)];
  const extra = [...new Set(present)].filter(
    (name) => name.startsWith(planFolder) && name !== planText && !named.has(name),
  );
  return [
    ...subject.flatMap((file) => checkFile(file, files, 'SUBJECT_MISSING', 'SUBJECT_DIGEST')),
    ...extra.map((name) => finding('SUBJECT_EXTRA', `${name} is not among the files that were certified.`)),
    ...predicate.evidence.flatMap((file) => checkFile(file, files, 'EVIDENCE_MISSING', 'EVIDENCE_DIGEST')),
  ];
}

function checkFile(
  { name, digest }: NamedDigest,
  files: Files,
  missing: 'SUBJECT_MISSING' | 'EVIDENCE_MISSING',
  differs: 'SUBJECT_DIGEST' | 'EVIDENCE_DIGEST',
): readonly Finding[] {
  const bytes = files(name);
  if (!bytes) return [finding(missing, `There is no ${name}.`)];
  const found = sha256(bytes);
  if (found === digest.sha256) return [];
  return [finding(differs, `${name} is ${found.slice(0, 12)}…, certified was ${digest.sha256.slice(0, 12)}….`)];
}
