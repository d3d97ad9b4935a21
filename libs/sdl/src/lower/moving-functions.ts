import type { Expression } from '@wesley/schema';

/** A function in the expressions that is known not to be immutable: it may give something else tomorrow. */
export function movingFunctionIn(expressions: readonly Expression[]): string | undefined {
  return expressions.flatMap(({ functions }) => functions).find((name) => neverImmutable.has(name));
}

// Only a server knows all functions; these are the ones that people try (provolatile <> 'i').
const neverImmutable = new Set(
  `clock_timestamp concat concat_ws current_date current_role current_time current_timestamp current_user format gen_random_uuid localtime
  localtimestamp now random session_user statement_timestamp timeofday to_char transaction_timestamp user uuidv4 uuidv7`.split(
    /\s+/,
  ),
);
