import type { ColumnType } from './column-types';
import type { Expression } from './expressions';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly default: Expression | null;
  readonly comment: string | null;
}
