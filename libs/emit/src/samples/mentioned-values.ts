import type { ColumnType } from '@wesley/schema';
import { literal } from '@wesley/sql';
import type { Constants } from './check-constants';
import { likeSample, patternSample } from './pattern-sample';
import { wholeBelow } from './random-values';
import type { Family } from './type-families';

/** Values that the checks speak of. */
export const mentionedValues: Readonly<Record<Family, (constants: Constants, type: ColumnType) => readonly string[]>> =
  {
    whole: ({ numbers }) => around(numbers).filter((value) => /^-?\d+$/.test(value)),
    decimal: ({ numbers }) => around(numbers),
    text: ({ numbers, strings }) => [
      ...strings.map((value) => literal(value).text),
      ...strings.filter((value) => /[\^$[\]\\+*?(){}|.]/.test(value)).flatMap((value) => threeOf(patternSample(value))),
      ...strings.filter((value) => /[%_]/.test(value)).map((value) => literal(likeSample(value)).text),
      ...around(numbers)
        .filter((value) => isLength(value))
        .map((length) => `repeat('x', ${length})`),
    ],
    boolean: () => [],
    moment: ({ strings }) => strings.filter((value) => datePattern.test(value)).flatMap(momentsAround),
    date: ({ strings }) => strings.filter((value) => datePattern.test(value)).flatMap(datesAround),
    time: ({ strings }) =>
      strings.filter((value) => /^\d\d:\d\d(:\d\d)?$/.test(value)).map((value) => literal(value).text),
    span: ({ strings }) => strings.filter((value) => spanPattern.test(value)).flatMap(spansAround),
    json: (constants) =>
      constants.strings.filter((value) => /^\w+$/.test(value)).flatMap((key) => objectsWith(key, constants)),
    bytes: ({ numbers }) =>
      around(numbers)
        .filter((value) => isLength(value))
        .map((length) => `decode(repeat('00', ${length}), 'hex')`),
    bits: ({ strings }, type) => [
      ...strings.filter((value) => /^[01]+$/.test(value)).map((value) => literal(value).text),
      ...bitsOf(type),
    ],
    network: ({ strings }) =>
      strings.filter((value) => /^[\da-f:.]+(\/\d+)?$/i.test(value)).map((value) => literal(value).text),
    path: pathsAbout,
    uuid: ({ strings }) =>
      strings
        .filter((value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value))
        .map((value) => literal(value).text),
  };

// Paths themselves, what lies below them, and below what patterns of paths (lquery) begin with, in all depths that are spoken of. The last label is
// random, so that two rows may differ.
function pathsAbout({ numbers, strings }: Constants): readonly string[] {
  const plain = strings.filter((value) => /^\w+(\.\w+)*$/.test(value)).map((value) => literal(value).text);
  const starts = strings.map((value) => /^\w+(?:\.\w+)*(?=$|\.)/.exec(value)?.[0] ?? '');
  const depths = [...around(numbers), ...strings.flatMap((value) => value.match(/\d+/g) ?? [])].map(Number);
  const below = [...new Set(['', ...starts])].flatMap((start) => {
    const labels = start === '' ? [] : start.split('.');
    const wanted = [labels.length + 1, labels.length + 2, ...depths].filter(
      (depth) => Number.isInteger(depth) && depth > labels.length && depth < 100,
    );
    return [...new Set(wanted)].map((depth) => {
      const path = [...labels, ...Array<string>(depth - labels.length - 1).fill('x'), ''].join('.');
      return `${literal(path).text} || md5(random()::text)`;
    });
  });
  return [...plain, ...below];
}

// A text or bytes of more than two million are no value to try.
function isLength(value: string): boolean {
  return /^\d{1,7}$/.test(value) && Number(value) <= 2_100_000;
}

function bitsOf(type: ColumnType): readonly string[] {
  const [length = 8] = type.kind === 'builtin' ? type.modifiers : [];
  const shown = Math.min(length, 30);
  const rest = Math.max(0, length - 30);
  const random = `CAST(${wholeBelow(2 ** shown)}::integer AS bit(${String(shown)}))::text`;
  return [
    `repeat('0', ${String(length)})`,
    ...['0', '1'].map((bit) => `${random} || repeat('${bit}', ${String(rest)})`),
  ];
}

const datePattern = /^\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?)?$/;
const spanPattern = /^-?\d+ ?(second|minute|hour|day|week|month|year)s?$/;

function momentsAround(value: string): readonly string[] {
  const at = `timestamp ${literal(value).text}`;
  return [at, `${at} + interval '1 day'`, `${at} - interval '1 day'`];
}

function datesAround(value: string): readonly string[] {
  const at = `date ${literal(value).text}`;
  return [at, `${at} + 1`, `${at} - 1`];
}

function spansAround(value: string): readonly string[] {
  const at = `interval ${literal(value).text}`;
  return [at, `${at} + interval '1 second'`, `${at} - interval '1 second'`];
}

// A member that is cast to a type holds what can be: anything else would end the whole query.
function objectsWith(key: string, constants: Constants): readonly string[] {
  const types = constants.members.flatMap(({ name, type }) => (name === key ? [type] : []));
  const values = types.length === 0 ? [`'a'`, '1'] : types.flatMap((type) => valuesCastTo(type, constants));
  return values.map((value) => `jsonb_build_object(${literal(key).text}, ${value})`);
}

function valuesCastTo(type: string, { numbers, strings }: Constants): readonly string[] {
  if (/^(?:int|integer|smallint|bigint|int[248])$/.test(type))
    return ['1', '2', ...around(numbers).filter((value) => /^-?\d+$/.test(value))];
  if (/^(?:numeric|decimal|real|double|float[48]?)$/.test(type)) return ['1', '0.5', ...around(numbers)];
  if (/^(?:date|timestamp|timestamptz)$/.test(type))
    return [`'2024-01-01'`, ...strings.filter((value) => datePattern.test(value)).flatMap(momentsAround)];
  if (/^bool(?:ean)?$/.test(type)) return ['TRUE', 'FALSE'];
  if (type === 'uuid') return ['gen_random_uuid()'];
  return /^(?:text|varchar|character|citext)$/.test(type) ? [`'a'`, '1'] : [];
}

// A random sample may be taken by a row that is there; three seldom are.
function threeOf(sample: string | null): readonly string[] {
  return sample === null ? [] : sample.includes('random()') ? [sample, `(${sample})`, `((${sample}))`] : [sample];
}

/** Each number with its neighbours; a fraction with the whole numbers around it too. */
export function around(numbers: readonly string[]): readonly string[] {
  const near = numbers.flatMap((text) => {
    const number = Number(text);
    if (!Number.isSafeInteger(Math.ceil(number) + 1) || !Number.isSafeInteger(Math.floor(number) - 1)) return [text];
    return [
      text,
      ...[Math.floor(number) - 1, Math.floor(number), Math.ceil(number), Math.ceil(number) + 1].map(String),
    ];
  });
  return [...new Set(near)];
}
