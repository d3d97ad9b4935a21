import { z } from 'zod';
import type { Scores } from '@wesley/certify';
import { targets } from '@wesley/emit';
import { blockings, durations } from '@wesley/plan';
import { exactly } from './exactly';
import { count, name } from './words';

const points = z.int().min(0).max(10_000).meta({ id: 'BasisPoints', description: '9700 is 97 %.' });
const group = z.enum(['sql', 'types', 'validation', 'tests']);

const coverage = exactly<Scores['scs']>()(
  z
    .strictObject({
      value: points,
      groups: z.array(z.strictObject({ group, covered: count, elements: count, coveredWeight: count, weight: count })),
      off: z.array(z.enum(targets)).describe('Targets that are switched off: their groups do not count.'),
      missing: z
        .array(z.strictObject({ element: name, weight: count, groups: z.array(group) }))
        .describe('The elements that cost points, the most expensive first.'),
    })
    .meta({ id: 'Coverage', description: 'SCS: how much of the schema came out, was built and was tested.' }),
);

const confidence = exactly<Scores['tci']>()(
  z
    .strictObject({
      value: points,
      parts: z.array(
        z.strictObject({
          part: z.enum(['structure', 'behaviour', 'plan']),
          share: count.describe('Of 100, before parts that do not apply drop out.'),
          passed: count,
          of: count,
          missing: z.array(name).describe('What cost points: elements or checks.'),
        }),
      ),
    })
    .meta({ id: 'Confidence', description: 'TCI: how far the tests and checks that passed can be relied on.' }),
);

const stepRisk = z
  .strictObject({
    step: name,
    value: points,
    blocks: z.enum(blockings),
    lasts: z.enum(durations),
    observed: z.boolean(),
    wayBack: z.boolean(),
  })
  .meta({ id: 'StepRisk' });

const risk = exactly<Scores['mri']>()(
  z
    .strictObject({ value: points, riskiest: stepRisk.nullable(), steps: z.array(stepRisk) })
    .meta({ id: 'Risk', description: 'MRI: the risk of the riskiest step.' }),
);

export const scores = exactly<Scores>()(
  z.strictObject({
    format: z.literal('wesley.scores/1'),
    scs: coverage,
    tci: confidence,
    mri: risk,
    gates: z.array(
      z
        .strictObject({ score: z.enum(['scs', 'tci', 'mri']), value: points, limit: points, passes: z.boolean() })
        .describe('The value must be at least (SCS, TCI) or at most (MRI) the limit.'),
    ),
    verdict: z.enum(['ELEMENTARY', 'REQUIRES_INVESTIGATION', 'YOU_SHALL_NOT_PASS']),
  }),
);
