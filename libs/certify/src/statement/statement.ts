import type { Digest } from '@wesley/schema';

export const statementType = 'https://in-toto.io/Statement/v1';
export const predicateType = 'https://wesley.dev/attestations/shipme/v1';
export const renderer = 'shipme-md/1';

/** Who signs: HOLMES ran the rehearsal, WAT-SUM recomputed it. */
export const roles = ['HOLMES', 'WAT-SUM'] as const;
export type Role = (typeof roles)[number];

/** `prod` keys count where anything counts, `dev` keys on the machine that made them; `none` is a draft that is not to be signed. */
export const trustDomains = ['prod', 'dev', 'none'] as const;
export type TrustDomain = (typeof trustDomains)[number];

/** What is signed: an in-toto Statement v1. Strings are ASCII, numbers whole, so that jq and Python canonicalise it as we do. */
export interface Statement {
  readonly _type: typeof statementType;
  /** What ships: the plan and its scripts. */
  readonly subject: readonly NamedDigest[];
  readonly predicateType: typeof predicateType;
  readonly predicate: Predicate;
}

export interface Predicate {
  readonly project: string;
  readonly verdict: 'PASS' | 'FAIL';
  readonly environment: string;
  readonly trustDomain: TrustDomain;
  /** Fingerprints of the catalog before and after, as that server shows them; null when the rehearsal did not come so far. */
  readonly base: { readonly fingerprint: DigestSet; readonly target: DigestSet; readonly engine: string } | null;
  readonly evidence: readonly NamedDigest[];
  /** Basis points. */
  readonly scores: { readonly scsBp: number; readonly tciBp: number; readonly mriBp: number };
  /** `runner` is the key that signed the rehearsal's record; null: it is not signed by itself. */
  readonly rehearsal: { readonly verdict: 'PASS' | 'FAIL'; readonly at: string; readonly runner: string | null };
  readonly policy: { readonly digest: DigestSet };
  readonly verifier: { readonly id: 'wesley'; readonly version: string };
  /** ISO 8601, UTC, whole seconds. */
  readonly window: { readonly notBefore: string; readonly notAfter: string };
  readonly document: { readonly renderer: typeof renderer; readonly sha256: Digest };
  readonly extensions: Readonly<Record<string, never>>;
}

export interface DigestSet {
  readonly sha256: Digest;
}

export interface NamedDigest {
  readonly name: string;
  readonly digest: DigestSet;
}

/** A statement before the prose is bound to it: what the prose is rendered from. */
export type Claims = Omit<Statement, 'predicate'> & { readonly predicate: Omit<Predicate, 'document'> };
