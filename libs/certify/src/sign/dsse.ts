import { verify as verifyBytes, type KeyObject } from 'node:crypto';
import { digestFor } from './keys';

export const payloadType = 'application/vnd.in-toto+json';

/** What is signed for a statement: DSSE's pre-authentication encoding, which binds the type and the length. */
export function preAuthEncoding(statement: string): Uint8Array {
  const body = Buffer.from(statement);
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${body.length} `), body]);
}

/** Whether the signature over the statement is by this key. */
export function isSignedBy(statement: string, key: KeyObject, signature: Uint8Array): boolean {
  return verifyBytes(digestFor(key), preAuthEncoding(statement), key, signature);
}

/** The bytes of a base64 text; null when another text would give the same bytes, or none. */
export function readBase64(base64: string): Uint8Array | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === base64 ? bytes : null;
}
