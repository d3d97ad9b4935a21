import { z } from 'zod';
import { targets, type ElementPlace, type EvidenceMap, type MappedElement } from '@wesley/emit';
import { exactly } from './exactly';
import { address } from './schema';
import { digest, path } from './words';

const target = z.enum(targets);
const line = z.int().min(1);

const range = z.tuple([line, line]).describe('The first and the last of some lines, counted from 1.');
const numbers = z.array(line);

const place = exactly<ElementPlace>()(
  z.strictObject({ file: path, lines: z.array(range).min(1), sha256: digest }).meta({
    id: 'Place',
    description: 'The lines of a file in which an element came out, and the digest of their text, one under the other.',
  }),
);

const element = exactly<MappedElement>()(
  z
    .strictObject({
      element: address,
      places: z.array(place).describe('One for each file that it came out in.'),
      assertions: z
        .strictObject({ structure: numbers, refused: numbers, allowed: numbers })
        .describe('Those of the suite that are about it, by the numbers that TAP gives them.'),
    })
    .meta({ id: 'Element', description: 'Where an element came out, and which assertions are about it.' }),
);

export const evidenceMap = exactly<EvidenceMap>()(
  z.strictObject({
    format: z.literal('wesley.evidence/2'),
    schema: digest,
    out: path.describe('The output folder, relative to the project; the paths below are relative to it.'),
    targets: z.array(target).describe('What was generated; the others are switched off.'),
    files: z.array(z.strictObject({ path, target, sha256: digest })),
    elements: z.array(element).describe('Each element once.'),
  }),
);
