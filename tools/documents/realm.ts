import { z } from 'zod';
import { migrationPhases } from '@wesley/plan';
import {
  checkNames,
  type CheckResult,
  type Queue,
  type Rehearsal,
  type RehearsedStep,
  type ServerFacts,
  type TestRun,
  type Waits,
} from '@wesley/rehearse';
import { exactly } from './exactly';
import { relationLock } from './plan';
import { count, digest, moment, name } from './words';

const server = exactly<ServerFacts>()(
  z
    .strictObject({
      version: name,
      versionNumber: count,
      major: count,
      provider: z.enum(['embedded', 'dsn']),
      host: z.string().nullable(),
      settings: z.record(z.string(), z.string()),
      extensions: z.array(name),
    })
    .meta({ id: 'Server', description: 'The server that the rehearsal ran on; never a user or a password.' }),
);

const waits = exactly<Waits>()(
  z
    .strictObject({
      reads: count,
      writes: count,
      control: count,
      behind: count,
      who: z.string().nullable(),
      refused: z.string().nullable(),
    })
    .meta({ id: 'Waits', description: 'How long statements of others took at most meanwhile, in milliseconds.' }),
);

const queue = exactly<Queue>()(
  z
    .strictObject({ lockTimeout: count.nullable(), gaveUp: z.boolean(), waited: count, who: z.array(name) })
    .meta({ id: 'Queue', description: 'Those who came after the step while it waited for a long reader.' }),
);

const rehearsedStep = exactly<RehearsedStep>()(
  z
    .strictObject({
      id: name,
      phase: z.enum(migrationPhases),
      milliseconds: count,
      retries: count,
      rows: count.nullable(),
      observed: z.enum(['pg_locks', 'relay', 'not observed']),
      locks: z.array(relationLock),
      scanned: z
        .array(name)
        .nullable()
        .describe('Tables of which all rows were read; null where that could not be seen.'),
      rewrote: z.array(name),
      held: count.describe('Milliseconds that its locks were held, from its beginning to the end of its transaction.'),
      wal: count.describe('Bytes of write-ahead log that the server wrote meanwhile.'),
      waited: waits.nullable(),
      queued: queue.nullable(),
    })
    .meta({ id: 'RehearsedStep', description: 'What was seen while a step ran.' }),
);

const checkResult = exactly<CheckResult>()(
  z
    .strictObject({
      check: z.enum(checkNames),
      verdict: z.enum(['PASS', 'FAIL', 'NOT RUN', 'NOT APPLICABLE']),
      detail: z.string(),
    })
    .meta({ id: 'CheckResult' }),
);

const testRun = exactly<TestRun>()(
  z
    .strictObject({
      planned: count,
      results: z.array(z.strictObject({ number: count, ok: z.boolean(), description: z.string() })),
      brokeOff: z.string().nullable().describe('Why the suite broke off, when it did.'),
    })
    .meta({ id: 'TestRun', description: 'The run of the generated pgTAP suite on the migrated database.' }),
);

export const realm = exactly<Rehearsal>()(
  z.strictObject({
    format: z.literal('wesley.realm/1'),
    plan: digest,
    suite: digest,
    verdict: z.enum(['PASS', 'FAIL', 'NOTHING_TO_REHEARSE']),
    at: moment,
    server: server.nullable(),
    fingerprints: z.strictObject({ base: digest, target: digest }).nullable(),
    rows: z.array(z.strictObject({ table: name, rows: count })),
    budget: count.describe('Milliseconds that others may wait for a step.'),
    steps: z.array(rehearsedStep),
    checks: z.array(checkResult),
    tests: testRun.nullable(),
    present: z.array(name).describe('Printed addresses of the elements that the migrated catalog holds.'),
    failure: z.strictObject({ code: name, message: z.string() }).nullable(),
  }),
);
