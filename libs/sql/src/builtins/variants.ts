import { functions, operators } from './on-server';

/** One of the functions or operators of a name. Types are as the catalog calls them. */
export interface Variant {
  readonly isMutable: boolean;
  readonly types: readonly string[];
  /** How many of them have to be given. */
  readonly least: number;
  /** Whether the last may be given any number of times; its type is then that of one of them. */
  readonly isVariadic: boolean;
  readonly result: string;
  /** `to_date(text, text)`; what may be left out stands in brackets. */
  readonly signature: string;
}

/** Postgres' own functions of a name, in every variant. */
export function functionsNamed(name: string): readonly Variant[] {
  return byFunction().get(name) ?? [];
}

/** Those of them that take so many arguments, each with as many types. */
export function functionsTaking(name: string, count: number): readonly Variant[] {
  return functionsNamed(name)
    .filter(({ types, least, isVariadic }) => count >= least && (isVariadic || count <= types.length))
    .map((variant) => ({ ...variant, types: typesOf(variant, count) }));
}

/** The operators of a name; those that stand before their argument have one type, the others two. */
export function operatorsNamed(name: string): readonly Variant[] {
  return byOperator().get(name) ?? [];
}

function typesOf({ types, isVariadic }: Variant, count: number): readonly string[] {
  const missing = isVariadic ? Math.max(0, count - types.length) : 0;
  return [...types, ...Array<string>(missing).fill(types.at(-1) ?? '')].slice(0, count);
}

// Most schemas need none of it.
const byFunction = once(() => grouped(functions.map(readFunction)));
const byOperator = once(() => grouped(operators.map(readOperator)));

type Named = readonly [name: string, variant: Variant];

function readFunction(line: string): Named {
  const [, mutable, name = '', list = '', result = ''] = /^(mutable )?(\w+)\((.*)\) (.+)$/.exec(line) ?? [];
  const written = list === '' ? [] : list.split(', ');
  const isVariadic = written.at(-1)?.startsWith('VARIADIC ') ?? false;
  const types = written.map((type) => type.replace(/\?$/, '').replace(/^VARIADIC (.*?)(?:\[\])?$/, '$1'));
  const least = isVariadic ? types.length : written.filter((type) => !type.endsWith('?')).length;
  const signature = `${name}(${written.map((type) => type.replace(/^(.*)\?$/, '[$1]')).join(', ')})`;
  return [name, { isMutable: mutable !== undefined, types, least, isVariadic, result, signature }];
}

function readOperator(line: string): Named {
  const [, mutable, left = '', name = '', right = '', result = ''] =
    /^(mutable )?(?:([a-z].*?) )?([^a-z\s]+) (.+) = (.+)$/.exec(line) ?? [];
  const types = left === '' ? [right] : [left, right];
  const signature = types.join(` ${name} `);
  return [name, { isMutable: mutable !== undefined, types, least: types.length, isVariadic: false, result, signature }];
}

function grouped(all: readonly Named[]): ReadonlyMap<string, readonly Variant[]> {
  const groups = new Map<string, Variant[]>();
  for (const [name, variant] of all) groups.set(name, [...(groups.get(name) ?? []), variant]);
  return groups;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
