import type { ForeignKey, Schema } from '@wesley/schema';
import { isOver } from './replaced-key';

/** A foreign key, and the table that it belongs to. */
export interface Hanging {
  readonly owner: string;
  readonly key: ForeignKey;
}

/** The foreign keys that hang on a key of the table: those that refer to its columns, in whatever order. */
export function keysTo(
  { tables }: Schema,
  table: string,
  { columns }: { readonly columns: readonly string[] },
): readonly Hanging[] {
  const isOnIt = ({ references }: ForeignKey) => references.table === table && isOver(references.columns, columns);
  return tables.flatMap(({ name: owner, foreignKeys }) => foreignKeys.filter(isOnIt).map((key) => ({ owner, key })));
}
