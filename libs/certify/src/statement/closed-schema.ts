/**
 * The part of JSON Schema 2020-12 that our signed documents are written in. Objects are closed: what is not named is refused.
 * Patterns are for the whole text, anchored by whoever writes them.
 */
export type ClosedSchema =
  | { readonly const: string | null }
  | { readonly enum: readonly string[] }
  | { readonly type: 'string'; readonly pattern: string; readonly maxLength: number }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'array'; readonly items: ClosedSchema; readonly minItems?: number; readonly maxItems: number }
  | ClosedObject
  | { readonly anyOf: readonly ClosedSchema[] };

export interface ClosedObject {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, ClosedSchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** An object that has exactly these members. */
export function closed(properties: Readonly<Record<string, ClosedSchema>>): ClosedObject {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** Where and how a value breaks the schema; empty when it does not. */
export function breaches(schema: ClosedSchema, value: unknown, at = '$'): readonly string[] {
  if ('const' in schema) return value === schema.const ? [] : [`${at} is not ${JSON.stringify(schema.const)}`];
  if ('enum' in schema)
    return schema.enum.some((word) => word === value) ? [] : [`${at} is none of ${schema.enum.join(', ')}`];
  if ('anyOf' in schema) return anyOf(schema.anyOf, value, at);
  switch (schema.type) {
    case 'string':
      return isText(value, schema) ? [] : [`${at} is not a text of the form ${schema.pattern}`];
    case 'integer':
      return isWhole(value, schema) ? [] : [`${at} is not a whole number from ${schema.minimum} to ${schema.maximum}`];
    case 'array':
      return breachesOfArray(schema, value, at);
    case 'object':
      return breachesOfObject(schema, value, at);
  }
}

// The breaches of the alternative that comes closest.
function anyOf(schemas: readonly ClosedSchema[], value: unknown, at: string): readonly string[] {
  const [closest = []] = schemas.map((schema) => breaches(schema, value, at)).sort((a, b) => a.length - b.length);
  return closest;
}

function isText(
  value: unknown,
  { pattern, maxLength }: { readonly pattern: string; readonly maxLength: number },
): boolean {
  return typeof value === 'string' && value.length <= maxLength && compiled(pattern).test(value);
}

// The same few patterns are asked for by the thousand, and compiling one costs more than using it.
const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}

function isWhole(
  value: unknown,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): boolean {
  return Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
}

function breachesOfArray(
  { items, minItems = 0, maxItems }: Extract<ClosedSchema, { readonly type: 'array' }>,
  value: unknown,
  at: string,
): readonly string[] {
  if (!Array.isArray(value)) return [`${at} is not a list`];
  if (value.length < minItems || value.length > maxItems) return [`${at} has ${value.length} items`];
  return value.flatMap((item, index) => breaches(items, item, `${at}[${index}]`));
}

function breachesOfObject({ properties, required }: ClosedObject, value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is not an object`];
  const members = new Map<string, unknown>(Object.entries(value));
  return [
    ...required.filter((name) => !members.has(name)).map((name) => `${at}.${name} is missing`),
    ...[...members].flatMap(([name, member]) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return schema
        ? breaches(schema, member, `${at}.${name}`)
        : [`${at} has a member ${JSON.stringify(name)} too many`];
    }),
  ];
}
