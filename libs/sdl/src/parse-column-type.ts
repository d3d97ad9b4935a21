import { suggest } from '@wesley/diagnostics';
import { builtinTypes, parseBuiltinType, printColumnType, type BuiltinTypeName, type ColumnType } from '@wesley/schema';
import { didYouMean } from './reporter';

/** The type of a column, or why there is none that is spelled like this. */
export type ParsedColumnType =
  { readonly type: ColumnType } | { readonly message: string; readonly hint?: string | undefined };

export function parseColumnType(text: string): ParsedColumnType {
  const type = parseBuiltinType(text);
  if (!type) {
    const names = Object.entries(builtinTypes).flatMap(([name, { aliases }]) => [name, ...aliases]);
    // The numbers may stand before the rest of the name: timestamp(3) with time zone.
    const bare = text
      .toLowerCase()
      .replace(/\s*\([^)]*\)?|\s*\[.*$/gs, '')
      .trim();
    return {
      message: `"${text}" is no type of Postgres that is supported.`,
      hint: instead(bare) ?? withoutNumbers(bare) ?? didYouMean(suggest(bare, names)),
    };
  }
  const objection = objectionToModifiers(type);
  return objection === undefined ? { type } : { message: `"${text}" cannot be a column's type: ${objection}.` };
}

// Types that people look for here; what they do is done otherwise.
function instead(name: string): string | undefined {
  if (name === 'money') return 'use numeric, as in "numeric(12,2)": what money prints depends on the server';
  if (name === 'hstore') return 'use jsonb, which holds pairs and does not need an extension';
  return /^(?:small|big)?serial[248]?$/.test(name)
    ? 'a schema makes no sequences: use a uuid with @wes_default(expr: "gen_random_uuid()")'
    : undefined;
}

// `int(11)`, `timestamp(3,3)`
function withoutNumbers(name: string): string | undefined {
  const type = parseBuiltinType(name);
  if (type?.kind !== 'builtin') return undefined;
  const most = builtinTypes[type.name].maxModifiers;
  const numbers = most === 0 ? 'no number' : most === 1 ? 'one number' : 'up to two numbers';
  return `write "${name}", which takes ${numbers} in parentheses`;
}

type Range = readonly [least: number, most: number];

const length: Range = [1, 10_485_760];
const precision: Range = [0, 6];

// What the type's input function would refuse (numerictypmodin, anychar_typmodin, anytime_typmodin, anybit_typmodin).
const modifierRanges: Partial<Record<BuiltinTypeName, readonly Range[]>> = {
  'bit varying': [[1, 83_886_080]],
  bit: [[1, 83_886_080]],
  'character varying': [length],
  character: [length],
  numeric: [
    [1, 1000],
    [0, 1000],
  ],
  'time with time zone': [precision],
  'time without time zone': [precision],
  'timestamp with time zone': [precision],
  'timestamp without time zone': [precision],
};

function objectionToModifiers(type: ColumnType): string | undefined {
  if (type.kind === 'enum') return undefined;
  const ranges = modifierRanges[type.name] ?? [];
  const wrong = type.modifiers.findIndex((modifier, at) => {
    const [least, most] = ranges[at] ?? [0, Infinity];
    return modifier < least || modifier > most;
  });
  const [least, most] = ranges[wrong] ?? [0, 0];
  if (wrong >= 0) return `${String(type.modifiers[wrong])} is not between ${String(least)} and ${String(most)}`;
  const [digits = 0, scale = 0] = type.modifiers;
  // Since Postgres 15 the scale may be larger, which earlier servers refuse.
  return type.name === 'numeric' && scale > digits
    ? `${printColumnType(type)} has more decimals than digits`
    : undefined;
}
