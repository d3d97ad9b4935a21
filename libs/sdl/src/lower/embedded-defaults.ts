import { suggest } from '@wesley/diagnostics';
import { embeddedTypeKey, type Annotations, type BuiltinTypeName, type EmbeddedField } from '@wesley/schema';
import { Kind, type ConstValueNode } from 'graphql/language';
import { useOf } from '../directives/read-directives';
import { didYouMean, type Reporter } from '../reporter';
import { titleOf, type TableDraft } from './table-drafts';

interface Part {
  readonly kind: 'builtin' | 'enum' | 'embedded';
  readonly name: string;
  readonly list: boolean;
  readonly nullable: boolean;
  readonly nullableItems: boolean;
}

/** A place in a default: `spots[].lat`. */
interface Spot {
  readonly title: string;
  readonly path: string;
}

/** Reports defaults of columns that hold an embedded type and do not have its shape: the database would take them. */
export function checkEmbeddedDefaults(tables: readonly TableDraft[], shapes: Annotations, reporter: Reporter): void {
  for (const table of tables) {
    for (const column of table.columns) {
      const value = useOf(column.uses, 'wes_default')?.arguments.value;
      // What is null stands for no default, and a text may be SQL; both are looked at with all other defaults.
      if (!column.embedded || !value || value.kind === Kind.NULL || value.kind === Kind.STRING) continue;
      const { type: name, list } = column.embedded;
      const part: Part = { kind: 'embedded', name, list, nullable: true, nullableItems: column.nullableItems };
      check(value, part, { title: `The default of ${titleOf(table, column)}`, path: '' }, shapes, reporter);
    }
  }
}

function check(node: ConstValueNode, part: Part, at: Spot, shapes: Annotations, reporter: Reporter): void {
  const refuse = (expected: string) => reporter.error(node, 'default-impossible', `${said(at)} has to be ${expected}.`);
  if (node.kind === Kind.NULL) {
    if (!part.nullable) refuse('something else than null');
  } else if (part.list) {
    if (node.kind !== Kind.LIST) refuse('a list, such as []');
    const item = { ...part, list: false, nullable: part.nullableItems };
    if (node.kind === Kind.LIST)
      for (const value of node.values) check(value, item, { ...at, path: `${at.path}[]` }, shapes, reporter);
  } else if (part.kind === 'embedded') {
    if (node.kind !== Kind.OBJECT) refuse(`an object with the members of ${part.name}`);
    else checkMembers(node, part.name, at, shapes, reporter);
  } else if (part.kind === 'enum') {
    if (node.kind !== Kind.ENUM) refuse('a value of the enum, without quotes');
  } else {
    const { kinds, expected } = literalsOf(part.name);
    if (kinds && !kinds.includes(node.kind)) refuse(expected);
  }
}

function said({ title, path }: Spot): string {
  return path === '' ? title : `${title}, at ${path},`;
}

function checkMembers(
  node: Extract<ConstValueNode, { kind: Kind.OBJECT }>,
  type: string,
  at: Spot,
  shapes: Annotations,
  reporter: Reporter,
): void {
  const fields = new Map((shapes[embeddedTypeKey(type)]?.fields ?? []).map((field) => [field.name, field]));
  const given = new Set(node.fields.map(({ name }) => name.value));
  for (const { name, value } of node.fields) {
    const field = fields.get(name.value);
    if (field)
      check(
        value,
        partOf(field),
        { ...at, path: `${at.path}${at.path === '' ? '' : '.'}${name.value}` },
        shapes,
        reporter,
      );
    else {
      const hint = didYouMean(suggest(name.value, fields.keys()));
      const message = `${said(at)} has the member ${name.value}, which ${type} does not have.`;
      reporter.error(name, 'default-impossible', message, hint);
    }
  }
  for (const { name, nullable } of fields.values()) {
    if (nullable || given.has(name)) continue;
    reporter.error(node, 'default-impossible', `${said(at)} lacks ${name}, which every ${type} has.`);
  }
}

function partOf({ type, list, nullable, nullableItems, zod }: EmbeddedField): Part {
  // What the user's own schema says of it is not known here.
  const { kind, name } = zod === undefined ? type : { kind: 'builtin' as const, name: 'jsonb' };
  return { kind, name, list, nullable, nullableItems };
}

/** The literals that a scalar is written as in JSON; any for JSON itself. */
function literalsOf(name: string): { readonly kinds: readonly string[] | undefined; readonly expected: string } {
  if (name === 'json' || name === 'jsonb') return { kinds: undefined, expected: '' };
  if (name === 'boolean') return { kinds: [Kind.BOOLEAN], expected: 'true or false' };
  if (wholeNumbers.includes(name)) return { kinds: [Kind.INT], expected: 'a whole number' };
  if (numbers.includes(name)) return { kinds: [Kind.INT, Kind.FLOAT], expected: 'a number' };
  return { kinds: [Kind.STRING], expected: 'a text in quotes' };
}

const wholeNumbers: readonly string[] = ['smallint', 'integer'] satisfies BuiltinTypeName[];
const numbers: readonly string[] = ['real', 'double precision'] satisfies BuiltinTypeName[];
