import { z } from 'zod';
import type { Baseline } from '@wesley/pipeline';
import type { Ir } from '@wesley/schema';
import { exactly } from './exactly';
import { annotations, schema } from './schema';
import { digest } from './words';

/** The members of everything that holds a whole schema. */
export const schemaState = { schema, digest, annotations };

export const ir = exactly<Ir>()(z.strictObject({ format: z.literal('wesley.ir/1'), ...schemaState }));

export const baseline = exactly<Baseline>()(
  z.strictObject({
    format: z.literal('wesley.baseline/1'),
    ...schemaState,
    origin: z
      .strictObject({ certificate: digest.nullable(), plan: digest.nullable() })
      .describe('The SHIPME.md and the plan.json that led to it; null where it was accepted without.'),
  }),
);
