import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { privatePem } from '../shop.fixture';
import { keyId, readPublicKey, signerFromPem } from './keys';

const pem = (key: KeyObject) =>
  key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }).toString();
const detailOf = (read: object) => ('detail' in read ? read.detail : 'accepted');
const prime = 2n ** 255n - 19n;
// A point of order 8: doubled, it has order 4 and y = 0.
const orderEight = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;

const ed25519 = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAkgmUtM2fYhIlmPJ39YiYEGtgh7VPBRSCOnGwwAQn+8M=
-----END PUBLIC KEY-----
`;
const p256 = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAESwgFpmZXe7GFZ48Rb/AkUQ5awB9j
9qI6nsa/nePKgN2MJIlVxOcoMpMGMpTwWtys01NydzZbzUKF392Zg33IZg==
-----END PUBLIC KEY-----
`;
const rsa = `-----BEGIN PUBLIC KEY-----
MIIBojANBgkqhkiG9w0BAQEFAAOCAY8AMIIBigKCAYEAuFtenIK7jfTQuFbnYfBU
CAT/X3CeqFUpE1zfwGoGuNVP3SDyDw1JU8WwyFyrd3rX6Zy7ZRBy5oHyjsW585Yu
rDFK7F4U2sCYB/RvPjuhbjl2HR6Av3OpfZ6H38fxNbNbFAPFxdI7ejJZxRoVVCap
MboTozw/DciAsb2dJ3BSoqvp+uNicBiu8FGGlVkchvlf079tf/daAO43ftNMFSo9
i3SuuCWbPWlPj1TKEOnR0EK1A65AlT2kvHKDGGXbLatAEozIaZm3jc2ZRrbtuRsH
zlCvAnn6PsTLP5taaMYa5Dk4gW03a77T4ABtl5oXs8rAClkWTifyCaOADFc+wqfA
wnCSpNJhHwoJ6HGvFNtchIoXpu+ZhD1AqNWz+oRvv6PNk5l24ZcEy8/UD89cd9nq
fUMtB3bZp8gPZU/FNYgQkk+49D9+FmiUHm16XLU+lNyOudR0nLr7KLuhtn8fBO9Z
KY3Z0Ge4qLZApv6MQKHAVcgWKL0V8RkKSucx+4P73xODAgMBAAE=
-----END PUBLIC KEY-----
`;

describe('keyId', () => {
  // Printed by `ssh-keygen -lf` for the same keys.
  it.each([
    ['Ed25519', ed25519, 'SHA256:W0P7uWz71HOf2KMiYp2pAgTz2TSckmn0yuQutfpuOwA'],
    ['P-256', p256, 'SHA256:6oPR1ifUpC13IykqgaxzrSjN9kP1YmEpHUHIPoy8zRM'],
    ['RSA', rsa, 'SHA256:JQzgrFmFK6o3ZWDjlNbYwd/0Oyrrhb10EECMg+y2TGE'],
  ])('is the fingerprint that ssh-keygen prints, for %s', (_, publicKey, fingerprint) => {
    expect(keyId(publicKey)).toBe(fingerprint);
    expect(keyId(createPublicKey(publicKey))).toBe(fingerprint);
  });
});

describe('keys', () => {
  it('are accepted as Ed25519, P-256 and RSA of 3072 bits', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(detailOf(readPublicKey(pem(publicKey)))).toBe('accepted');
    expect(detailOf(signerFromPem('HOLMES', pem(privateKey)))).toBe('accepted');
    expect(detailOf(readPublicKey(rsa))).toBe('accepted');
    expect(detailOf(signerFromPem('HOLMES', privatePem('x')))).toBe('accepted');
  });

  it.each([
    ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), /curve secp384r1/],
    ['secp256k1', () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }), /curve secp256k1/],
    ['RSA of 1024 bits', () => generateKeyPairSync('rsa', { modulusLength: 1024 }), /1024 bits/],
    ['RSA with exponent 3', () => generateKeyPairSync('rsa', { modulusLength: 3072, publicExponent: 3 }), /exponent/],
    ['Ed448', () => generateKeyPairSync('ed448'), /not Ed25519/],
  ])('are refused as %s', (_, generate, reason) => {
    const { privateKey, publicKey } = generate();
    expect(detailOf(readPublicKey(pem(publicKey)))).toMatch(reason);
    expect(detailOf(signerFromPem('HOLMES', pem(privateKey)))).toMatch(reason);
  });

  it('are refused where a private key stands for a public one, though OpenSSL takes it', () => {
    expect(detailOf(readPublicKey(privatePem('x')))).toBe('A trusted key is not a public key in PEM (SPKI).');
  });

  it.each([0n, 1n, prime - 1n, prime, prime + 1n, orderEight, prime - orderEight, orderEight + 2n ** 255n])(
    'are refused as a point of small order, y = %s',
    (y) => {
      expect(detailOf(readPublicKey(pointPem(y)))).toMatch(/small order/);
    },
  );
});

function pointPem(y: bigint): string {
  const encoded = Buffer.from(y.toString(16).padStart(64, '0'), 'hex').reverse();
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), encoded]);
  return `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`;
}
