/** Every reason for which a certificate is not issued, not signed or not accepted, with what it means. */
export const findingCatalogue = {
  SIZE: 'The page, or a list in it, is larger than any real one.',
  ENCODING: 'The page is not plain UTF-8 with line feeds: a byte order mark, NUL, CR or a broken sequence is in it.',
  STRUCTURE: 'The page is not prose, one statement and one line of signatures, in this order and with nothing else.',
  JSON: 'A JSON document has something that two readers could read differently, or that is no JSON.',
  NOT_CANONICAL: 'The JSON on the page is not in its canonical form, so what is shown need not be what was signed.',
  SCHEMA: 'A document has a field too many or too few, or a value out of its range.',
  PROSE_DIGEST: 'The prose is not the one that the statement was made for.',
  PROSE_RENDER: 'The prose does not say what the statement, the plan and the rehearsal say.',
  NOT_DERIVED: 'The statement claims something else than the files that it names show.',
  SUBJECT_DIGEST: 'A file that ships was changed after the certificate was made.',
  SUBJECT_MISSING: 'A file that ships is not there.',
  SUBJECT_EXTRA: 'Beside the plan lies a file that nobody certified.',
  EVIDENCE_DIGEST: 'A file of evidence was changed after the certificate was made.',
  EVIDENCE_MISSING: 'A file of evidence is not there.',
  EVIDENCE_SUBJECT: 'A piece of evidence is about something else than what is certified.',
  SCORES: 'The scores are not what the evidence is worth.',
  VERDICT: 'The evidence does not earn a PASS.',
  NOTHING_TO_CERTIFY: 'The plan is empty: the database is already what the schema says.',
  DRAFT: 'The page is a draft, which nobody is meant to sign.',
  SIG_MISSING_HOLMES: 'HOLMES, who rehearsed the plan, has not signed.',
  SIG_MISSING_WAT_SUM: 'WAT-SUM, who recomputes every digest, has not signed.',
  SIG_INVALID: 'A signature does not fit the statement.',
  SIG_UNTRUSTED: 'A signature is by no key that is trusted for its role.',
  SIG_KEYID: 'A signature names another key than the one that made it.',
  SIG_DUPLICATE: 'One key stands behind two signatures.',
  KEY_TYPE: 'A key is not Ed25519, P-256 or RSA of at least 3072 bits, or is not a public key, or is a weak one.',
  TRUST_SAME_KEY: 'One key is trusted for both roles.',
  TRUST_DOMAIN: 'A signature is by a key of another trust domain than the statement says.',
  DEV_KEY: 'The certificate is signed with development keys, which this environment does not accept.',
  ENVIRONMENT: 'The certificate is for another environment.',
  POLICY: 'The certificate was made under another policy than the one that holds here.',
  EXPIRED: 'The certificate has run out.',
  NOT_YET_VALID: 'The certificate is from the future.',
  INTERNAL: 'The check itself failed; what could not be checked is not accepted.',
} as const;

export type FindingCode = keyof typeof findingCatalogue;

/** Something that keeps a certificate from being issued, signed or accepted. */
export interface Finding {
  readonly code: FindingCode;
  /** What was found, in one sentence. */
  readonly detail: string;
}

export function finding(code: FindingCode, detail: string): Finding {
  return { code, detail };
}

/** `EXPIRED  It ran out at 2026-12-07T11:50:00Z.` */
export function printFinding({ code, detail }: Finding): string {
  return `${code}  ${detail}`;
}
