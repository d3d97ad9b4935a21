import { z } from 'zod';
import { signaturesSchema, statementSchema } from '@wesley/certify';
import { documents, type DocumentShape } from '../documents/documents';
import { formatted } from './formatted';
import type { Generator } from './generator';

/** A JSON Schema, as far as the generators look into it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** `schemas/<name>.schema.json`, for editors and third parties. */
export const jsonSchemas: Generator = {
  name: 'JSON Schemas',
  owns: { folder: 'schemas', files: /^[^/]+\.schema\.json$/ },
  async make() {
    const ours = Object.entries(documents).map(([name, shape]) => [name, jsonSchemaOf(name, shape)] as const);
    const files = [...ours, ...Object.entries(pageSchemas)].map(async ([name, schema]) => {
      const path = `schemas/${name}.schema.json`;
      return [path, await formatted(path, JSON.stringify(schema))] as const;
    });
    return new Map(await Promise.all(files));
  },
};

/** The JSON inside SHIPME.md: the verifier has its own small checker for these schemas, so that it needs no other. */
export const pageSchemas = {
  'shipme-statement': {
    ...head(
      'shipme-statement',
      'Statement of SHIPME.md',
      'What is signed: an in-toto Statement v1 with our predicate.',
    ),
    ...statementSchema,
  },
  'shipme-signatures': {
    ...head('shipme-signatures', 'Signatures of SHIPME.md', 'Who signed: DSSE signatures over the statement.'),
    ...signaturesSchema,
  },
};

/** The JSON Schema (2020-12) of a document, under its public name. */
export function jsonSchemaOf(name: string, { title, description, shape }: DocumentShape): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-2020-12' });
  return { ...head(name, title, description), ...withoutIds(schema) };
}

function head(name: string, title: string, description: string): JsonSchema {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return { $schema, $id: `https://wesley.dev/schemas/${name}-1.json`, title, description };
}

// Zod names its definitions twice: by their place in $defs, and by an "id", which 2020-12 does not know.
function withoutIds({ $defs, ...schema }: z.core.JSONSchema.BaseSchema): JsonSchema {
  const definitions = Object.entries($defs ?? {}).map(([name, { id, ...definition }]) => [name, definition] as const);
  return { ...schema, ...($defs && { $defs: Object.fromEntries(definitions) }) };
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
