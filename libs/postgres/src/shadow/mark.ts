import { randomBytes } from 'node:crypto';
import type { Session } from '@wesley/apply';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { ServerError } from '../server-error';

/** How a database is known to be ours: its name, and a comment that only its maker knows. */
export interface Mark {
  readonly name: string;
  readonly label: string;
  readonly comment: string;
}

const shadowPrefix = 'wesley_shadow_';

/** The mark for a new database; `nonce` keeps apart those of the same label. */
export function newMark(labelHash: string, label: string): Mark {
  const token = randomBytes(16).toString('hex');
  const nonce = randomBytes(4).toString('hex');
  return {
    name: `${shadowPrefix}${labelHash}_${nonce}`,
    label,
    comment: JSON.stringify({ wesley: 'shadow', label, token }),
  };
}

/** Puts the mark on a database. A copy of a database does not inherit its comment, so that no copy passes for ours. */
export async function setMark(maintenance: Session, mark: Mark): Promise<void> {
  await maintenance.query(`COMMENT ON DATABASE ${escapeIdentifier(mark.name)} IS ${escapeLiteral(mark.comment)}`);
}

/** Throws unless that database of the session's server bears the mark. */
export async function checkMark(session: Session, mark: Mark): Promise<void> {
  const [found] = await session.query(commentQuery, [mark.name]);
  if (found?.['comment'] !== mark.comment) throw notOurs(mark.name);
}

/** Throws unless the session stands in the database that bears the mark. */
export async function checkWhere(session: Session, mark: Mark): Promise<void> {
  const [found] = await session.query(commentQuery, [mark.name]);
  const here = typeof found?.['here'] === 'string' ? found['here'] : mark.name;
  if (found?.['comment'] !== mark.comment || here !== mark.name) throw notOurs(here);
}

const commentQuery = `
SELECT current_database() AS here, shobj_description(oid, 'pg_database') AS comment
FROM pg_database WHERE datname = $1`;

export function notOurs(name: string): ServerError {
  return new ServerError('server-refused', `Database "${name}" was not made by this run of Wesley and is left alone.`);
}
