import { suggest } from '@wesley/diagnostics';
import type { Violation } from './generated/validators';
import type { Layout, Layouts } from './in-layout';
import { beProjectPath, projectPath } from './project-path';
import { pointerPart } from './read-json';

/** What is wrong with a value in a document, in words. */
export interface Explanation {
  /** JSON pointer of the value, or of the member that should not be there. */
  readonly pointer: string;
  /** One sentence. */
  readonly message: string;
  readonly hint: string | undefined;
}

/** The document, with the names that its objects can have. */
export interface Checked {
  readonly value: unknown;
  readonly layout: Layout;
  readonly definitions: Layouts;
}

/** The violations that Ajv found, each said once: of the branches of a union, only the one that was probably meant. */
export function explainViolations(violations: readonly Violation[], checked: Checked): readonly Explanation[] {
  return meantViolations(violations).map((violation) => explain(violation, checked));
}

// Ajv lists what is wrong with each branch of an anyOf, then the anyOf itself.
function meantViolations(violations: readonly Violation[]): readonly Violation[] {
  return violations.reduce<readonly Violation[]>((kept, violation) => {
    if (violation.keyword !== 'anyOf') return [...kept, violation];
    const isInside = ({ instancePath }: Violation) =>
      instancePath === violation.instancePath || instancePath.startsWith(`${violation.instancePath}/`);
    return [...kept.filter((other) => !isInside(other)), ...meantBranch(kept.filter(isInside), violation)];
  }, []);
}

function meantBranch(branches: readonly Violation[], { instancePath, schemaPath }: Violation): readonly Violation[] {
  const meant = branches.filter((branch) => branch.instancePath !== instancePath || branch.keyword !== 'type');
  if (meant.length > 0) return meant;
  return [
    { instancePath, schemaPath, keyword: 'type', params: { type: branches.map(({ params }) => params['type']) } },
  ];
}

function explain(violation: Violation, checked: Checked): Explanation {
  const { instancePath, params } = violation;
  const extra = params['additionalProperty'];
  if (typeof extra === 'string') return explainExtra(instancePath, extra, checked);
  const found = valueAt(checked.value, instancePath);
  const subject = instancePath === '' ? 'The document' : instancePath;
  const { must, hint } = demand(violation, found);
  return { pointer: instancePath, message: `${subject} must ${must}.`, hint };
}

function explainExtra(instancePath: string, extra: string, { layout, definitions }: Checked): Explanation {
  const names = namesAt(layout, partsOf(instancePath), definitions);
  const near = suggest(extra, names);
  const object = instancePath === '' ? 'the document' : instancePath;
  return {
    pointer: `${instancePath}/${pointerPart(extra)}`,
    message: `${instancePath}/${pointerPart(extra)} is not known: ${object} has no member ${JSON.stringify(extra)}.`,
    hint: near === undefined ? listed('Known are', names) : `Did you mean ${JSON.stringify(near)}?`,
  };
}

interface Demand {
  readonly must: string;
  readonly hint?: string | undefined;
}

function demand({ keyword, params }: Violation, found: unknown): Demand {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return { must: `have a member ${JSON.stringify(params['missingProperty'])}` };
    case 'type':
      return { must: `be ${typeWords(params['type'])}, but is ${shown(found)}` };
    case 'const':
      return { must: `be ${JSON.stringify(params['allowedValue'])}, but is ${shown(found)}` };
    case 'enum':
      return {
        must: `be one of those that are allowed, but is ${shown(found)}`,
        ...choice(params['allowedValues'], found),
      };
    case 'discriminator':
      return { must: `be of a kind that is known, but its kind is ${shown(params['tagValue'])}` };
    case 'minimum':
      return { must: `be at least ${limit}, but is ${shown(found)}` };
    case 'maximum':
      return { must: `be at most ${limit}, but is ${shown(found)}` };
    case 'minLength':
      return { must: `not be empty` };
    case 'minItems':
      return { must: `have at least ${limit} ${limit === '1' ? 'item' : 'items'}` };
    case 'maxItems':
    case 'items':
      return { must: `have at most ${limit} items` };
    case 'uniqueItems':
      return { must: 'hold nothing twice' };
    case 'pattern':
      return { must: `${formWords(params['pattern'])}, but is ${shown(found)}` };
    default:
      return { must: `keep to its JSON Schema (${keyword})` };
  }
}

function formWords(pattern: unknown): string {
  return pattern === projectPath.source ? beProjectPath : `have the form ${String(pattern)}`;
}

const wordOfType: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function typeWords(type: unknown): string {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.map((name) => wordOfType[String(name)] ?? String(name)).join(' or ');
}

function choice(allowed: unknown, found: unknown): { readonly hint?: string | undefined } {
  const names = Array.isArray(allowed) ? allowed.map(String) : [];
  const near = typeof found === 'string' ? suggest(found, names) : undefined;
  return { hint: near === undefined ? listed('Allowed are', names) : `Did you mean ${JSON.stringify(near)}?` };
}

function listed(start: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `${start} ${names.map((name) => JSON.stringify(name)).join(', ')}.`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'missing' : text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function valueAt(value: unknown, pointer: string): unknown {
  return partsOf(pointer).reduce<unknown>((whole, part) => memberOf(whole, part), value);
}

function memberOf(whole: unknown, part: string): unknown {
  if (typeof whole !== 'object' || whole === null) return undefined;
  return new Map<string, unknown>(Object.entries(whole)).get(part);
}

/** The names that the object at that place can have; none where that depends on its kind. */
function namesAt(layout: Layout, parts: readonly string[], definitions: Layouts): readonly string[] {
  if (typeof layout === 'string') return namesAt(definitions[layout] ?? null, parts, definitions);
  if (layout === null || 'either' in layout) return [];
  const [part, ...rest] = parts;
  if (part === undefined) return 'members' in layout ? Object.keys(layout.members) : [];
  if ('items' in layout) return namesAt(layout.items, rest, definitions);
  return namesAt('values' in layout ? layout.values : (layout.members[part] ?? null), rest, definitions);
}

function partsOf(pointer: string): readonly string[] {
  const [, ...parts] = pointer.split('/');
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
