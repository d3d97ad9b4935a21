import { canonicalJson } from '@wesley/schema';
import type { Role, Statement } from '../statement/statement';

/** One line of `## Signatures`, as it stands there in canonical JSON. */
export interface PageSignature {
  /** OpenSSH fingerprint of the key: for people to compare. What counts is whether the signature verifies. */
  readonly keyid: string;
  readonly role: Role;
  /** Base64. */
  readonly sig: string;
}

/** The three parts of a SHIPME.md. */
export interface PageParts {
  readonly prose: string;
  readonly statement: string;
  readonly signatures: string;
}

/** SHIPME.md: prose, one line with the statement, one line with the signatures. */
export function formatPage(prose: string, statement: Statement, signatures: readonly PageSignature[]): string {
  return `${prose}${between.certificate}${canonicalJson(statement)}${between.signatures}${canonicalJson(signatures)}${between.end}`;
}

/** Takes the page apart; null unless each mark stands there once, and nothing but the three parts and the marks. */
export function splitPage(page: string): PageParts | null {
  const lines = page.split('\n');
  if (marks.some((mark) => lines.indexOf(mark) === -1 || lines.indexOf(mark) !== lines.lastIndexOf(mark))) return null;
  const [prose = '', certificate = '', ...noCertificate] = page.split(between.certificate);
  const [statement = '', rest = '', ...noSignatures] = certificate.split(between.signatures);
  const signatures = rest.slice(0, -between.end.length);
  const fits = noCertificate.length === 0 && noSignatures.length === 0 && rest === `${signatures}${between.end}`;
  return fits && prose.endsWith('\n') && isOneLine(statement) && isOneLine(signatures)
    ? { prose, statement, signatures }
    : null;
}

const isOneLine = (text: string) => text !== '' && !text.includes('\n');

const endOfProse = '<!-- end of prose -->';
const statementFence = '```json shipme-statement';
const signaturesFence = '```json shipme-signatures';
const marks = [endOfProse, '## Certificate', statementFence, '## Signatures', signaturesFence];

const between = {
  certificate: `${endOfProse}\n\n## Certificate\n\n${statementFence}\n`,
  signatures: `\n\`\`\`\n\n## Signatures\n\n${signaturesFence}\n`,
  end: '\n```\n',
};
