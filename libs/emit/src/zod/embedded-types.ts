import type { EmbeddedField } from '@wesley/schema';
import type { CodeInput } from '../code-input';
import type { EmbeddedType } from '../embedded-types';
import { propertyName } from '../generated-names';
import { lines, type TaggedLines } from '../tagged-lines';
import { jsonTypeScript } from '../typescript/builtin-types';
import { listOf } from '../typescript/lists';
import { jsonZod } from './builtin-types';
import { embeddedOrder } from './embedded-order';
import { memberName, referenceTo, withType } from './members';

/** The schemas of the embedded types, each after those that it refers to. */
export function printEmbeddedTypes(types: readonly EmbeddedType[], code: CodeInput): readonly TaggedLines[] {
  const order = embeddedOrder(types);
  const knots = new Set(order.filter(({ knotted }) => knotted).map(({ type }) => type.name));
  return order.flatMap(({ type, knotted }) => lines(['', ...printType(type, knotted, knots, code)].join('\n')));
}

/**
 * Of a schema that refers to itself the compiler cannot find out the type, so that it is written down, and members that are not
 * defined yet are getters.
 */
function printType(
  { name, fields }: EmbeddedType,
  knotted: boolean,
  knots: ReadonlySet<string>,
  code: CodeInput,
): readonly string[] {
  const called = code.names.embedded.get(name) ?? name;
  const members = fields.map((field) => `  ${printMember(field, knotted ? knots : none, code)}`);
  const schema = [`= object({`, ...members, '});'].join('\n');
  if (!knotted) return [`export const ${called}Schema ${schema}`];
  const properties = fields.map((field) => `  ${printProperty(field, knots, code)}`);
  return [`interface ${called} {`, ...properties, '}', `export const ${called}Schema: z.ZodType<${called}> ${schema}`];
}

const none: ReadonlySet<string> = new Set();

function printMember(field: EmbeddedField, knots: ReadonlySet<string>, code: CodeInput): string {
  const { name, list, nullable, nullableItems, type } = field;
  const item = field.zod ?? withType(field.ts, itemSchema(field, code));
  const one = list ? `array(${item}${nullableItems ? '.nullable()' : ''})` : item;
  const value = `${one}${nullable ? '.nullable().optional()' : ''}`;
  const isLater = type.kind === 'embedded' && knots.has(type.name);
  return isLater ? `get ${memberName(name)}() { return ${value}; },` : `${memberName(name)}: ${value},`;
}

function itemSchema(field: EmbeddedField, code: CodeInput): string {
  const { type } = field;
  return type.kind === 'builtin' ? jsonZod(type.name, type.modifiers) : referenceTo(nameOf(type, code));
}

function nameOf({ kind, name }: Exclude<EmbeddedField['type'], { kind: 'builtin' }>, { names }: CodeInput): string {
  return (kind === 'enum' ? names.enums : names.embedded).get(name) ?? name;
}

function printProperty(field: EmbeddedField, knots: ReadonlySet<string>, code: CodeInput): string {
  const { name, list, nullable, nullableItems } = field;
  const type = listOf(field.ts ?? itemType(field, knots, code), list, nullableItems);
  return `${propertyName(name)}${nullable ? '?' : ''}: ${type}${nullable ? ' | null | undefined' : ''};`;
}

function itemType(field: EmbeddedField, knots: ReadonlySet<string>, code: CodeInput): string {
  const { type } = field;
  if (type.kind === 'builtin') return jsonTypeScript(type.name);
  const called = nameOf(type, code);
  return type.kind === 'embedded' && knots.has(type.name) ? called : `z.infer<typeof ${called}Schema>`;
}
