import { sql, type Sql } from '../sql';

/**
 * To be run at the end of a batch's transaction: `took` are the milliseconds since it began, `waiting` the sessions that wait for one
 * of its locks. `pg_locks` may be read by every role.
 */
export const measureBatch: Sql = sql`SELECT (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint AS took, (SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))) AS waiting`;

/** `lag`: by how many milliseconds the replica that is furthest behind is so. `hidden`: there are replicas of which the role may not know. */
export const measureLag: Sql = sql`SELECT coalesce(max(extract(epoch FROM replay_lag)) * 1000, 0)::bigint AS lag, coalesce(bool_or(state IS NULL), FALSE) AS hidden FROM pg_stat_replication`;
