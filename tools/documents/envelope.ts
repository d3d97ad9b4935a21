import { z } from 'zod';
import type { DsseEnvelope } from '@wesley/certify';
import { exactly } from './exactly';
import { name } from './words';

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);

export const envelope = exactly<DsseEnvelope>()(
  z.strictObject({
    payload: base64.describe('The statement of SHIPME.md, byte for byte.'),
    payloadType: name,
    signatures: z.array(z.strictObject({ keyid: name, sig: base64 })),
  }),
);
