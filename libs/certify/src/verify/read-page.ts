import { canonicalJson, sha256 } from '@wesley/schema';
import { finding, type Finding } from '../findings';
import { splitPage, type PageSignature } from '../page/page-file';
import { breaches } from '../statement/closed-schema';
import type { Statement } from '../statement/statement';
import { breachesOfStatement, isClosedStatement, signaturesSchema } from '../statement/statement-schema';
import { readStrictJson } from '../statement/strict-json';

/** A page whose form is beyond doubt; nothing is said yet of what it claims. */
export interface ReadPage {
  readonly prose: string;
  readonly statement: Statement;
  /** The bytes that were signed, as they stand on the page. */
  readonly signedText: string;
  readonly signatures: readonly PageSignature[];
}

export type PageReading =
  | { readonly kind: 'page'; readonly page: ReadPage }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] };

/** No page is larger than this, in bytes. */
export const largestPage = 1_048_576;

/** Reads a SHIPME.md. Nothing is repaired or normalised: bytes that are not exactly as `formatPage` writes them are refused. */
export function readPage(bytes: Uint8Array): PageReading {
  if (bytes.length > largestPage)
    return refuse('SIZE', `The page has ${bytes.length} bytes; ${largestPage} are the most.`);
  const text = decode(bytes);
  if (text === null) return refuse('ENCODING', 'The page is not UTF-8 without byte order mark, NUL and CR.');
  const parts = splitPage(text);
  if (parts === null)
    return refuse('STRUCTURE', 'The page does not consist of prose, one statement and one line of signatures.');
  const statement = readLine('statement', parts.statement, breachesOfStatement);
  const signatures = readLine('signatures', parts.signatures, (value) => breaches(signaturesSchema, value));
  const findings = [...statement.findings, ...signatures.findings];
  if (findings.length > 0 || !isClosedStatement(statement.value) || !isSignatures(signatures.value)) {
    return { kind: 'findings', findings };
  }
  if (statement.value.predicate.document.sha256 !== sha256(parts.prose)) {
    return refuse('PROSE_DIGEST', 'The prose was changed after the statement was made.');
  }
  const page = {
    prose: parts.prose,
    statement: statement.value,
    signedText: parts.statement,
    signatures: signatures.value,
  };
  return { kind: 'page', page };
}

function refuse(code: Finding['code'], detail: string): PageReading {
  return { kind: 'findings', findings: [finding(code, detail)] };
}

function decode(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
  return /[\0\r\uFEFF]/.test(text) ? null : text;
}

interface ReadLine {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

function readLine(what: string, line: string, breachesOf: (value: unknown) => readonly string[]): ReadLine {
  const json = readStrictJson(line);
  if (json.kind === 'problem') return { value: null, findings: [finding('JSON', `The ${what}: ${json.problem}.`)] };
  const canonical = canonicalJson(json.value) === line;
  return {
    value: json.value,
    findings: [
      ...(canonical ? [] : [finding('NOT_CANONICAL', `The line of the ${what} is not in canonical form.`)]),
      ...breachesOf(json.value).map((breach) => finding('SCHEMA', `The ${what}: ${breach}.`)),
    ],
  };
}

function isSignatures(value: unknown): value is readonly PageSignature[] {
  return breaches(signaturesSchema, value).length === 0;
}
