import { z } from 'zod';
import { phaseNames, type PhaseRecord } from '@wesley/pipeline';
import { exactly } from './exactly';
import { digest, name } from './words';

const digests = z.record(name, digest);

export const phaseRecord = exactly<PhaseRecord>()(
  z.strictObject({
    format: z.literal('wesley.record/1'),
    phase: z.enum(phaseNames),
    wesley: name.describe("Wesley's version."),
    options: z.record(name, z.string()).describe('The options that bear on the result.'),
    inputs: digests.describe('Of the files that were read, by path relative to the project.'),
    outputs: digests.describe('Of the files that were written, by path relative to the project.'),
    digest: digest.describe('SHA-256 of the record without this member, in canonical JSON.'),
  }),
);
