import { createPrivateKey } from 'node:crypto';
import { evidenceMap, type Emission, type Evidence } from '@wesley/emit';
import { addressOfChange, changesFormat, classify, diffSchemas, type ChangesDocument } from '@wesley/diff';
import { makePlan, printScripts, type Plan } from '@wesley/plan';
import { checkNames, rehearsalFormat, type Rehearsal } from '@wesley/rehearse';
import {
  canonicalJson,
  digestOf,
  elementAddress,
  elementsOf,
  enumAddress,
  irFormat,
  printAddress,
  sha256,
  tableAddress,
  type Address,
  type Annotations,
  type Column,
  type Ir,
  type Schema,
} from '@wesley/schema';
import { defaultPolicy, type Policy } from './score/policy';
import type { Evidence as Scored } from './score/evidence';
import { score } from './score/score';
import { signerFromPem, type Signer } from './sign/keys';
import { artifactNames, planFolder, planText, type Files } from './statement/artifact-names';
import type { IssueParameters } from './statement/issue';
import type { Role } from './statement/statement';

/** A shop with one table and one enum, to which a note and an index are added. Everything else is derived from it. */
export interface Shop {
  readonly schema: Schema;
  readonly annotations: Annotations;
  readonly plan: Plan;
  readonly rehearsal: Rehearsal;
  readonly emissions: Readonly<Record<'postgres' | 'typescript' | 'zod' | 'pgtap', Emission>>;
}

const text = { kind: 'builtin', name: 'text', modifiers: [], array: false } as const;
const column = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  type: text,
  nullable: false,
  default: null,
  generated: null,
  comment: null,
  ...more,
});

export const schema: Schema = {
  enums: [{ name: 'order_state', values: ['open', 'paid'], comment: null }],
  tables: [
    {
      name: 'shop_order',
      columns: [
        column('id', { type: { ...text, name: 'uuid' } }),
        column('state', { type: { kind: 'enum', name: 'order_state', array: false } }),
        column('note', { nullable: true }),
      ],
      primaryKey: { name: 'shop_order_pkey', columns: ['id'] },
      uniqueConstraints: [],
      foreignKeys: [],
      checks: [],
      indexes: [
        {
          name: 'shop_order_note_idx',
          method: 'btree',
          unique: false,
          keys: [{ expression: { sql: 'note', columns: ['note'], functions: [] }, descending: false, nulls: 'LAST' }],
          include: [],
          where: null,
        },
      ],
      rowSecurity: { enabled: false, forced: false },
      policies: [],
      grants: [],
      comment: null,
    },
  ],
};

export const order = tableAddress('shop_order');
export const orderState = enumAddress('order_state');
export const pkey = elementAddress('shop_order', 'primary-key', 'shop_order_pkey');
export const note = elementAddress('shop_order', 'column', 'note');
export const noteIndex = elementAddress('shop_order', 'index', 'shop_order_note_idx');
export const stateNotNull = elementAddress('shop_order', 'not-null', 'state');

const before: Schema = {
  ...schema,
  tables: schema.tables.map((table) => ({
    ...table,
    columns: table.columns.filter(({ name }) => name !== 'note'),
    indexes: [],
  })),
};

/** The shop whose plan was rehearsed and passed everything. */
export function shop(): Shop {
  const planned = makePlan({ before, after: schema, changes: diffSchemas(before, schema, {}), postgres: 18 });
  if (!('plan' in planned)) throw new Error('The plan of the fixture is refused.');
  const { plan } = planned;
  return { schema, annotations: {}, plan, rehearsal: rehearsalOf(plan), emissions };
}

/** A record in which every step was seen to do what it claims, and everything passed. */
export function rehearsalOf(plan: Plan): Rehearsal {
  const assertions = emissions.pgtap.assertions;
  return {
    format: rehearsalFormat,
    plan: '',
    suite: '',
    verdict: 'PASS',
    at: '2026-11-23T11:50:00Z',
    server: {
      version: '18.4',
      versionNumber: 180_004,
      major: 18,
      provider: 'embedded',
      host: null,
      settings: { TimeZone: 'UTC', server_encoding: 'UTF8' },
      extensions: ['plpgsql'],
    },
    fingerprints: { base: sha256('base'), target: sha256('target') },
    rows: [{ table: 'shop_order', rows: 12_000 }],
    budget: 500,
    steps: plan.steps.map(({ id, phase, claim }) => ({
      id,
      phase,
      milliseconds: 3,
      retries: 0,
      rows: null,
      observed: 'pg_locks',
      locks: claim.locks,
      scanned: claim.scans,
      rewrote: claim.rewrites,
      held: 3,
      wal: 800,
      waited: { reads: 1, writes: 2, control: 2, behind: 0, who: null, refused: null },
      queued: { lockTimeout: 150, gaveUp: true, waited: 150, who: ['reader of shop_order'] },
    })),
    checks: checkNames.map((check) => ({ check, verdict: 'PASS', detail: 'All of it was compared and is equal.' })),
    tests: {
      planned: assertions.length,
      results: assertions.map(({ number, description }) => ({ number, ok: true, description })),
      brokeOff: null,
    },
    present: elementsOf(schema).map(printAddress),
    failure: null,
  };
}

