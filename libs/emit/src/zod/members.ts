import { propertyName } from '../generated-names';

/** A name as the key of a Zod object. Only a computed `__proto__` is a member like others; written plainly it sets the prototype. */
export function memberName(name: string): string {
  return name === '__proto__' ? `['__proto__']` : propertyName(name);
}

/** The schema with a TypeScript type of the user's own, when there is one. */
export function withType(ts: string | undefined, schema: string): string {
  return ts === undefined ? schema : `z.custom<${ts}>((value) => ${schema}.safeParse(value).success)`;
}
