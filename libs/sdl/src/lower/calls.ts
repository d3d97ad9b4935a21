import { findCalls, signaturesInstead, type Call } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { placeInString } from '../place-in-string';
import type { Context } from './context';
import { objectionToExtension } from './extensions';
import type { Objection } from './objection';

/**
 * Whether an SQL text, which calls these functions, calls only what a database that Wesley builds may have; other calls are reported where they stand. Functions that
 * are neither Postgres' own nor known here are left to the server.
 */
export function areCallsPossible(
  { text, node }: Text,
  functions: readonly string[],
  { parser, reporter }: Context,
  form: 'expression' | 'key' = 'expression',
): boolean {
  if (functions.length === 0) return true;
  const refused = findCalls(parser, text, form).flatMap((call) => {
    const objection = objectionToSequence(call) ?? objectionToExtension(call) ?? objectionToArguments(call);
    return objection ? [{ ...objection, at: call.at }] : [];
  });
  for (const { code, message, hint, at } of refused) reporter.error(placeInString(node, at), code, message, hint);
  return refused.length === 0;
}

const sequenceFunctions: readonly string[] = ['nextval', 'currval', 'lastval', 'setval'];

// No schema makes a sequence, so that one which SQL names would be missing wherever the schema is built.
function objectionToSequence({ schema = 'pg_catalog', name }: Call): Objection | undefined {
  if (schema !== 'pg_catalog' || !sequenceFunctions.includes(name)) return undefined;
  return {
    code: 'expression-invalid',
    message: `${name} asks a sequence, and a schema makes none.`,
    hint: 'for a key that gives itself write gen_random_uuid()',
  };
}

function objectionToArguments({ schema = 'pg_catalog', name, given }: Call): Objection | undefined {
  const there = schema === 'pg_catalog' && given !== null ? signaturesInstead(name, given) : [];
  if (there.length === 0) return undefined;
  const count = given === 0 ? 'no argument' : given === 1 ? 'one argument' : `${String(given)} arguments`;
  const listed = there.length > mostListed ? [...there.slice(0, mostListed), '…'] : there;
  return {
    code: 'expression-invalid',
    message: `Postgres has no ${name}() of ${count}.`,
    hint: `it has ${listed.join(', ')}`,
  };
}

const mostListed = 6;
