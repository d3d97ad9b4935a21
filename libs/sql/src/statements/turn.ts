import { sql, type Sql } from '../sql';

// What it is locked by: any number that nobody else uses ("wesl" in ASCII).
const key = sql`2003792748`;

/** One run at a time in a database: `taken` is false while another session has the turn. It ends with the session, or when it is given back. */
export const takeTurn: Sql = sql`SELECT pg_try_advisory_lock(${key}) AS taken, pg_backend_pid() AS pid`;

export const giveTurnBack: Sql = sql`SELECT pg_advisory_unlock(${key})`;

/** Who has the turn: `pid`, and `name` as it calls itself. No row: it was just given back. */
export const whoHasTurn: Sql = sql`SELECT l.pid, a.application_name AS name FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 0 AND l.objid = ${key} AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
