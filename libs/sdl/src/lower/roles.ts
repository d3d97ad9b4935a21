import { suggest } from '@wesley/diagnostics';
import { compareText, predefinedRoles } from '@wesley/schema';
import type { Text } from '../directives/argument-types';
import { objectionToName } from '../names';
import { didYouMean } from '../reporter';
import type { Context } from './context';

/** The roles of a list, sorted and once each; a name that no role can have is reported. `public` is everybody. */
export function readRoles(names: readonly Text[], { reporter }: Context): readonly string[] {
  const roles = names.flatMap(({ text, node }) => {
    const objection = objectionTo(text);
    // Unquoted, Postgres reads PUBLIC in any case as everybody.
    if (!objection) return [text.toLowerCase() === 'public' ? 'public' : text];
    reporter.error(node, 'name-invalid', `The role name ${JSON.stringify(text)} ${objection.why}.`, objection.hint);
    return [];
  });
  return [...new Set(roles)].sort(compareText);
}

interface Objection {
  readonly why: string;
  readonly hint?: string | undefined;
}

function objectionTo(name: string): Objection | undefined {
  // Words that stand for a role only while a session runs (manual, GRANT).
  if (['current_role', 'current_user', 'session_user', 'none'].includes(name.toLowerCase()))
    return { why: 'is a word of Postgres, not a role' };
  if (name.startsWith('pg_')) return objectionToPredefined(name);
  const why = objectionToName(name);
  return why === undefined ? undefined : { why };
}

const oldestMajor = 13;
const everywhere = [...predefinedRoles].filter(([, since]) => since <= oldestMajor).map(([name]) => name);

// A schema is one for all servers, whichever of them it is brought to.
function objectionToPredefined(name: string): Objection | undefined {
  const since = predefinedRoles.get(name);
  if (since === undefined) {
    return {
      why: 'belongs to Postgres, which has no role of that name',
      hint: didYouMean(suggest(name, everywhere)) ?? `it has ${everywhere.join(', ')}`,
    };
  }
  if (since <= oldestMajor) return undefined;
  return {
    why: `belongs to Postgres, which has it since ${String(since)} only; a schema is for ${String(oldestMajor)} and later`,
    hint: 'name a role of your own',
  };
}
