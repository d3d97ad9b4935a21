/** What the members of the generated objects refer to, by name, each needing nothing but Zod; only those in use are printed. */
export const zodDefinitions: Readonly<Record<string, string>> = {
  bigint: `const bigint = z
  .string()
  .refine(
    (value) => /^[+-]?\\d+$/.test(value) && BigInt.asIntN(64, BigInt(value.replace('+', ''))) === BigInt(value.replace('+', '')),
    'out of range for bigint',
  );`,

  bits: `const bits = (least: number, most: number) =>
  z.string().refine((value) => /^[01]*$/.test(value) && value.length >= least && value.length <= most, 'wrong number of bits');`,

  bytes: `const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'expected bytes');`,

  float: `// NaN and the infinities are values of Postgres' floating-point types.
const float = z.custom<number>((value) => typeof value === 'number', 'expected a number');`,

  jsonNotNull: `// Written, null and undefined mean NULL.
const jsonNotNull = z.unknown().refine((value): boolean => value !== null && value !== undefined, 'must not be null');`,

  numeric: `const numeric = z.string().regex(/^(?:[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?|NaN|[+-]?Infinity)$/i);`,

  numericOf: `// Postgres rounds to the scale, then refuses more digits than the precision. NaN fits; infinities do not.
const numericOf = (precision: number, scale: number) =>
  z
    .string()
    .regex(/^(?:[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?|NaN)$/i)
    .refine((value) => {
      const [, whole = '', fraction = '', exponent = '0'] = /^[+-]?(\\d*)\\.?(\\d*)(?:e(.*))?$/i.exec(value) ?? [];
      const digits = (whole + fraction).replace(/^0+/, '');
      const kept = digits.length - fraction.length + Number(exponent) + scale;
      const carries = /^9+$/.test(digits.slice(0, precision).padEnd(precision, '0')) && (digits[precision] ?? '0') >= '5';
      return digits === '' || kept < precision || (kept === precision && !carries);
    }, \`out of range for numeric(\${precision},\${scale})\`);`,

  real: `// Too large or too small for four bytes is refused, not rounded to infinity or zero.
const real = z.custom<number>(
  (value) =>
    typeof value === 'number' &&
    (!Number.isFinite(value) || value === 0 || (Number.isFinite(Math.fround(value)) && Math.fround(value) !== 0)),
  'out of range for real',
);`,

  text: `const text = z.string().refine((value) => !value.includes('\\0'), 'must not hold a NUL character');`,

  textUpTo: `// Postgres counts code points, and cuts off spaces at the end that are too many.
const textUpTo = (length: number) =>
  z
    .string()
    .refine((value) => !value.includes('\\0'), 'must not hold a NUL character')
    .refine((value) => [...value.replace(/ +$/, '')].length <= length, \`longer than \${length} characters\`);`,

  timestamp: `// The first moment that Postgres knows is the beginning of 24 November 4714 BC.
const timestamp = z.date().min(new Date('-004713-11-24T00:00:00Z'), 'out of range for timestamp');`,

  uuid: `// The forms that Postgres reads: hyphens after any group of four digits or none, braces around it or none.
const uuid = z.string().regex(/^(?:[\\da-f]{4}(?:-?[\\da-f]{4}){7}|\\{[\\da-f]{4}(?:-?[\\da-f]{4}){7}\\})$/i);`,
};
