import { createHash, randomBytes } from 'node:crypto';
import type { Session } from '@wesley/apply';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { ServerError } from '../server-error';

/** How a database is known to be ours: its name, and a comment that only its maker knows. */
export interface Mark {
  readonly name: string;
  readonly label: string;
  readonly comment: string;
  /** The limit of connections that it is made with: the mark of the moment before it has its comment. */
  readonly limit: number;
}

export const shadowPrefix = 'wesley_shadow_';

/**
 * By what a run is known to be alive: a lock that its maintenance session holds, and that the server lets go when that session
 * ends, however it ends. No clock is asked.
 */
export interface Lease {
  /** Advisory locks belong to a database: a lease says something only to whoever looks from the same one. */
  readonly database: string;
  readonly number: number;
}

/** The mark for a new database; `nonce` keeps apart those of the same label. Without a lease it is nobody's to sweep. */
export function newMark(labelHash: string, label: string, lease: Lease | null): Mark {
  const token = randomBytes(16).toString('hex');
  const nonce = randomBytes(4).toString('hex');
  const held = lease === null ? '' : `_${hexOf(lease.number)}_${hashOf(lease.database)}`;
  const name = `${shadowPrefix}${labelHash}_${nonce}${held}`;
  return {
    name,
    label,
    limit: limitOf(name),
    comment: JSON.stringify({ wesley: 'shadow', label, token, lease }),
  };
}

/**
 * The lease of a database of the name that has no comment, since whoever made it died right after it did; null when it is none of ours.
 * CREATE DATABASE takes no comment, but a limit of connections: it is far too high to limit anything, and follows from the name.
 */
export function leaseInName(name: string, limit: unknown, here: string): Lease | null {
  const [, number, database] = /_([0-9a-f]{8})_([0-9a-f]{8})$/.exec(name.slice(shadowPrefix.length + 8)) ?? [];
  if (number === undefined || database !== hashOf(here) || Number(limit) !== limitOf(name)) return null;
  return { database: here, number: Number.parseInt(number, 16) | 0 };
}

function hexOf(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function limitOf(name: string): number {
  return 2 ** 30 + (Number.parseInt(hashOf(`wesley ${name}`), 16) >>> 2);
}

/** The lease that a comment speaks of; null when it is no mark of ours, or one without a lease. */
export function leaseIn(comment: unknown): Lease | null {
  try {
    const mark: unknown = JSON.parse(String(comment));
    const isMark = typeof mark === 'object' && mark !== null && 'wesley' in mark && mark.wesley === 'shadow';
    const lease: unknown = isMark && 'lease' in mark ? mark.lease : null;
    if (typeof lease !== 'object' || lease === null || !('database' in lease && 'number' in lease)) return null;
    const { database, number } = lease;
    return typeof database === 'string' && typeof number === 'number' ? { database, number } : null;
  } catch {
    return null; // somebody else's comment
  }
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
