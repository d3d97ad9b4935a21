import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { breaches, type ClosedSchema } from './closed-schema';
import { signaturesSchema, statementSchema } from './statement-schema';

const digest = { sha256: 'a'.repeat(64) };
const fingerprint = `SHA256:${'A'.repeat(43)}`;
const time = '2026-11-23T11:50:00Z';
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: '.wesley/plan/plan.json', digest }],
  predicateType: 'https://wesley.dev/attestations/shipme/v1',
  predicate: {
    project: 'api',
    verdict: 'PASS',
    environment: 'production',
    trustDomain: 'prod',
    base: { fingerprint: digest, target: digest, engine: 'postgres-18' },
    evidence: [{ name: 'ir.json', digest }],
    scores: { scsBp: 9700, tciBp: 10_000, mriBp: 1250 },
    rehearsal: { verdict: 'PASS', at: time, runner: fingerprint },
    policy: { digest },
    verifier: { id: 'wesley', version: '0.1.0' },
    window: { notBefore: time, notAfter: time },
    document: { renderer: 'shipme-md/1', sha256: digest.sha256 },
    extensions: {},
  },
};
const signatures = [{ keyid: fingerprint, role: 'HOLMES', sig: 'AAAA' }];

const strangeValues: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  '',
  'x',
  '../x',
  'é',
  [],
  {},
  { x: 1 },
  10_001,
  'x'.repeat(600),
  undefined,
];

function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))];
}

function edited(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (String(at) === name ? edited(item, rest, put) : item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(
    ([other, member]) => [other, other === name ? edited(member, rest, put) : member] as const,
  );
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

// What is published is JSON Schema; what the verifier uses is a small checker of its own. They must not disagree.
it.each<[string, ClosedSchema, unknown]>([
  ['statement', statementSchema, statement],
  ['signatures', signaturesSchema, signatures],
])('the checker and a JSON Schema validator take and refuse the same edits of a good %s', (_, schema, good) => {
  const validate = new Ajv2020({ strict: true, strictRequired: true }).compile(schema);
  const places = placesIn(good);
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...strangeValues), (place, put) => {
      const document = edited(good, place, put);
      const accepted = breaches(schema, document).length === 0;
      verdicts.add(accepted);
      expect({ place, put, accepted }).toEqual({ place, put, accepted: validate(document) });
    }),
    { seed: 20261123, numRuns: 800 },
  );
  expect(breaches(schema, good)).toEqual([]);
  expect(verdicts).toEqual(new Set([true, false]));
});
