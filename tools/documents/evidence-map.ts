import { z } from 'zod';
import { targets, type Assertion, type ElementPlace, type EvidenceMap } from '@wesley/emit';
import { exactly } from './exactly';
import { address } from './schema';
import { digest, path } from './words';

const target = z.enum(targets);
const line = z.int().min(1);

const place = exactly<ElementPlace>()(
  z
    .strictObject({
      element: address,
      target,
      file: path,
      lines: z.tuple([line, line]).describe('Counted from 1, both ends included.'),
      sha256: digest,
    })
    .meta({ id: 'Place', description: 'The lines in which an element came out, and the digest of their text.' }),
);

const assertion = exactly<Assertion>()(
  z
    .strictObject({
      number: line,
      elements: z.array(address),
      asserts: z.enum(['structure', 'refused', 'allowed']),
      description: z.string(),
    })
    .meta({ id: 'Assertion', description: 'One assertion of the suite, by the number that TAP gives it.' }),
);

export const evidenceMap = exactly<EvidenceMap>()(
  z.strictObject({
    format: z.literal('wesley.evidence/1'),
    schema: digest,
    out: path.describe('The output folder, relative to the project; the paths below are relative to it.'),
    targets: z.array(target).describe('What was generated; the others are switched off.'),
    files: z.array(z.strictObject({ path, target, sha256: digest })),
    elements: z.array(place),
    assertions: z.array(assertion),
  }),
);
