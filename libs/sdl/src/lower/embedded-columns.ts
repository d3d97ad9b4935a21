import { parseBuiltinType, printColumnType } from '@wesley/schema';
import type { TypeNode } from 'graphql/language';
import type { Definition } from '../definitions';
import { useOf, type AnyUse } from '../directives/read-directives';
import type { FieldShape } from './column-types';
import type { Context } from './context';
import { warnOfDoubtfulType } from './doubtful-types';
import type { ColumnDraft } from './table-drafts';

type Drafted = Pick<ColumnDraft, 'type' | 'ts' | 'zod' | 'uses' | 'embedded'>;

const jsonb = { kind: 'builtin', name: 'jsonb', modifiers: [], array: false } as const;

/** A field whose type is an object without a table: one JSON value, which for a list is an array. */
export function draftEmbedded(
  title: string,
  node: TypeNode,
  uses: readonly AnyUse[],
  { name, list, nested }: FieldShape,
  definition: Definition | undefined,
  context: Context,
): Drafted {
  const { reporter } = context;
  if (definition?.kind === 'object' && definition.isRoot)
    reporter.error(node, 'field-type-impossible', `${title} has the root type ${name}, which no column can hold.`);
  if (nested) reporter.error(node, 'field-type-impossible', `${title} is a list of lists, which no column can be.`);
  const typed = useOf(uses, 'wes_type')?.arguments;
  return {
    type: typed?.pg ? readJsonType(title, name, typed.pg, context) : jsonb,
    ts: typed?.ts?.text,
    zod: typed?.zod?.text,
    uses: withoutRelations(title, name, uses, context),
    embedded: { type: name, list },
  };
}

function readJsonType(
  title: string,
  embedded: string,
  { text, node }: NonNullable<Extract<AnyUse, { name: 'wes_type' }>['arguments']['pg']>,
  { reporter }: Context,
): ColumnDraft['type'] {
  const type = parseBuiltinType(text);
  if (type && ['json', 'jsonb'].includes(printColumnType(type))) {
    warnOfDoubtfulType(text, type, node, reporter);
    return type;
  }
  const message = `${title} embeds ${embedded} as JSON, so its type is jsonb or json, not "${text}".`;
  reporter.error(node, 'column-type-invalid', message);
  return null;
}

const relational: readonly string[] = ['wes_fk', 'wes_hasMany', 'wes_hasOne', 'wes_belongsTo'];

function withoutRelations(
  title: string,
  name: string,
  uses: readonly AnyUse[],
  { reporter }: Context,
): readonly AnyUse[] {
  for (const use of uses.filter((candidate) => relational.includes(candidate.name))) {
    const message = `${title} embeds ${name}, which has no table, so @${use.name} on it would mean nothing.`;
    reporter.error(use.node, 'directive-misplaced', message, `write type ${name} @wes_table`);
  }
  return uses.filter(({ name }) => !relational.includes(name));
}
