import type { ColumnType } from './column-types';
import type { Expression } from './expressions';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly default: Expression | null;
  /** What the column is computed from when a row is written (GENERATED ALWAYS … STORED); it then has no default. */
  readonly generated: Expression | null;
  readonly comment: string | null;
}
