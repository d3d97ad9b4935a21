import { finding, type Finding } from '../findings';
import { formatPage, type PageSignature } from '../page/page-file';
import type { Policy } from '../score/policy';
import type { Files } from '../statement/artifact-names';
import { roles } from '../statement/statement';
import { readPage, type ReadPage } from '../verify/read-page';
import { checkContent } from '../verify/verify';
import { isSignedBy, payloadType, preAuthEncoding, readBase64 } from './dsse';
import { keyId, readPublicKey, type Signer } from './keys';

export interface SignRequest {
  readonly signer: Signer;
  readonly files: Files;
  /** Names of all files in the plan's folder, as paths from the project's root. */
  readonly inPlanFolder: readonly string[];
  readonly policy: Policy;
}

/** The page with one more signature; null with the reasons why the signer should not put its name to it. */
export async function sign(
  bytes: Uint8Array,
  request: SignRequest,
): Promise<{ readonly page: string | null; readonly findings: readonly Finding[] }> {
  const reading = readPage(bytes);
  if (reading.kind === 'findings') return { page: null, findings: reading.findings };
  const { page } = reading;
  const { signer } = request;
  const refusals = [
    ...checkContent(page, request.files, request.inPlanFolder, request.policy),
    ...refuseStatement(page),
    ...refuseSigner(page, signer),
  ];
  if (refusals.length > 0) return { page: null, findings: refusals };
  const signature = await signer.sign(preAuthEncoding(page.signedText));
  // What comes from outside (a command, a key service) is not written down unless it verifies.
  if (!isGood(page, signer, signature))
    return {
      page: null,
      findings: [finding('SIG_INVALID', `The signature that ${signer.role} gave does not verify.`)],
    };
  const added = { keyid: keyId(signer.publicKey), role: signer.role, sig: Buffer.from(signature).toString('base64') };
  return { page: formatPage(page.prose, page.statement, inOrderOfRole([...page.signatures, added])), findings: [] };
}

/** A DSSE envelope: https://github.com/secure-systems-lab/dsse/blob/master/envelope.md. */
export interface DsseEnvelope {
  /** The signed text in base64. */
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** The page's statement and signatures as a DSSE envelope, for tools that know nothing of the page; null when it is no such page. */
export function dsseEnvelope(bytes: Uint8Array): string | null {
  const reading = readPage(bytes);
  if (reading.kind === 'findings') return null;
  const { signedText, signatures } = reading.page;
  const envelope: DsseEnvelope = {
    payload: Buffer.from(signedText).toString('base64'),
    payloadType,
    signatures: signatures.map(({ keyid, sig }) => ({ keyid, sig })),
  };
  return `${JSON.stringify(envelope)}\n`;
}

function refuseStatement({ statement }: ReadPage): readonly Finding[] {
  const { verdict, trustDomain } = statement.predicate;
  return [
    ...(verdict === 'PASS' ? [] : [finding('VERDICT', 'Only a PASS is signed; the page says NO.')]),
    ...(trustDomain === 'none' ? [finding('DRAFT', 'A draft is not signed.')] : []),
  ];
}

function refuseSigner(page: ReadPage, signer: Signer): readonly Finding[] {
  const key = readPublicKey(signer.publicKey);
  if ('code' in key) return [key];
  const hasSigned = page.signatures.filter(({ sig }) =>
    isSignedBy(page.signedText, key, readBase64(sig) ?? new Uint8Array()),
  );
  return [
    ...hasSigned.map(({ role }) =>
      finding('SIG_DUPLICATE', `The key of ${signer.role} has already signed as ${role}.`),
    ),
    ...(page.signatures.some(({ role }) => role === signer.role)
      ? [finding('SIG_DUPLICATE', `${signer.role} has already signed.`)]
      : []),
  ];
}

function isGood(page: ReadPage, signer: Signer, signature: Uint8Array): boolean {
  const key = readPublicKey(signer.publicKey);
  return !('code' in key) && isSignedBy(page.signedText, key, signature);
}

function inOrderOfRole(signatures: readonly PageSignature[]): readonly PageSignature[] {
  return roles.flatMap((role) => signatures.filter((signature) => signature.role === role));
}
