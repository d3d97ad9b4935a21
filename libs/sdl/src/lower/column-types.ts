import { suggest } from '@wesley/diagnostics';
import { builtinTypes, parseBuiltinType, printColumnType, type BuiltinTypeName, type ColumnType } from '@wesley/schema';
import { Kind, type TypeNode } from 'graphql/language';
import { builtinScalars, isBuiltinScalar } from '../builtin-scalars';
import type { Definition } from '../definitions';
import type { Text } from '../directives/argument-types';
import { useOf, type AnyUse } from '../directives/read-directives';
import { nameFor } from '../names';
import { didYouMean } from '../reporter';
import type { Context } from './context';

/** A field's type without its wrappers. */
export interface FieldShape {
  readonly name: string;
  readonly list: boolean;
  readonly nullable: boolean;
  readonly nullableItems: boolean;
  readonly nested: boolean;
}

export function shapeOf(type: TypeNode): FieldShape {
  const nullable = type.kind !== Kind.NON_NULL_TYPE;
  const outer = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (outer.kind === Kind.NAMED_TYPE)
    return { name: outer.name.value, list: false, nullable, nullableItems: false, nested: false };
  const item = shapeOf(outer.type);
  return { name: item.name, list: true, nullable, nullableItems: item.nullable, nested: item.list };
}

/** What a scalar is in the database and in generated code. */
export interface ScalarMapping {
  readonly type: ColumnType | null;
  readonly ts: string | undefined;
  readonly zod: string | undefined;
}

/** The mapping that @wes_type gives a custom scalar; undefined when it has none. */
export function lowerScalar(name: string, uses: readonly AnyUse[], context: Context): ScalarMapping | undefined {
  const use = useOf(uses, 'wes_type');
  if (!use) return undefined;
  const { pg, ts, zod } = use.arguments;
  if (!pg)
    context.reporter.error(use.node, 'argument-missing', `@wes_type on the scalar ${name} needs the argument "pg".`);
  return { type: pg ? readColumnType(pg, context) : null, ts: ts?.text, zod: zod?.text };
}

/** The type of a column that is no relation; null when it was reported as wrong. */
export function lowerColumnType(
  title: string,
  node: TypeNode,
  uses: readonly AnyUse[],
  types: ReadonlyMap<string, Definition>,
  scalars: ReadonlyMap<string, ScalarMapping | undefined>,
  context: Context,
): ScalarMapping {
  const { reporter } = context;
  const shape = shapeOf(node);
  if (shape.nested)
    reporter.error(node, 'field-type-impossible', `${title} is a list of lists, which no column can be.`);
  const own = useOf(uses, 'wes_type');
  const of = mappingOf(title, node, shape, own?.arguments.pg !== undefined, types, scalars, context);
  if (!own) return of;
  const { pg, ts, zod } = own.arguments;
  if (!pg && !ts && !zod)
    reporter.error(own.node, 'argument-missing', `@wes_type on ${title} says nothing: give pg, ts or zod.`);
  const overridden = pg ? readColumnType(pg, context) : of.type;
  if (pg && overridden && overridden.array !== shape.list) {
    const article = shape.list ? 'a list' : 'no list';
    reporter.error(
      pg.node,
      'column-type-invalid',
      `${title} is ${article}, but "${pg.text}" ${shape.list ? 'is no array' : 'is an array'}.`,
    );
  }
  return { type: overridden, ts: ts?.text ?? of.ts, zod: zod?.text ?? of.zod };
}

function mappingOf(
  title: string,
  node: TypeNode,
  { name, list }: FieldShape,
  overridden: boolean,
  types: ReadonlyMap<string, Definition>,
  scalars: ReadonlyMap<string, ScalarMapping | undefined>,
  context: Context,
): ScalarMapping {
  const plain = (type: ColumnType | null): ScalarMapping => ({ type, ts: undefined, zod: undefined });
  if (isBuiltinScalar(name)) return plain({ kind: 'builtin', name: builtinScalars[name], modifiers: [], array: list });
  if (types.get(name)?.kind === 'enum')
    return plain({ kind: 'enum', name: nameFor(name, context.naming), array: list });
  const mapping = scalars.get(name);
  if (types.get(name)?.kind !== 'scalar') return plain(null);
  if (!mapping && !overridden) {
    const hint = `write scalar ${name} @wes_type(pg: "…", ts: "…", zod: "…")`;
    context.reporter.error(
      node,
      'field-type-impossible',
      `${title} has the scalar ${name}, which has no type in Postgres.`,
      hint,
    );
  }
  if (mapping?.type?.array && list) {
    context.reporter.error(node, 'field-type-impossible', `${title} is a list of ${name}, which is an array itself.`);
  }
  return mapping
    ? { ...mapping, type: mapping.type && { ...mapping.type, array: list || mapping.type.array } }
    : plain(null);
}

function readColumnType({ text, node }: Text, { reporter }: Context): ColumnType | null {
  const type = parseBuiltinType(text);
  if (!type) {
    const names = Object.entries(builtinTypes).flatMap(([name, { aliases }]) => [name, ...aliases]);
    const hint = didYouMean(
      suggest(
        text
          .trim()
          .toLowerCase()
          .replace(/\s*[([].*$/s, ''),
        names,
      ),
    );
    reporter.error(node, 'column-type-invalid', `"${text}" is no type of Postgres that is supported.`, hint);
    return null;
  }
  const objection = objectionToModifiers(type);
  if (objection !== undefined)
    reporter.error(node, 'column-type-invalid', `"${text}" cannot be a column's type: ${objection}.`);
  return objection === undefined ? type : null;
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
