import type { Expression } from './expressions';
import type { OperatorClassName } from './operator-classes';

export type IndexMethod = 'btree' | 'hash' | 'gin' | 'gist' | 'brin' | 'spgist';

/** One key of an index: a column or an expression, with its order. */
export interface IndexKey {
  readonly expression: Expression;
  readonly descending: boolean;
  readonly nulls: 'FIRST' | 'LAST';
  /** How the index compares; absent: as the server does by itself. */
  readonly operatorClass?: OperatorClassName;
}

export interface Index {
  readonly name: string;
  readonly method: IndexMethod;
  readonly unique: boolean;
  readonly keys: readonly IndexKey[];
  /** Columns that the index carries without ordering by them. */
  readonly include: readonly string[];
  readonly where: Expression | null;
}
