import { breaches, closed, type ClosedSchema } from './closed-schema';
import { predicateType, renderer, roles, statementType, trustDomains, type Statement } from './statement';

const digestSet = closed({ sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', maxLength: 64 } });

// No leading slash, no empty segment, no segment of dots alone: such a name cannot leave the project's folder.
const fileName: ClosedSchema = {
  type: 'string',
  pattern: '^(?!\\.+(?:/|$))[A-Za-z0-9._@+-]+(?:/(?!\\.+(?:/|$))[A-Za-z0-9._@+-]+)*$',
  maxLength: 300,
};
const namedDigests = (maxItems: number): ClosedSchema => ({
  type: 'array',
  items: closed({ name: fileName, digest: digestSet }),
  minItems: 1,
  maxItems,
});

const printable = (maxLength: number): ClosedSchema => ({ type: 'string', pattern: '^[ -~]+$', maxLength });
const time: ClosedSchema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$', maxLength: 20 };
const points: ClosedSchema = { type: 'integer', minimum: 0, maximum: 10_000 };
const fingerprint: ClosedSchema = { type: 'string', pattern: '^SHA256:[A-Za-z0-9+/]{43}$', maxLength: 50 };

/** What the signed payload may hold. Published as `schemas/shipme-statement.json`. */
export const statementSchema: ClosedSchema = closed({
  _type: { const: statementType },
  subject: namedDigests(4096),
  predicateType: { const: predicateType },
  predicate: closed({
    project: printable(500),
    verdict: { enum: ['PASS', 'FAIL'] },
    environment: printable(200),
    trustDomain: { enum: trustDomains },
    base: { anyOf: [closed({ fingerprint: digestSet, target: digestSet, engine: printable(40) }), { const: null }] },
    evidence: namedDigests(4096),
    scores: closed({ scsBp: points, tciBp: points, mriBp: points }),
    rehearsal: closed({
      verdict: { enum: ['PASS', 'FAIL'] },
      at: time,
      runner: { anyOf: [fingerprint, { const: null }] },
    }),
    policy: closed({ digest: digestSet }),
    verifier: closed({ id: { const: 'wesley' }, version: printable(60) }),
    window: closed({ notBefore: time, notAfter: time }),
    document: closed({
      renderer: { const: renderer },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', maxLength: 64 },
    }),
    extensions: closed({}),
  }),
});

/** What the line of signatures may hold. Published as `schemas/shipme-signatures.json`. */
export const signaturesSchema: ClosedSchema = {
  type: 'array',
  items: closed({
    keyid: fingerprint,
    role: { enum: roles },
    sig: { type: 'string', pattern: '^[A-Za-z0-9+/]+={0,2}$', maxLength: 2000 },
  }),
  maxItems: 8,
};

/** Where the value is no statement: breaches of the schema, then names that a file system could confuse. */
export function breachesOfStatement(value: unknown): readonly string[] {
  return isClosedStatement(value) ? confusableNames(value) : breaches(statementSchema, value);
}

/** Whether the value has exactly the members of a statement. */
export function isClosedStatement(value: unknown): value is Statement {
  return breaches(statementSchema, value).length === 0;
}

function confusableNames({ subject, predicate }: Statement): readonly string[] {
  const names = [...subject, ...predicate.evidence].map(({ name }) => name.toLowerCase());
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return twice.map((name) => `two files are called ${name}, upper and lower case aside`);
}
