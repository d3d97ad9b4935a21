import { roles, type Role } from '../statement/statement';
import { prose, table, words, type Markdown } from './markdown';
import type { PageInput } from './page-input';

/** Section 6: whose signatures are needed, and what each of them asserts. */
export function approval({ claims }: PageInput): Markdown {
  const { trustDomain, verdict } = claims.predicate;
  const signed = verdict === 'PASS' && trustDomain !== 'none';
  return prose`## 6 Approval

${table(
  ['role', 'signer', 'what this signature asserts'],
  roles.map((role) => [words(role), words(signer[role]), words(asserts[role])]),
)}

${words(claims.predicate.rehearsal.runner === null ? unsignedRecord : '')}

${words(signed ? whichKeys : 'This page is not to be signed.')}${words(trustDomain === 'dev' && signed ? ` ${devKeys}` : '')}`;
}

const signer: Readonly<Record<Role, string>> = {
  HOLMES: 'the runner that rehearsed',
  'WAT-SUM': 'a second, independent runner or a person',
};

const asserts: Readonly<Record<Role, string>> = {
  HOLMES: '"I ran it": the rehearsal took place, and its record is what was seen',
  'WAT-SUM': '"I recomputed it": every digest, score and sentence here follows from the files',
};

const unsignedRecord =
  'The record of the rehearsal is not signed by the runner that made it: it is taken as it lies beside this page, and is worth as much as those who could write there.';
const whichKeys =
  'Both are required. Which keys signed stands at the end of the page, each with its fingerprint as `ssh-keygen -lf` prints it.';
const devKeys = 'Here both keys are development keys of the same machine: the two roles are not independent.';
