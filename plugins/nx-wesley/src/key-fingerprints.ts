import { keyId } from '@wesley/certify';
import { developmentSigners } from '@wesley/pipeline';

/** Prints which keys will sign, so that a certificate of other keys is never restored. Makes the development keys when there are none. */
async function printKeyFingerprints(): Promise<void> {
  const signers = await developmentSigners(process.env);
  process.stdout.write(signers.map(({ role, publicKey }) => `${role}:${keyId(publicKey)}\n`).join(''));
}

void printKeyFingerprints();
