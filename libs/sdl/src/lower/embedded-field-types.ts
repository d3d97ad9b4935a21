import type { EmbeddedFieldType } from '@wesley/schema';
import type { TypeNode } from 'graphql/language';
import { builtinScalars, isBuiltinScalar } from '../builtin-scalars';
import type { Definition } from '../definitions';
import { nameFor, type Naming } from '../names';
import type { ReadDefinitions } from '../read-definitions';
import type { ScalarMapping } from '../scalars';
import { shapeOf, type FieldShape } from './column-types';

/** What a field of an embedded type may be of, beside other embedded types. */
export interface KnownTypes {
  readonly types: ReadDefinitions['types'];
  /** Types that are tables, to which a JSON value cannot refer. */
  readonly tables: ReadonlySet<string>;
  readonly scalars: ReadonlyMap<string, ScalarMapping | undefined>;
}

/** The type of a field, with what a custom scalar brings along. */
export interface FieldType {
  readonly kind: 'type';
  readonly type: EmbeddedFieldType;
  /** The scalar is an array itself. */
  readonly isArray: boolean;
  readonly ts?: string | undefined;
  readonly zod?: string | undefined;
}

interface Refusal {
  readonly kind: 'refused';
  readonly message: string;
  readonly hint?: string;
}

/** The type of a field of an embedded type; why it can have none; or that this was said elsewhere already. */
export function embeddedFieldType(
  title: string,
  node: TypeNode,
  known: KnownTypes,
  naming: Naming,
): FieldType | Refusal | { readonly kind: 'known' } {
  const shape = shapeOf(node);
  const { name } = shape;
  if (shape.nested) return refuse(`${title} is a list of lists, which no part of an embedded type can be.`);
  if (isBuiltinScalar(name)) return plain({ kind: 'builtin', name: builtinScalars[name], modifiers: [] });
  const definition = known.types.get(name);
  switch (definition?.kind) {
    case undefined:
      return { kind: 'known' };
    case 'enum':
      return plain({ kind: 'enum', name: nameFor(name, naming) });
    case 'scalar':
      return ofScalar(title, shape, known.scalars.get(name));
    case 'object':
      return ofObject(title, definition, known);
    case 'interface':
    case 'union':
    case 'input': {
      const article = definition.kind === 'union' ? 'a' : 'an';
      return refuse(
        `${title} has ${article} ${definition.kind} as its type, which no part of an embedded type can have.`,
      );
    }
  }
}

function ofScalar(
  title: string,
  { name, list }: FieldShape,
  mapping: ScalarMapping | undefined,
): FieldType | Refusal | { readonly kind: 'known' } {
  if (!mapping) {
    const hint = `write scalar ${name} @wes_type(pg: "…", ts: "…", zod: "…")`;
    return refuse(`${title} has the scalar ${name}, which has no type in Postgres.`, hint);
  }
  const { type, ts, zod } = mapping;
  if (type?.kind !== 'builtin') return { kind: 'known' };
  if (type.array && list) return refuse(`${title} is a list of ${name}, which is an array itself.`);
  const { array: isArray, ...item } = type;
  return { kind: 'type', type: item, isArray, ts, zod };
}

function ofObject(
  title: string,
  { name, isRoot }: Extract<Definition, { kind: 'object' }>,
  { tables }: KnownTypes,
): FieldType | Refusal {
  if (isRoot) return refuse(`${title} has the root type ${name}, which no column can hold.`);
  if (!tables.has(name)) return plain({ kind: 'embedded', name });
  const message = `${title} refers to the table of ${name}, but is part of a JSON value, which can refer to nothing.`;
  return refuse(message, 'hold the key of the row, as an ID, or embed a type of its own');
}

function plain(type: EmbeddedFieldType): FieldType {
  return { kind: 'type', type, isArray: false };
}

function refuse(message: string, hint?: string): Refusal {
  return { kind: 'refused', message, ...(hint === undefined ? {} : { hint }) };
}