const emissions: Shop['emissions'] = {
  postgres: emission('schema.sql', [[order, 'CREATE TABLE shop_order ();']]),
  typescript: emission('types.ts', [
    [orderState, "export type OrderState = 'open' | 'paid';"],
    [order, 'export interface ShopOrderRow {'],
    [elementAddress('shop_order', 'column', 'id'), '  id: string;'],
    [elementAddress('shop_order', 'column', 'state'), '  state: OrderState;'],
    [note, '  note: string | null;'],
  ]),
  zod: emission('zod.ts', [
    [orderState, "export const OrderStateSchema = z.enum(['open', 'paid']);"],
    [order, 'export const ShopOrderRowSchema = z.object({'],
    [elementAddress('shop_order', 'column', 'id'), '  id: z.uuid(),'],
    [elementAddress('shop_order', 'column', 'state'), '  state: OrderStateSchema,'],
    [note, '  note: z.string().nullable(),'],
  ]),
  pgtap: suite(),
};

function emission(path: string, lines: readonly (readonly [Address, string])[]): Emission {
  const evidence: readonly Evidence[] = lines.map(([element], at) => ({
    element,
    file: path,
    lines: [[at + 1, at + 1]],
  }));
  return { files: [{ path, text: `${lines.map(([, line]) => line).join('\n')}\n` }], evidence, assertions: [] };
}

function suite(): Emission {
  const structure = elementsOf(schema).map((element) => ({ element, asserts: 'structure' as const }));
  const behaviour = [pkey, stateNotNull].flatMap((element) => [
    { element, asserts: 'refused' as const },
    { element, asserts: 'allowed' as const },
  ]);
  const assertions = [...structure, ...behaviour].map(({ element, asserts }, at) => ({
    number: at + 1,
    elements: [element],
    asserts,
    description: `${printAddress(element)}: ${asserts}`,
  }));
  const lines = assertions.map(({ description }) => `SELECT pass('${description}');`);
  return { files: [{ path: 'tests.sql', text: `${lines.join('\n')}\n` }], evidence: [], assertions };
}

/** What scores are computed from. */
export function evidenceOf({
  schema,
  annotations,
  plan,
  rehearsal,
  emissions,
}: Shop): Scored & { rehearsal: Rehearsal } {
  const generated = new Map(
    Object.values(emissions).flatMap(({ files }) => files.map(({ path, text }) => [path, text])),
  );
  return {
    schema,
    annotations,
    map: evidenceMap(digestOf(schema), 'generated', emissions),
    generated,
    plan,
    rehearsal,
  };
}

/** All files of the project as the phases write them, with digests that fit, scores that are earned and scripts for every phase. */
export function filesOf(shop: Shop, policy: Policy = defaultPolicy): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, content: string) => files.set(name, new TextEncoder().encode(content));
  const json = (value: unknown) => `${canonicalJson(value)}\n`;
  const ir: Ir = {
    format: irFormat,
    schema: shop.schema,
    digest: digestOf(shop.schema),
    annotations: shop.annotations,
  };
  const plan = json(shop.plan);
  const tests = must(shop.emissions.pgtap.files[0]).text;
  const rehearsal = { ...shop.rehearsal, plan: sha256(plan), suite: sha256(tests) };
  const evidence = evidenceOf({ ...shop, rehearsal });
  put(artifactNames.ir, json(ir));
  put(artifactNames.evidenceMap, json(evidence.map));
  put(artifactNames.changes, json(changesOf(shop)));
  put(artifactNames.plan, plan);
  put(planText, 'For reading.\n');
  for (const [phase, script] of Object.entries(printScripts(shop.plan))) put(`${planFolder}${phase}.sql`, script);
  put(artifactNames.rehearsal, json(rehearsal));
  put(artifactNames.tests, `1..${rehearsal.tests?.planned ?? 0}\n`);
  put(artifactNames.scores, json(score(evidence, policy)));
  for (const [path, content] of evidence.generated) put(`generated/${path}`, content);
  return files;
}

function changesOf({ schema, annotations, plan }: Shop): ChangesDocument {
  return {
    format: changesFormat,
    from: {
      schema: before,
      digest: digestOf(before),
      annotations: {},
      origin: { kind: 'baseline', file: 'wesley.baseline.json', ref: null },
    },
    to: { schema, digest: digestOf(schema), annotations },
    changes: plan.changes.map((change) => ({
      change,
      classification: classify(change),
      address: addressOfChange(change),
    })),
  };
}

/** The files as the library asks for them. */
export function reader(files: ReadonlyMap<string, Uint8Array>): Files {
  return (name) => files.get(name);
}

/** The names in the plan's folder. */
export function planFolderOf(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...files.keys()].filter((name) => name.startsWith(planFolder));
}

export const production: IssueParameters = {
  project: 'api',
  environment: 'production',
  trustDomain: 'prod',
  policy: defaultPolicy,
  version: '0.1.0',
};

/** An Ed25519 key from a seed, so that tests give the same bytes each time. */
export function privatePem(seed: string): string {
  const der = Buffer.from(`302e020100300506032b657004220420${sha256(seed)}`, 'hex');
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    .export({ type: 'pkcs8', format: 'pem' })
    .toString();
}

export function signer(role: Role, seed: string = role): Signer {
  const made = signerFromPem(role, privatePem(seed));
  if ('code' in made) throw new Error(made.detail);
  return made;
}

export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The fixture does not have what was asked for.');
  return value;
}
