import type { Expression } from './expressions';

export interface Check {
  readonly name: string;
  readonly expression: Expression;
}
