import { z } from 'zod';
import {
  blockings,
  lockModes,
  migrationPhases,
  type Batch,
  type Claim,
  type Pace,
  type Plan,
  type Retry,
  type Probe,
  type RelationLock,
  type Step,
} from '@wesley/plan';
import type { Form, Statement } from '@wesley/sql';
import { change } from './changes';
import { exactly } from './exactly';
import { address } from './schema';
import { count, digest, name } from './words';

const form = exactly<Form>()(
  z.enum([
    'ALTER INDEX … RENAME',
    'ALTER POLICY',
    'ALTER TABLE … ADD COLUMN',
    'ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID',
    'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY',
    'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID',
    'ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX',
    'ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX',
    'ALTER TABLE … ALTER COLUMN … DROP DEFAULT',
    'ALTER TABLE … ALTER COLUMN … DROP NOT NULL',
    'ALTER TABLE … ALTER COLUMN … SET DEFAULT',
    'ALTER TABLE … ALTER COLUMN … SET NOT NULL',
    'ALTER TABLE … ALTER COLUMN … TYPE',
    'ALTER TABLE … DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE … DROP COLUMN',
    'ALTER TABLE … DROP CONSTRAINT',
    'ALTER TABLE … DROP CONSTRAINT (foreign key)',
    'ALTER TABLE … ENABLE ROW LEVEL SECURITY',
    'ALTER TABLE … FORCE ROW LEVEL SECURITY',
    'ALTER TABLE … NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE … RENAME CONSTRAINT',
    'ALTER TABLE … VALIDATE CONSTRAINT (check)',
    'ALTER TABLE … VALIDATE CONSTRAINT (foreign key)',
    'ALTER TYPE … ADD VALUE',
    'ANALYZE',
    'COMMENT ON',
    'CREATE EXTENSION',
    'CREATE INDEX',
    'CREATE INDEX CONCURRENTLY',
    'CREATE POLICY',
    'CREATE ROLE',
    'CREATE SCHEMA',
    'CREATE TABLE',
    'CREATE TYPE … AS ENUM',
    'DROP INDEX',
    'DROP INDEX CONCURRENTLY',
    'DROP POLICY',
    'DROP SCHEMA',
    'DROP TABLE',
    'DROP TYPE',
    'GRANT',
    'LOCK TABLE … IN ACCESS EXCLUSIVE MODE',
    'REVOKE',
    'UPDATE',
  ]),
);

const statement = exactly<Statement>()(
  z
    .strictObject({
      form,
      on: z.array(name),
      sql: z.string().min(1),
      done: z.string().min(1),
      trace: z.string().nullable().describe('What at least holds once it took effect, where `done` cannot tell.'),
      leftover: z
        .strictObject({ present: z.string().min(1), remove: z.string().min(1) })
        .nullable()
        .describe('What an interrupted try may have left behind: how to see and how to remove it.'),
      needs: z.array(name),
      makes: z.array(name),
      drops: z.array(name),
    })
    .meta({ id: 'Statement', description: 'One SQL statement, what it touches, and how to see that it took effect.' }),
);

export const relationLock = exactly<RelationLock>()(
  z.strictObject({ relation: name, mode: z.enum(lockModes) }).meta({ id: 'RelationLock' }),
);

const claim = exactly<Claim>()(
  z
    .strictObject({
      locks: z.array(relationLock),
      scans: z.array(name),
      rewrites: z.array(name),
      blocks: z.enum(blockings),
    })
    .meta({ id: 'Claim', description: 'What a statement is said to cost, on tables that existed before the plan.' }),
);

const pace = {
  size: z.int().min(1).describe('Rows in the first batch.'),
  pause: count.describe('Milliseconds between two batches.'),
  time: count.describe('Milliseconds that a batch should take; 0: all are of one size.'),
  maxLag: count.describe('Milliseconds that replicas may be behind.'),
  maxWaiting: count.describe('Sessions that may wait for a batch.'),
  patience: count.describe('Milliseconds that it waits for others before it gives up.'),
};

const batch = exactly<Batch>()(
  z
    .strictObject({
      plan: digest.describe('Of what the plan does: where the walk stands is kept under it in wesley.backfill.'),
      table: name,
      key: z.array(z.strictObject({ column: name, type: name })).min(1),
      ...pace,
      bound: z.string().min(1),
      end: z.string().min(1),
      lock: z.string().min(1),
    })
    .meta({ id: 'Batch', description: 'A walk over a table by its primary key.' }),
);

const probe = exactly<Probe>()(
  z
    .strictObject({ sql: z.string().min(1), meaning: z.string() })
    .meta({ id: 'Probe', description: 'A query whose one column "count" must be 0.' }),
);

const step = exactly<Step>()(
  z
    .strictObject({
      id: name,
      phase: z.enum(migrationPhases),
      do: statement,
      undo: z
        .array(statement)
        .describe(
          'The first in the transaction that the undos of a transaction share, the others after it, each in its own.',
        ),
      irreversible: z.string().nullable().describe('Why there is no way back.'),
      transaction: name.nullable(),
      lockTimeout: count.nullable().describe('Milliseconds.'),
      statementTimeout: count.describe('Milliseconds.'),
      retry: exactly<Retry>()(
        z
          .strictObject({
            times: count.describe('How often; then the run ends, and can go on from there.'),
            pause: count.describe('Milliseconds before the first time; doubled before each further one.'),
          })
          .meta({ id: 'Retry', description: 'What is done when a lock is not to be had in time.' }),
      ),
      batch: batch.nullable(),
      probe: probe.nullable(),
      claim,
      because: address,
      why: z.string(),
      binds: z.string().nullable().describe('What the application that is running has to be ready for from then on.'),
    })
    .meta({
      id: 'Step',
      description: 'One statement of a plan, with everything that a reviewer or an executor needs to know.',
    }),
);

export const plan = exactly<Plan>()(
  z.strictObject({
    format: z.literal('wesley.plan/1'),
    from: digest,
    to: digest,
    postgres: z.int().min(13).describe("The server's major version that the claims hold for."),
    backfill: exactly<Pace>()(
      z
        .strictObject(pace)
        .meta({ id: 'Pace', description: 'How a backfill goes about it, and when it makes way for others.' }),
    ),
    changes: z.array(change),
    leftOut: z.array(change).describe('What it was told to leave out.'),
    steps: z.array(step),
  }),
);
