import type { Check } from './checks';
import type { Column } from './columns';
import type { ForeignKey } from './foreign-keys';
import type { Index } from './indexes';
import type { PrimaryKey } from './primary-keys';
import type { UniqueConstraint } from './unique-constraints';

export interface Table {
  readonly name: string;
  /** In the order of the SDL, which generated code keeps; the digest and the diff ignore it. */
  readonly columns: readonly Column[];
  readonly primaryKey: PrimaryKey;
  readonly uniqueConstraints: readonly UniqueConstraint[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly Check[];
  readonly indexes: readonly Index[];
  readonly comment: string | null;
}
