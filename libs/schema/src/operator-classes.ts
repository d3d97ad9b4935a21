import type { BuiltinTypeName } from './builtin-types';
import type { ExtensionName } from './extensions';
import type { IndexMethod } from './indexes';

export interface OperatorClass {
  readonly methods: readonly IndexMethod[];
  /** Of a column; no array of them. */
  readonly types: readonly BuiltinTypeName[];
  /** What brings it along; null: Postgres itself. */
  readonly extension: ExtensionName | null;
}

/** The operator classes that a key of an index may name, since they are not what the server takes by itself (pg_opclass without opcdefault). */
export const operatorClasses = {
  bpchar_pattern_ops: {
    methods: ['btree', 'hash'],
    types: ['character', ...texts()],
    extension: null,
  },
  citext_pattern_ops: { methods: ['btree'], types: ['citext'], extension: 'citext' },
  gin_trgm_ops: { methods: ['gin'], types: texts(), extension: 'pg_trgm' },
  gist_trgm_ops: { methods: ['gist'], types: texts(), extension: 'pg_trgm' },
  inet_ops: { methods: ['gist'], types: ['inet', 'cidr'], extension: null },
  jsonb_path_ops: { methods: ['gin'], types: ['jsonb'], extension: null },
  text_pattern_ops: { methods: ['btree', 'hash'], types: texts(), extension: null },
  varchar_pattern_ops: {
    methods: ['btree', 'hash'],
    types: texts(),
    extension: null,
  },
} as const satisfies Record<string, OperatorClass>;

export type OperatorClassName = keyof typeof operatorClasses;

export function isOperatorClass(name: string): name is OperatorClassName {
  return Object.hasOwn(operatorClasses, name);
}

// What is binary coercible to text.
function texts() {
  return ['text', 'character varying', 'citext'] as const;
}
