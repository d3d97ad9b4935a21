import type { Check } from './checks';
import type { Column } from './columns';
import type { ForeignKey } from './foreign-keys';
import type { Grant } from './grants';
import type { Index } from './indexes';
import type { Policy, RowSecurity } from './policies';
import type { PrimaryKey } from './primary-keys';
import type { UniqueConstraint } from './unique-constraints';

export interface Table {
  /** With its Postgres schema and a dot before it (`billing.invoice`), unless that is `public`. */
  readonly name: string;
  /** In the order of the SDL, which generated code keeps; the digest and the diff ignore it. */
  readonly columns: readonly Column[];
  readonly primaryKey: PrimaryKey;
  readonly uniqueConstraints: readonly UniqueConstraint[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly Check[];
  readonly indexes: readonly Index[];
  readonly rowSecurity: RowSecurity;
  readonly policies: readonly Policy[];
  readonly grants: readonly Grant[];
  readonly comment: string | null;
}

/** The Postgres schema that a table of that name lives in, and its name there. */
export function splitTableName(table: string): { readonly schema: string; readonly name: string } {
  const dot = table.indexOf('.');
  return dot < 0 ? { schema: 'public', name: table } : { schema: table.slice(0, dot), name: table.slice(dot + 1) };
}

/** The name by which a table of that Postgres schema goes here. */
export function joinTableName(schema: string, name: string): string {
  return schema === 'public' ? name : `${schema}.${name}`;
}
