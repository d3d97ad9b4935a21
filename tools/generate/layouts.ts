import type { Layout } from '@wesley/pipeline';
import { isSchema, type JsonSchema } from './json-schemas';

/** What a JSON Schema says of the order of members, and nothing else. */
export function layoutOf(schema: JsonSchema): Layout {
  const { $ref, properties, additionalProperties, items } = schema;
  const branches = schema['anyOf'] ?? schema['oneOf'];
  if (typeof $ref === 'string') return $ref.replace(/^.*\/\$defs\//, '');
  if (Array.isArray(branches)) return either(branches.filter(isSchema).map(layoutOf));
  if (isSchema(properties))
    return { members: Object.fromEntries(Object.entries(properties).map(member)), literals: literals(properties) };
  if (isSchema(additionalProperties)) return { values: layoutOf(additionalProperties) };
  if (isSchema(items)) return { items: layoutOf(items) };
  return null;
}

function either(layouts: readonly Layout[]): Layout {
  const [only, ...more] = layouts.filter((layout) => layout !== null);
  return only === undefined ? null : more.length === 0 ? only : { either: [only, ...more] };
}

function member([name, schema]: readonly [string, unknown]): readonly [string, Layout] {
  return [name, isSchema(schema) ? layoutOf(schema) : null];
}

/** Members with one possible text: by these the branches of a union are told apart. */
function literals(properties: JsonSchema): Readonly<Record<string, string>> {
  const found = Object.entries(properties).flatMap(([name, schema]) =>
    isSchema(schema) && typeof schema['const'] === 'string' ? [[name, schema['const']] as const] : [],
  );
  return Object.fromEntries(found);
}
