import { createHash, createPrivateKey, createPublicKey, KeyObject, sign as signBytes } from 'node:crypto';
import { finding, type Finding } from '../findings';
import type { Role } from '../statement/statement';

/** Somebody who can sign: a key in memory, a command, a key service. */
export interface Signer {
  readonly role: Role;
  /** SPKI PEM. */
  readonly publicKey: string;
  /** The signature over the bytes: Ed25519, or SHA-256 with P-256 (DER) or RSA (PKCS #1 v1.5). */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** A signer that holds its private key: unencrypted PKCS #8 (or SEC 1, PKCS #1) PEM. */
export function signerFromPem(role: Role, pem: string): Signer | Finding {
  const key = readKey(() => createPrivateKey(pem));
  if (key === null) return finding('KEY_TYPE', `The key of ${role} is not an unencrypted private key in PEM.`);
  const publicKey = createPublicKey(key);
  const weakness = weaknessOf(publicKey);
  if (weakness !== null) return finding('KEY_TYPE', `The key of ${role} ${weakness}.`);
  return {
    role,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (bytes) => Promise.resolve(signBytes(digestFor(publicKey), bytes, key)),
  };
}

/** The public key in an SPKI PEM, if it is one that we accept; a private key is none, though OpenSSL would take it. */
export function readPublicKey(pem: string): KeyObject | Finding {
  const isPublic = /^\s*-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----\s*$/.test(pem);
  const key = isPublic ? readKey(() => createPublicKey(pem)) : null;
  if (key === null) return finding('KEY_TYPE', 'A trusted key is not a public key in PEM (SPKI).');
  const weakness = weaknessOf(key);
  return weakness === null ? key : finding('KEY_TYPE', `A trusted key ${weakness}.`);
}

/** The digest that goes with a key: what is signed chooses nothing. Null: the algorithm has its own. */
export function digestFor(key: KeyObject): 'sha256' | null {
  return key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
}

/** The OpenSSH fingerprint, as `ssh-keygen -lf` prints it: `SHA256:…`. */
export function keyId(publicKey: KeyObject | string): string {
  const key = typeof publicKey === 'string' ? createPublicKey(publicKey) : publicKey;
  return `SHA256:${createHash('sha256').update(sshBlob(key)).digest('base64').replace(/=+$/, '')}`;
}

/** What makes two keys the same key, however their PEM is wrapped. */
export function spkiOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('hex');
}

function readKey(read: () => KeyObject): KeyObject | null {
  try {
    return read();
  } catch {
    // OpenSSL's messages name its routines, not what is wrong with the file: the caller says what was expected.
    return null;
  }
}

function weaknessOf(key: KeyObject): string | null {
  const { namedCurve, modulusLength = 0, publicExponent } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'ed25519':
      return smallOrder.has(maskSign(member(key, 'x')))
        ? 'is a point of small order, with which anybody can sign'
        : null;
    case 'ec':
      return namedCurve === 'prime256v1' ? null : `is on the curve ${namedCurve ?? ''}; only P-256 is accepted`;
    case 'rsa':
      if (publicExponent !== 65537n) return 'has another exponent than 65537';
      return modulusLength >= 3072 ? null : `has ${modulusLength} bits; RSA needs 3072`;
    default:
      return 'is not Ed25519, P-256 or RSA';
  }
}

// y coordinates of the points of order 1, 2, 4 and 8 on edwards25519, and their spellings beyond the field's prime.
const smallOrder = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
]);

// The highest bit of the encoding is the sign of x.
function maskSign(y: Buffer): string {
  return Buffer.concat([y.subarray(0, 31), Buffer.from([(y[31] ?? 0) & 0x7f])]).toString('hex');
}

// The key as the SSH protocol writes it (RFC 4253, 5656, 8709).
function sshBlob(key: KeyObject): Buffer {
  switch (key.asymmetricKeyType) {
    case 'ed25519':
      return Buffer.concat([sshString('ssh-ed25519'), sshString(member(key, 'x'))]);
    case 'ec': {
      const point = Buffer.concat([Buffer.from([4]), member(key, 'x'), member(key, 'y')]);
      return Buffer.concat([sshString('ecdsa-sha2-nistp256'), sshString('nistp256'), sshString(point)]);
    }
    case 'rsa':
      return Buffer.concat([
        sshString('ssh-rsa'),
        sshString(positive(member(key, 'e'))),
        sshString(positive(member(key, 'n'))),
      ]);
    default:
      throw new TypeError('Such a key has no fingerprint here.');
  }
}

function sshString(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

// A leading zero keeps a number whose first bit is set from being read as negative.
function positive(number: Buffer): Buffer {
  return ((number[0] ?? 0) & 0x80) === 0 ? number : Buffer.concat([Buffer.from([0]), number]);
}

function member(key: KeyObject, name: 'x' | 'y' | 'e' | 'n'): Buffer {
  return Buffer.from(key.export({ format: 'jwk' })[name] ?? '', 'base64url');
}
