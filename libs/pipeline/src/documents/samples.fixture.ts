import { defaultPace } from '@wesley/plan';
import { digestOf, sha256, tableAddress, type Schema } from '@wesley/schema';
import type { Documents } from './documents';
import { makeRecord } from './phase-record';

const id = {
  name: 'id',
  type: { kind: 'builtin', name: 'uuid', modifiers: [], array: false },
  nullable: false,
} as const;
const table = {
  name: 'user',
  columns: [
    {
      ...id,
      default: { sql: 'gen_random_uuid()', columns: [], functions: ['gen_random_uuid'] },
      generated: null,
      comment: null,
    },
  ],
  primaryKey: { name: 'user_pkey', columns: ['id'] },
  uniqueConstraints: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  rowSecurity: { enabled: false, forced: false },
  policies: [],
  grants: [],
  comment: 'Who may log in.',
} as const;
const schema: Schema = {
  enums: [{ name: 'role', values: ['owner', 'guest'], comment: null }],
  tables: [table],
};
const state = {
  schema,
  digest: digestOf(schema),
  annotations: { 'table user': { graphqlName: 'User', critical: true } },
} as const;
const empty = { schema: { enums: [], tables: [] }, digest: digestOf({ enums: [], tables: [] }), annotations: {} };
const digest = sha256('some file');
const address = tableAddress('user');
const addTable = { kind: 'add-table', table } as const;
const claim = { locks: [], scans: [], rewrites: [], blocks: 'nothing' } as const;
const statement = {
  form: 'CREATE TABLE',
  on: ['user'],
  sql: 'CREATE TABLE "user" (id uuid PRIMARY KEY)',
  done: `to_regclass('public."user"') IS NOT NULL`,
  trace: null,
  leftover: null,
  needs: [],
  makes: ['table user'],
  drops: [],
} as const;
const risk = {
  step: 'expand-01',
  value: 800,
  blocks: 'reads and writes',
  lasts: 'metadata only',
  observed: true,
  wayBack: true,
} as const;

/** One small document of every kind. */
export const samples: Documents = {
  ir: { format: 'wesley.ir/1', ...state },
  places: {
    format: 'wesley.places/1',
    places: [{ element: 'table user', file: 'schema.graphql', line: 1, column: 6 }],
  },
  'evidence-map': {
    format: 'wesley.evidence/2',
    schema: state.digest,
    out: 'generated',
    targets: ['postgres'],
    files: [{ path: 'schema.sql', target: 'postgres', sha256: digest }],
    elements: [
      {
        element: address,
        places: [{ file: 'schema.sql', lines: [[3, 5]], sha256: digest }],
        assertions: { structure: [1], refused: [], allowed: [] },
      },
    ],
  },
  changes: {
    format: 'wesley.changes/1',
    from: { ...empty, origin: { kind: 'empty', file: null, ref: null } },
    to: state,
    changes: [{ change: addTable, classification: 'additive', address }],
  },
  plan: {
    format: 'wesley.plan/1',
    from: empty.digest,
    to: state.digest,
    postgres: 18,
    backfill: defaultPace,
    changes: [addTable],
    leftOut: [],
    steps: [
      {
        id: 'expand-01',
        phase: 'expand',
        do: statement,
        undo: [{ ...statement, form: 'DROP TABLE', sql: 'DROP TABLE "user"', makes: [], drops: ['table user'] }],
        irreversible: null,
        transaction: 'expand-1',
        lockTimeout: 1000,
        statementTimeout: 10_000,
        retry: { times: 5, pause: 200 },
        batch: null,
        probe: null,
        claim,
        because: address,
        why: 'Nobody uses a table that is new.',
        binds: null,
      },
    ],
  },
  realm: {
    format: 'wesley.realm/1',
    plan: digest,
    suite: digest,
    verdict: 'PASS',
    at: '2026-11-23T11:50:00Z',
    server: {
      version: '18.4',
      versionNumber: 180_004,
      major: 18,
      provider: 'embedded',
      host: null,
      settings: { TimeZone: 'UTC', lc_collate: 'C' },
      extensions: ['plpgsql'],
    },
    fingerprints: { base: digest, target: digest },
    rows: [{ table: 'user', rows: 1000 }],
    budget: 500,
    steps: [
      {
        id: 'expand-01',
        phase: 'expand',
        milliseconds: 3,
        retries: 0,
        rows: null,
        observed: 'pg_locks',
        locks: [{ relation: 'user', mode: 'ACCESS EXCLUSIVE' }],
        scanned: [],
        rewrote: [],
        held: 4,
        wal: 300,
        waited: { reads: 2, writes: 3, control: 1, behind: 3, who: 'writer of user', refused: null },
        queued: { lockTimeout: 150, gaveUp: true, waited: 150, who: ['reader of user', 'writer of user'] },
      },
    ],
    checks: [{ check: 'converges', verdict: 'PASS', detail: 'The catalogs are equal: 12 rows.' }],
    tests: { planned: 1, results: [{ number: 1, ok: true, description: 'table user: is there' }], brokeOff: null },
    present: ['table user'],
    failure: null,
  },
  scores: {
    format: 'wesley.scores/1',
    scs: {
      value: 9700,
      groups: [{ group: 'sql', covered: 2, elements: 2, coveredWeight: 13, weight: 13 }],
      off: ['zod'],
      missing: [{ element: 'enum role', weight: 3, groups: ['tests'] }],
    },
    tci: { value: 10_000, parts: [{ part: 'plan', share: 35, passed: 7, of: 7, missing: [] }] },
    mri: { value: 800, riskiest: risk, steps: [risk] },
    gates: [{ score: 'mri', value: 800, limit: 4000, passes: true }],
    verdict: 'ELEMENTARY',
  },
  envelope: {
    payload: 'e30=',
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ keyid: 'a1', sig: 'c2ln' }],
  },
  baseline: { format: 'wesley.baseline/1', ...state, origin: { certificate: digest, plan: null } },
  record: makeRecord({
    phase: 'diff',
    wesley: '0.1.0',
    options: { from: 'empty' },
    inputs: { '.wesley/transform/ir.json': digest },
    outputs: { '.wesley/diff/changes.json': digest },
  }),
  config: { schema: ['schema/*.graphql'], postgres: 17, rehearse: { rows: 10 }, policy: { maxAge: 30 } },
};
