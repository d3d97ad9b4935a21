import { printColumnType, type ColumnType, type IndexMethod } from '@wesley/schema';
import type { ColumnDraft } from './table-drafts';

/** Why a column cannot be in a primary key or unique constraint, or undefined. */
export function objectionToKey({ type }: Pick<ColumnDraft, 'type'>): string | undefined {
  return type && !canBeIndexed(type, 'btree') ? `${printColumnType(type)} has no order` : undefined;
}

/** Whether the method has a default operator class for the type (pg_opclass, opcdefault). */
export function canBeIndexed(type: ColumnType, method: IndexMethod): boolean {
  return accepts[method](type);
}

const isAnyOf = (type: ColumnType, names: readonly string[]) =>
  type.kind === 'builtin' && !type.array && names.includes(type.name);

const accepts: Readonly<Record<IndexMethod, (type: ColumnType) => boolean>> = {
  btree: (type) => type.kind === 'enum' || type.name !== 'json',
  // Of ltree from Postgres 17 on alone.
  hash: (type) => type.kind === 'enum' || !['json', 'bit', 'bit varying', 'ltree'].includes(type.name),
  gin: (type) => (type.array ? type.kind === 'enum' || type.name !== 'json' : isAnyOf(type, ['jsonb'])),
  // What else gist indexes by default are geometries, ranges and text search, which are no column types here.
  gist: (type) => isAnyOf(type, ['ltree']) || (type.array && type.name === 'ltree'),
  spgist: (type) => isAnyOf(type, ['text', 'character varying', 'citext', 'inet', 'cidr']),
  brin: (type) => type.kind === 'builtin' && !type.array && !isAnyOf(type, ['boolean', 'json', 'jsonb', 'ltree']),
};
