import { builtinTypes, type BuiltinTypeName } from './builtin-types';

/** The type of a column, by the name that `format_type` prints for it. */
export type ColumnType = BuiltinColumnType | { readonly kind: 'enum'; readonly name: string; readonly array: boolean };

/** A type that Postgres has, or an array of it. */
export interface BuiltinColumnType {
  readonly kind: 'builtin';
  readonly name: BuiltinTypeName;
  /** `[12, 2]` of `numeric(12,2)`; empty when there are none. */
  readonly modifiers: readonly number[];
  readonly array: boolean;
}

/** Reads the spelling of a built-in type, aliases included: `varchar(80)`, `int8`, `timestamptz`, `text[]`. */
export function parseBuiltinType(spelling: string): ColumnType | undefined {
  const match =
    /^([a-z0-9 ]+?)(?:\s*\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\))?((?: without| with) time zone)?(\s*\[\s*\])?$/.exec(
      spelling.trim().toLowerCase().replace(/\s+/g, ' '),
    );
  if (!match) return undefined;
  const [, base = '', first, second, zone = '', brackets] = match;
  const name = builtinNameOf(`${base}${zone}`);
  if (name === undefined) return undefined;
  const modifiers = [first, second].filter((text) => text !== undefined).map(Number);
  if (modifiers.length > builtinTypes[name].maxModifiers) return undefined;
  return { kind: 'builtin', name, modifiers: withDefaults(name, modifiers), array: brackets !== undefined };
}

/** What `format_type` prints: `numeric(12,2)`, `character varying(80)[]`, `timestamp(3) with time zone`. Enum names are not quoted. */
export function printColumnType(type: ColumnType): string {
  const brackets = type.array ? '[]' : '';
  if (type.kind === 'enum') return `${type.name}${brackets}`;
  const modifiers = type.modifiers.length > 0 ? `(${type.modifiers.join(',')})` : '';
  const zone = /^(time|timestamp)( with(?:out)? time zone)$/.exec(type.name);
  return zone ? `${zone[1] ?? ''}${modifiers}${zone[2] ?? ''}${brackets}` : `${type.name}${modifiers}${brackets}`;
}

// numeric(12) is numeric(12,0), char is char(1), bit is bit(1): Postgres stores them so.
function withDefaults(name: BuiltinTypeName, modifiers: readonly number[]): readonly number[] {
  if (name === 'numeric' && modifiers.length === 1) return [...modifiers, 0];
  if ((name === 'character' || name === 'bit') && modifiers.length === 0) return [1];
  return modifiers;
}

function builtinNameOf(spelling: string): BuiltinTypeName | undefined {
  const names = Object.keys(builtinTypes) as BuiltinTypeName[];
  return names.find(
    (name) => name === spelling || (builtinTypes[name].aliases as readonly string[]).includes(spelling),
  );
}
