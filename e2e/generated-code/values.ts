import fc from 'fast-check';

/** Values for a column of a type of Postgres: good ones, bad ones, and those at the edge between them. */
export interface ValuesOf {
  /** As @wes_type(pg:) spells it. */
  readonly type: string;
  readonly values: fc.Arbitrary<unknown>;
  /** The schema lets everything through that could be such a value, and leaves its form to the server. */
  readonly lenient?: true;
}

const pattern = (regex: RegExp) => fc.stringMatching(regex);
const near = (...edges: readonly bigint[]) =>
  fc.oneof(...edges.map((edge) => fc.bigInt({ min: edge - 2n, max: edge + 2n })));
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  pattern(/^[a ]{0,6}$/),
);
const integers = (bits: bigint) =>
  fc.oneof(
    near(-(2n ** (bits - 1n)), 0n, 2n ** (bits - 1n)).map(Number),
    fc.integer(),
    fc.double({ noDefaultInfinity: false }),
    fc.constantFrom(-0, 0.5, NaN, 1e21, Infinity),
  );
const decimals = (exponents: { min: number; max: number }) =>
  fc.oneof(
    pattern(/^[+-]?\d{0,5}\.?\d{0,4}$/),
    pattern(/^[+-]?9{1,4}(\.9{0,4})?[45]?$/),
    fc.tuple(pattern(/^-?\d{1,3}\.?\d{0,3}$/), fc.integer(exponents)).map(([digits, power]) => `${digits}e${power}`),
    fc.constantFrom(
      '99.995',
      '-99.994',
      '0.995',
      '999.5',
      'NaN',
      'nan',
      'Infinity',
      '-infinity',
      '+Infinity',
      'inf',
      '',
      '-',
      '.',
      'e5',
      '1e',
      '0x1G',
      '1,5',
      ' 1 ',
      '1 2',
    ),
    fc.double().map(String),
  );
const uuids = fc.oneof(
  fc.uuid(),
  fc.uuid().map((uuid) => uuid.toUpperCase()),
  fc.uuid().map((uuid) => `{${uuid}}`),
  fc.uuid().map((uuid) => uuid.replaceAll('-', '')),
  fc.tuple(fc.uuid(), fc.nat({ max: 36 })).map(([uuid, at]) => `${uuid.slice(0, at)}-${uuid.slice(at)}`),
  fc.tuple(fc.uuid(), fc.nat({ max: 36 })).map(([uuid, at]) => uuid.slice(0, at) + uuid.slice(at + 1)),
  fc.uuid().chain((uuid) => fc.constantFrom(`${uuid}}`, `{${uuid}`, `{{${uuid}}}`)),
  fc.constantFrom('', '{', 'x', ' a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'),
);
const firstMoment = Date.parse('-004713-11-24T00:00:00Z');
const moments = fc.oneof(
  fc.integer({ min: -2, max: 2 }).map((milliseconds) => new Date(firstMoment + milliseconds)),
  fc.date({ noInvalidDate: true }),
  fc.date({ noInvalidDate: true, min: new Date('-005000-01-01T00:00:00Z'), max: new Date('-004500-01-01T00:00:00Z') }),
  fc.date({ noInvalidDate: true, min: new Date('2000-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z') }),
);
const bits = pattern(/^[012]{0,5}$/);
const lenient = true;

/** Every built-in type, with and without modifiers. */
export const valuesOfTypes: readonly ValuesOf[] = [
  { type: 'smallint', values: integers(16n) },
  { type: 'integer', values: integers(32n) },
  {
    type: 'bigint',
    values: fc.oneof(
      near(-(2n ** 63n), 0n, 2n ** 63n).map(String),
      pattern(/^[+-]?0{0,3}\d{0,20}$/),
      fc.constantFrom('', '+', '1.0', 'x', '1e3', ' 12 ', '\t7\n', '1 2'),
    ),
  },
  {
    type: 'numeric',
    values: fc.oneof(
      decimals({ min: -20_000, max: 140_000 }),
      fc.constantFrom('0e140000', '0.0e-20000', '1e-16383', '1e-16384', '9e131071', '1e131072'),
    ),
  },
  ...['numeric(4,2)', 'numeric(3)', 'numeric(2,2)', 'numeric(30,10)'].map((type) => ({
    type,
    values: decimals({ min: -40, max: 40 }),
  })),
  { type: 'real', values: fc.oneof(fc.double(), fc.float(), fc.constantFrom(1e39, 1e-60, 1e-45, 3.5e38, 1e-40)) },
  { type: 'double precision', values: fc.double() },
  { type: 'boolean', values: fc.boolean() },
  { type: 'text', values: texts },
  { type: 'varchar', values: texts },
  { type: 'varchar(3)', values: texts },
  { type: 'char', values: texts },
  { type: 'char(3)', values: texts },
  { type: 'uuid', values: uuids },
  { type: 'bytea', values: fc.uint8Array({ maxLength: 5 }) },
  { type: 'bit', values: bits },
  { type: 'bit(3)', values: bits },
  { type: 'varbit', values: bits },
  { type: 'varbit(3)', values: bits },
  { type: 'timestamptz', values: moments },
  { type: 'timestamp', values: moments },
  { type: 'timestamptz(3)', values: moments },
  { type: 'date', values: fc.oneof(pattern(/^\d{4}-\d\d-\d\d$/), fc.constantFrom('today', 'x', '')), lenient },
  { type: 'time', values: fc.oneof(pattern(/^\d\d:\d\d(:\d\d)?$/), fc.constantFrom('x')), lenient },
  { type: 'timetz', values: pattern(/^\d\d:\d\d[+-]\d\d$/), lenient },
  { type: 'interval', values: fc.oneof(pattern(/^\d{1,3} (day|mon|hour|x)$/), fc.constantFrom('P1D', '')), lenient },
  { type: 'inet', values: fc.oneof(fc.ipV4(), fc.ipV6(), fc.constantFrom('x', '1.2.3.4/8')), lenient },
  {
    type: 'cidr',
    values: fc.oneof(
      fc.ipV4().map((ip) => `${ip}/32`),
      fc.constantFrom('10.0.0.1/8'),
    ),
    lenient,
  },
  { type: 'macaddr', values: pattern(/^([\da-f]{2}:){5}[\da-f]{2}$/), lenient },
  { type: 'json', values: fc.jsonValue() },
  // A jsonb cannot hold the character NUL, which is left to the server.
  { type: 'jsonb', values: fc.jsonValue(), lenient },
];
