import { embeddedTypeKey, type Annotation, type EmbeddedField } from '@wesley/schema';
import type { FieldDefinitionNode } from 'graphql/language';
import { useOf, type AnyUse } from '../directives/read-directives';
import type { ReadObject } from '../read-definitions';
import { shapeOf } from './column-types';
import { lowerComment } from './comments';
import type { Context } from './context';
import { embeddedFieldType, type FieldType, type KnownTypes } from './embedded-field-types';

/** The shape of every embedded type, as an annotation under its key. */
export function lowerEmbeddedTypes(
  objects: readonly ReadObject[],
  known: KnownTypes,
  context: Context,
): readonly (readonly [key: string, shape: Annotation])[] {
  return objects.map(({ definition, uses, usesOfField }) => {
    const { name, node, description } = definition;
    for (const use of uses) reportMeaningless(name, name, use, context);
    if (definition.fields.length === 0) {
      const message = `${name} is embedded in a column, but has no fields.`;
      context.reporter.error(node, 'field-type-impossible', message, 'for any JSON at all use the scalar JSON');
    }
    const fields = definition.fields.flatMap(
      (field) => lowerField(name, field, usesOfField(field), known, context) ?? [],
    );
    const comment = lowerComment(description, context);
    return [embeddedTypeKey(name), { graphqlName: name, fields, ...(comment === null ? {} : { comment }) }] as const;
  });
}

const allowed: readonly string[] = ['deprecated', 'wes_sensitive', 'wes_pii', 'wes_type'];

function lowerField(
  owner: string,
  node: FieldDefinitionNode,
  uses: readonly AnyUse[],
  known: KnownTypes,
  context: Context,
): EmbeddedField | undefined {
  const title = `${owner}.${node.name.value}`;
  for (const use of uses.filter(({ name }) => !allowed.includes(name))) reportMeaningless(title, owner, use, context);
  if (node.arguments && node.arguments.length > 0) {
    const message = `${title} is part of a column; its arguments are for the API only.`;
    context.reporter.warn(node, 'field-arguments-ignored', message);
  }
  const own = ownType(title, uses, context);
  const comment = lowerComment(node.description, context);
  const found = embeddedFieldType(title, node.type, known, context.naming);
  if (found.kind === 'known') return undefined;
  if (found.kind === 'refused') {
    context.reporter.error(node.type, 'field-type-impossible', found.message, found.hint);
    return undefined;
  }
  const type = { ...found, ...own };
  const foreign = type.ts === undefined ? undefined : notJson.exec(type.ts)?.[0];
  if (foreign !== undefined) {
    const message = `${title} is part of a JSON value, which holds no ${foreign} of TypeScript.`;
    const hint = 'say what it is in JSON: @wes_type(ts: "string", zod: "z.string()")';
    context.reporter.error(node.type, 'field-type-impossible', message, hint);
    return undefined;
  }
  return makeField(node, uses, type, comment);
}

// What JSON.parse never gives; whatever else a schema names may be made of JSON.
const notJson = /\b(?:ArrayBuffer|bigint|Buffer|Date|Map|RegExp|Set|Uint8Array)\b/;

function makeField(
  { name, type: node }: FieldDefinitionNode,
  uses: readonly AnyUse[],
  { type, isArray, ts, zod }: FieldType,
  comment: string | null,
): EmbeddedField {
  const { list, nullable, nullableItems } = shapeOf(node);
  const deprecated = useOf(uses, 'deprecated');
  return {
    ...{ name: name.value, type, list: list || isArray, nullable, nullableItems, comment },
    ...(ts === undefined ? {} : { ts }),
    ...(zod === undefined ? {} : { zod }),
    ...(deprecated ? { deprecated: deprecated.arguments.reason?.text ?? 'No longer supported' } : {}),
    ...(useOf(uses, 'wes_sensitive') ? { sensitive: true } : {}),
    ...(useOf(uses, 'wes_pii') ? { pii: true } : {}),
  };
}

/** What the field itself says of its type, before what its scalar says. */
function ownType(title: string, uses: readonly AnyUse[], { reporter }: Context): { ts?: string; zod?: string } {
  const use = useOf(uses, 'wes_type');
  if (!use) return {};
  const { pg, ts, zod } = use.arguments;
  if (pg) {
    const message = `${title} is part of a JSON value, so @wes_type(pg:) on it would mean nothing.`;
    reporter.error(pg.node, 'argument-invalid', message, 'give ts and zod');
  } else if (!ts && !zod) {
    reporter.error(use.node, 'argument-missing', `@wes_type on ${title} says nothing: give ts or zod.`);
  }
  return { ...(ts ? { ts: ts.text } : {}), ...(zod ? { zod: zod.text } : {}) };
}

function reportMeaningless(title: string, owner: string, use: AnyUse, { reporter }: Context): void {
  const message = `${owner} has no @wes_table and is embedded in a column, so @${use.name} on ${title} would mean nothing.`;
  reporter.error(use.node, 'directive-misplaced', message, `write type ${owner} @wes_table to make it a table`);
}
