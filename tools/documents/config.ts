import { z } from 'zod';
import { shortestMaxAge } from '@wesley/certify';
import { bigintTypes, dateTypes, targets } from '@wesley/emit';
import { defaultConfig, defaultRows, namings, type ConfigFile } from '@wesley/pipeline';
import { identitySources } from '@wesley/sdl';
import { exactly } from './exactly';
import { name, path } from './words';

const { backfill, rehearse, policy, types } = defaultConfig;
const share = z.number().min(0).max(1);

export const config = exactly<ConfigFile>()(
  z.strictObject({
    $schema: z.string().describe('Where editors find this JSON Schema.').exactOptional(),
    schema: z
      .union([name, z.array(name).min(1)])
      .meta({
        description: 'The GraphQL SDL files: a glob or several, relative to the project.',
        default: defaultConfig.schema,
      })
      .exactOptional(),
    out: path.meta({ description: 'The folder for generated files.', default: defaultConfig.out }).exactOptional(),
    targets: z
      .array(z.enum(targets))
      .min(1)
      .meta({ description: 'What to generate.', default: defaultConfig.targets, uniqueItems: true })
      .exactOptional(),
    naming: z
      .enum(namings)
      .meta({ description: 'How GraphQL names become names in the database.', default: defaultConfig.naming })
      .exactOptional(),
    rls: z
      .enum(identitySources)
      .meta({
        description: 'Where policies learn who is asking: settings called wesley.…, or the tokens of Supabase.',
        default: defaultConfig.rls,
      })
      .exactOptional(),
    scalars: z
      .record(
        name,
        z.strictObject({
          pg: name.describe('In Postgres, such as numeric(12,2).'),
          ts: name.describe('In TypeScript, as the driver returns it.').exactOptional(),
          zod: name.describe('As a Zod schema.').exactOptional(),
        }),
      )
      .meta({ description: 'What custom scalars are, by their names in the schema.', default: {} })
      .exactOptional(),
    types: z
      .strictObject({
        bigint: z
          .enum(bigintTypes)
          .meta({ description: 'What the driver returns for bigint.', default: types.bigint })
          .exactOptional(),
        date: z
          .enum(dateTypes)
          .meta({ description: 'What the driver returns for moments (timestamp).', default: types.date })
          .exactOptional(),
      })
      .exactOptional(),
    postgres: z
      .int()
      .min(13)
      .max(18)
      .meta({ description: "Postgres' major version.", default: defaultConfig.postgres })
      .exactOptional(),
    baseline: path
      .meta({ description: 'The file that holds the schema that production has.', default: defaultConfig.baseline })
      .exactOptional(),
    backfill: z
      .strictObject({
        size: z.int().min(1).meta({ description: 'Rows in the first batch.', default: backfill.size }).exactOptional(),
        pause: milliseconds('Milliseconds between two batches.', backfill.pause),
        time: milliseconds('Milliseconds that a batch should take; 0: all are of one size.', backfill.time),
        maxLag: milliseconds('Milliseconds that replicas may be behind before it waits for them.', backfill.maxLag),
        maxWaiting: z
          .int()
          .min(0)
          .meta({
            description: 'Sessions that may wait for a batch before it makes way.',
            default: backfill.maxWaiting,
          })
          .exactOptional(),
        patience: milliseconds('Milliseconds that it waits for others before it gives up.', backfill.patience),
      })
      .exactOptional(),
    rehearse: z
      .strictObject({
        rows: z
          .int()
          .min(1)
          .meta({ description: 'Rows put into each table of the base.', default: defaultRows })
          .exactOptional(),
        timeout: z
          .int()
          .min(1000)
          .meta({ description: 'Milliseconds that the rehearsal may take in all.', default: rehearse.timeout })
          .exactOptional(),
        budget: z
          .int()
          .min(1)
          .meta({ description: 'Milliseconds that others may wait for a step.', default: rehearse.budget })
          .exactOptional(),
        seed: path
          .describe(
            'A file of SQL that puts rows into the base, instead of generated ones, or before them where rows is given.',
          )
          .exactOptional(),
        workload: path
          .describe('A file of SQL statements that are run beside the plan, instead of what follows from the schema.')
          .exactOptional(),
      })
      .exactOptional(),
    policy: z
      .strictObject({
        scs: share.meta({ description: 'Schema coverage: at least this.', default: policy.scs }).exactOptional(),
        mri: share.meta({ description: 'Migration risk: at most this.', default: policy.mri }).exactOptional(),
        tci: share.meta({ description: 'Test confidence: at least this.', default: policy.tci }).exactOptional(),
        maxAge: z
          .int()
          .min(shortestMaxAge)
          .max(365)
          .meta({ description: 'Days that a certificate is valid after its rehearsal.', default: policy.maxAge })
          .exactOptional(),
      })
      .exactOptional(),
  }),
);

function milliseconds(description: string, byDefault: number) {
  return z.int().min(0).meta({ description, default: byDefault }).exactOptional();
}
