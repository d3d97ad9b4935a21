import type { EmbeddedField } from '@wesley/schema';
import type { CodeInput } from '../code-input';
import type { EmbeddedType } from '../embedded-types';
import { propertyName } from '../generated-names';
import { lines, type TaggedLines } from '../tagged-lines';
import { jsonTypeScript } from './builtin-types';
import { docComment } from './doc-comment';
import { listOf } from './lists';

/** An embedded type as an interface. */
export function printEmbeddedType({ name, comment, fields }: EmbeddedType, code: CodeInput): readonly TaggedLines[] {
  return lines(
    [
      '',
      ...docComment(comment, {}),
      `export interface ${code.names.embedded.get(name) ?? name} {`,
      ...fields.flatMap((field) => printField(field, code)).map((line) => `  ${line}`),
      '}',
    ].join('\n'),
  );
}

// A member that may be null may be missing: documents are there that were written before it was thought of.
function printField(field: EmbeddedField, code: CodeInput): readonly string[] {
  const { name, list, nullable, nullableItems, comment } = field;
  const type = listOf(field.ts ?? itemType(field, code), list, nullableItems);
  return [
    ...docComment(comment, field),
    `${propertyName(name)}${nullable ? '?' : ''}: ${type}${nullable ? ' | null | undefined' : ''};`,
  ];
}

function itemType({ type }: EmbeddedField, { names }: CodeInput): string {
  switch (type.kind) {
    case 'builtin':
      return jsonTypeScript(type.name);
    case 'enum':
      return names.enums.get(type.name) ?? 'string';
    case 'embedded':
      return names.embedded.get(type.name) ?? 'unknown';
  }
}
