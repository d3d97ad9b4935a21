import type { ColumnType } from '@wesley/schema';
import { Kind, type TypeNode } from 'graphql/language';
import { builtinScalars, isBuiltinScalar } from '../builtin-scalars';
import type { Definition } from '../definitions';
import type { Text } from '../directives/argument-types';
import { useOf, type AnyUse } from '../directives/read-directives';
import { nameFor } from '../names';
import { scalarMeantBy } from '../other-scalars';
import { parseColumnType } from '../parse-column-type';
import type { ScalarMapping } from '../scalars';
import type { Context } from './context';
import { warnOfDoubtfulType } from './doubtful-types';

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

/** The mapping of a custom scalar, by @wes_type or from outside of the SDL; undefined when it has none. */
export function lowerScalar(name: string, uses: readonly AnyUse[], context: Context): ScalarMapping | undefined {
  const use = useOf(uses, 'wes_type');
  const given = context.scalars.get(name);
  if (!use) return given;
  if (given) {
    const message = `${name} has a type in the config and another one here.`;
    context.reporter.error(use.node, 'scalar-mapped-twice', message, 'keep one of them');
  }
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
      shape.list ? `write "${pg.text.trim()}[]"` : 'make the field a list, or leave out []',
    );
  }
  // What else is said of the field is read as if it had been right.
  return { type: overridden && { ...overridden, array: shape.list }, ts: ts?.text ?? of.ts, zod: zod?.text ?? of.zod };
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
    const own = `write scalar ${name} @wes_type(pg: "…", ts: "…", zod: "…")`;
    const meant = scalarMeantBy(name);
    const hint = meant === undefined ? own : `use ${meant}, which is built in, or ${own}`;
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
  const parsed = parseColumnType(text);
  if ('type' in parsed) {
    warnOfDoubtfulType(text, parsed.type, node, reporter);
    return parsed.type;
  }
  reporter.error(node, 'column-type-invalid', parsed.message, parsed.hint);
  return null;
}
