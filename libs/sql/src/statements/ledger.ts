import { literal, sql, type Sql } from '../sql';

// Any number that nobody else uses ("wesb" in ASCII).
const turn = sql`2003792738`;

/** Where one backfill stands: of which plan, and which of its steps. */
export interface Place {
  /** Digest of what the plan does. */
  readonly plan: string;
  readonly step: string;
}

/**
 * Makes the table in which backfills note how far they came, in a Postgres schema of Wesley's own. What is there is not made again,
 * and asks for no right to make it.
 */
export const createLedger: Sql = sql`DO $ledger$
BEGIN
  IF to_regclass('wesley.backfill') IS NULL THEN
    PERFORM pg_advisory_xact_lock(${turn}); -- of two that find none, one makes it
  END IF;
  IF to_regclass('wesley.backfill') IS NULL THEN
    IF to_regnamespace('wesley') IS NULL THEN CREATE SCHEMA wesley; END IF;
    CREATE TABLE wesley.backfill (
      plan text,
      step text,
      last_key text[] NOT NULL,
      rows bigint NOT NULL,
      noted timestamp with time zone NOT NULL,
      PRIMARY KEY (plan, step)
    );
    COMMENT ON TABLE wesley.backfill IS 'How far backfills of Wesley came. A row goes once its backfill is through.';
  END IF;
END
$ledger$`;

/** `last_key`: the key of the last row that was done, and `rows`: how many were written up to there. No row: it was not begun, or is through. */
export function readLedger(place: Place): Sql {
  return sql`SELECT last_key, rows FROM wesley.backfill WHERE ${isPlace(place)}`;
}

/** To be run in the transaction of the batch: `$1` is the last key as an array of texts, `$2` the rows that the batch wrote. */
export function noteInLedger({ plan, step }: Place): Sql {
  return sql`INSERT INTO wesley.backfill AS known (plan, step, last_key, rows, noted) VALUES (${literal(plan)}, ${literal(step)}, $1::text[], $2::bigint, now()) ON CONFLICT (plan, step) DO UPDATE SET last_key = excluded.last_key, rows = known.rows + excluded.rows, noted = excluded.noted`;
}

/** `may`: whether the role may read and write notes. */
export const mayNote: Sql = sql`SELECT has_table_privilege('wesley.backfill', 'SELECT') AND has_table_privilege('wesley.backfill', 'INSERT') AND has_table_privilege('wesley.backfill', 'UPDATE') AND has_table_privilege('wesley.backfill', 'DELETE') AS may`;

/** Whether there is a ledger that the role may read; to be asked before it is read, by a statement of its own. */
export const ledgerIsReadable: Sql = sql`EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'wesley' AND c.relname = 'backfill' AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT'))`;

/** Once the backfill is through, whoever carried it out; the table need not be there. */
export function clearLedger(place: Place): Sql {
  const clear = sql`DELETE FROM wesley.backfill WHERE ${isPlace(place)}`;
  const isThere = sql`EXISTS (SELECT FROM pg_catalog.pg_tables WHERE schemaname = 'wesley' AND tablename = 'backfill')`;
  return sql`DO ${literal(sql`BEGIN IF ${isThere} THEN ${clear}; END IF; END`.text)}`;
}

function isPlace({ plan, step }: Place): Sql {
  return sql`plan = ${literal(plan)} AND step = ${literal(step)}`;
}
