import { propertyName } from '../generated-names';

/** A name as the key of a Zod object. Only a computed `__proto__` is a member like others; written plainly it sets the prototype. */
export function memberName(name: string): string {
  return name === '__proto__' ? `['__proto__']` : propertyName(name);
}

/** The schema with a TypeScript type of the user's own, when there is one. */
export function withType(ts: string | undefined, schema: string): string {
  return ts === undefined ? schema : `custom<${ts}>((value) => ${schema}.safeParse(value).success)`;
}

/** An expression for the exported schema of an enum or an embedded type: a function, for the reason that `zodDefinitions` gives. */
export function referenceTo(called: string): string {
  return `${called}$()`;
}

/** The functions that the references in some lines need. */
export function printReferences(body: readonly string[]): readonly string[] {
  const called = new Set(body.flatMap((text) => text.match(/[\p{ID_Continue}]+(?=\$\(\))/gu) ?? []));
  return [...called].map((name) => `function ${name}$() {\n  return ${name}Schema;\n}`);
}
