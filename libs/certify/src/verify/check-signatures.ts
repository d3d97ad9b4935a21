import type { KeyObject } from 'node:crypto';
import { finding, type Finding } from '../findings';
import type { PageSignature } from '../page/page-file';
import { isSignedBy, readBase64 } from '../sign/dsse';
import { keyId, readPublicKey, spkiOf } from '../sign/keys';
import { roles, type Role, type TrustDomain } from '../statement/statement';
import type { ReadPage } from './read-page';

/** A key that somebody decided to trust, for one role. */
export interface TrustedKey {
  readonly role: Role;
  /** SPKI PEM. */
  readonly publicKey: string;
  readonly trustDomain: Exclude<TrustDomain, 'none'>;
}

/** Whether both roles have signed with keys that are trusted for them, and every signature that is listed is good. */
export function checkSignatures(page: ReadPage, trusted: readonly TrustedKey[]): readonly Finding[] {
  const { keys, findings } = readTrusted(trusted);
  const checked = page.signatures.map((signature) => checkSignature(signature, page, keys));
  const signers = checked.flatMap(({ key }) => (key === null ? [] : [key.spki]));
  const twice = signers.filter((spki, at) => signers.indexOf(spki) !== at);
  return [
    ...findings,
    ...sameKeys(keys),
    ...roles.filter((role) => !page.signatures.some((signature) => signature.role === role)).map(missing),
    ...checked.flatMap((each) => each.findings),
    ...twice.map(() => finding('SIG_DUPLICATE', 'Two signatures are by the same key.')),
  ];
}

interface ReadKey {
  readonly role: Role;
  readonly trustDomain: TrustDomain;
  readonly key: KeyObject;
  readonly spki: string;
  readonly id: string;
}

interface CheckedSignature {
  /** The trusted key that made it. */
  readonly key: ReadKey | null;
  readonly findings: readonly Finding[];
}

function readTrusted(trusted: readonly TrustedKey[]): {
  readonly keys: readonly ReadKey[];
  readonly findings: readonly Finding[];
} {
  const keys: ReadKey[] = [];
  const findings: Finding[] = [];
  for (const { role, publicKey, trustDomain } of trusted) {
    const key = readPublicKey(publicKey);
    if ('code' in key) findings.push(key);
    else keys.push({ role, trustDomain, key, spki: spkiOf(key), id: keyId(key) });
  }
  return { keys, findings };
}

function sameKeys(keys: readonly ReadKey[]): readonly Finding[] {
  const shared = keys.filter(
    ({ role, spki }) => role === 'HOLMES' && keys.some((other) => other.role !== role && other.spki === spki),
  );
  return shared.map(({ id }) => finding('TRUST_SAME_KEY', `${id} is trusted for both roles.`));
}

function missing(role: Role): Finding {
  return finding(role === 'HOLMES' ? 'SIG_MISSING_HOLMES' : 'SIG_MISSING_WAT_SUM', `${role} has not signed.`);
}

// The keyid chooses nothing: every key that is trusted for the role is tried.
function checkSignature(
  { role, keyid, sig }: PageSignature,
  page: ReadPage,
  keys: readonly ReadKey[],
): CheckedSignature {
  const bytes = readBase64(sig);
  if (bytes === null)
    return { key: null, findings: [finding('SIG_INVALID', `The signature of ${role} is not base64.`)] };
  const candidates = keys.filter((key) => key.role === role);
  const key = candidates.find((candidate) => isSignedBy(page.signedText, candidate.key, bytes));
  if (!key) {
    const known = candidates.some(({ id }) => id === keyid);
    const reason = known
      ? finding('SIG_INVALID', `The signature of ${role} does not fit the statement.`)
      : finding('SIG_UNTRUSTED', `The signature of ${role}, by ${keyid}, is by no key that is trusted for this role.`);
    return { key: null, findings: [reason] };
  }
  const { trustDomain } = page.statement.predicate;
  return {
    key,
    findings: [
      ...(key.id === keyid
        ? []
        : [finding('SIG_KEYID', `The signature of ${role} is by ${key.id} and says ${keyid}.`)]),
      ...(key.trustDomain === trustDomain
        ? []
        : [finding('TRUST_DOMAIN', `${role} signed with a ${key.trustDomain} key what says "${trustDomain}".`)]),
    ],
  };
}
