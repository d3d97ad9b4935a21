import { sql, type Sql } from '../sql';

/**
 * To be run at the end of a batch's transaction: `took` are the milliseconds since it began, `waiting` the sessions that wait for one
 * of its locks. `pg_locks` may be read by every role.
 */
export const measureBatch: Sql = sql`SELECT (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint AS took, (SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))) AS waiting`;

/** `lag`: by how many milliseconds the replica that is furthest behind is so. `hidden`: there are replicas of which the role may not know. */
export const measureLag: Sql = sql`SELECT coalesce(max(extract(epoch FROM replay_lag)) * 1000, 0)::bigint AS lag, coalesce(bool_or(state IS NULL), FALSE) AS hidden FROM pg_stat_replication`;

/**
 * The transactions of others in this database that have been open for more than a second: for what CONCURRENTLY does, all of them have
 * to end first, whatever table they are about. `who` names the process, what it calls itself and its state; `seconds` is their age. Those of other
 * roles are seen with `pg_read_all_stats` only.
 */
export const oldTransactions: Sql = sql`SELECT pid, concat('process ', pid, ' (' || nullif(concat_ws(', ', nullif(application_name, ''), state), '') || ')') AS who, extract(epoch FROM clock_timestamp() - xact_start)::bigint AS seconds FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND (backend_xmin IS NOT NULL OR backend_xid IS NOT NULL) AND xact_start < clock_timestamp() - interval '1 second' ORDER BY xact_start, pid`;
