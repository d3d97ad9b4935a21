import { compareText } from '@wesley/schema';
import type { Text } from '../directives/argument-types';
import { objectionToName } from '../names';
import type { Context } from './context';

/** The roles of a list, sorted and once each; a name that no role can have is reported. `public` is everybody. */
export function readRoles(names: readonly Text[], { reporter }: Context): readonly string[] {
  const roles = names.flatMap(({ text, node }) => {
    // Words that stand for a role only while a session runs (manual, GRANT).
    const isMoving = ['current_role', 'current_user', 'session_user', 'none'].includes(text.toLowerCase());
    const objection = isMoving
      ? 'is a word of Postgres, not a role'
      : text.startsWith('pg_')
        ? 'belongs to Postgres'
        : objectionToName(text);
    // Unquoted, Postgres reads PUBLIC in any case as everybody.
    if (objection === undefined) return [text.toLowerCase() === 'public' ? 'public' : text];
    reporter.error(node, 'name-invalid', `The role name ${JSON.stringify(text)} ${objection}.`);
    return [];
  });
  return [...new Set(roles)].sort(compareText);
}
