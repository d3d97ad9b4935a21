/**
 * What the members of the generated objects refer to, by name, each needing nothing but Zod and what `neededBy` says; only those in use
 * are printed. They are functions, since the compiler follows every mention of a constant back through all constants before it,
 * which in a large file takes more time than all the rest.
 */
export const zodDefinitions: Readonly<Record<string, string>> = {
  array: `function array<T extends z.core.SomeType>(item: T) {
  return z.array(item);
}`,

  bigint: shared(
    'bigint',
    `z
  .string()
  .refine(
    (value) => /^\\s*[+-]?\\d+\\s*$/.test(value) && BigInt.asIntN(64, BigInt(value.replace('+', ''))) === BigInt(value.replace('+', '')),
    'out of range for bigint',
  )`,
  ),

  bits: `function bits(least: number, most: number) {
  return z.string().refine((value) => /^[01]*$/.test(value) && value.length >= least && value.length <= most, 'wrong number of bits');
}`,

  bool: shared('bool', 'z.boolean()'),

  bytes: shared('bytes', `z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'expected bytes')`),

  custom: `function custom<T>(accepts: (value: unknown) => boolean) {
  return z.custom<T>(accepts);
}`,

  digitsOf: `// The digits that count, and how many stand before and after the point.
function digitsOf(value: string) {
  const [, before = '', after = '', exponent = '0'] = /^\\s*[+-]?(\\d*)\\.?(\\d*)(?:e(\\S*))?\\s*$/i.exec(value) ?? [];
  const digits = (before + after).replace(/^0+/, '');
  const whole = digits === '' ? 0 : digits.length - after.length + Number(exponent);
  return { digits, whole, fraction: after.length - Number(exponent) };
}`,

  float: shared(
    'float',
    `z.custom<number>((value) => typeof value === 'number', 'expected a number')`,
    "// NaN and the infinities are values of Postgres' floating-point types.",
  ),

  int2: shared('int2', 'z.int().min(-32768).max(32767)'),

  int4: shared('int4', 'z.int().min(-2147483648).max(2147483647)'),

  int8: shared('int8', 'z.int64()'),

  json: shared('json', 'z.unknown()'),

  jsonNotNull: shared(
    'jsonNotNull',
    `z.unknown().refine((value): boolean => value !== null && value !== undefined, 'must not be null')`,
    '// Written, null and undefined mean NULL.',
  ),

  numeric: shared(
    'numeric',
    `z
  .string()
  .regex(/^\\s*(?:[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?|NaN|[+-]?Inf(?:inity)?)\\s*$/i)
  .refine((value) => {
    const { whole, fraction } = digitsOf(value);
    return whole <= 131072 && fraction <= 16383;
  }, 'out of range for numeric')`,
    '// 131072 digits before the point and 16383 after it are what Postgres can hold.',
  ),

  numericOf: `// Postgres rounds to the scale, then refuses more digits than the precision. NaN fits; infinities do not.
function numericOf(precision: number, scale: number) {
  return z
    .string()
    .regex(/^\\s*(?:[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?|NaN)\\s*$/i)
    .refine((value) => {
      const { digits, whole } = digitsOf(value);
      const kept = whole + scale;
      const carries = /^9+$/.test(digits.slice(0, precision).padEnd(precision, '0')) && (digits[precision] ?? '0') >= '5';
      return digits === '' || kept < precision || (kept === precision && !carries);
    }, \`out of range for numeric(\${precision},\${scale})\`);
}`,

  object: `function object<T extends z.core.$ZodShape>(shape: T) {
  return z.object(shape);
}`,

  real: shared(
    'real',
    `z.custom<number>(
  (value) =>
    typeof value === 'number' &&
    (!Number.isFinite(value) || value === 0 || (Number.isFinite(Math.fround(value)) && Math.fround(value) !== 0)),
  'out of range for real',
)`,
    '// Too large or too small for four bytes is refused, not rounded to infinity or zero.',
  ),

  text: shared('text', `z.string().refine((value) => !value.includes('\\0'), 'must not hold a NUL character')`),

  textUpTo: `// Postgres counts code points, and cuts off spaces at the end that are too many.
function textUpTo(length: number) {
  return z
    .string()
    .refine((value) => !value.includes('\\0'), 'must not hold a NUL character')
    .refine((value) => [...value.replace(/ +$/, '')].length <= length, \`longer than \${length} characters\`);
}`,

  timestamp: shared(
    'timestamp',
    `z.date().min(new Date('-004713-11-24T00:00:00Z'), 'out of range for timestamp')`,
    '// The first moment that Postgres knows is the beginning of 24 November 4714 BC.',
  ),

  uuid: shared(
    'uuid',
    `z.string().regex(/^(?:[\\da-f]{4}(?:-?[\\da-f]{4}){7}|\\{[\\da-f]{4}(?:-?[\\da-f]{4}){7}\\})$/i)`,
    '// The forms that Postgres reads: hyphens after any group of four digits or none, braces around it or none.',
  ),
};

/** The definitions that other ones refer to, and that stand before them. */
export const neededBy: Readonly<Record<string, readonly string[]>> = { numeric: ['digitsOf'], numericOf: ['digitsOf'] };

/** One schema for all that ask for it. No name of an export holds the character $. */
function shared(name: string, schema: string, comment?: string): string {
  const lines = [`const $${name} = ${schema};`, `function ${name}() {`, `  return $${name};`, '}'];
  return [...(comment === undefined ? [] : [comment]), ...lines].join('\n');
}
