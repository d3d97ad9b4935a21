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
      through boolean NOT NULL DEFAULT FALSE,
      PRIMARY KEY (plan, step)
    );
    COMMENT ON TABLE wesley.backfill IS 'How far backfills of Wesley came.';
  END IF;
END
$ledger$`;

/** `last_key`: the key of the last row that was done, and `rows`: how many were written up to there. No row: it was not begun, or is through. */
export function readLedger(place: Place): Sql {
  return sql`SELECT last_key, rows FROM wesley.backfill WHERE ${isPlace(place)} AND NOT through`;
}

/** To be run in the transaction of the batch: `$1` is the last key as an array of texts, `$2` the rows that the batch wrote. */
export function noteInLedger({ plan, step }: Place): Sql {
  return sql`INSERT INTO wesley.backfill AS known (plan, step, last_key, rows, noted) VALUES (${literal(plan)}, ${literal(step)}, $1::text[], $2::bigint, now()) ON CONFLICT (plan, step) DO UPDATE SET last_key = excluded.last_key, rows = CASE WHEN known.through THEN 0 ELSE known.rows END + excluded.rows, noted = excluded.noted, through = FALSE`;
}

/** `may`: whether the role may read and write notes. */
export const mayNote: Sql = sql`SELECT has_table_privilege('wesley.backfill', 'SELECT') AND has_table_privilege('wesley.backfill', 'INSERT') AND has_table_privilege('wesley.backfill', 'UPDATE') AS may`;

const isThere = sql`EXISTS (SELECT FROM pg_catalog.pg_tables WHERE schemaname = 'wesley' AND tablename = 'backfill')`;
const isReadable = sql`EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'wesley' AND c.relname = 'backfill' AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT'))`;

/**
 * A line of PL/pgSQL that does something else, a statement of it, unless the ledger tells that the backfill came through, or the role may
 * not read it, so that another one has carried it out. The table need not be there. No variables: columns may have their names.
 */
export function unlessThrough(place: Place, otherwise: string): string {
  const isThrough = sql`EXISTS (SELECT FROM wesley.backfill WHERE ${isPlace(place)} AND through)`;
  return `IF ${isReadable.text} THEN IF NOT ${isThrough.text} THEN ${otherwise} END IF; ELSIF NOT ${isThere.text} THEN ${otherwise} END IF;`;
}

/** Once the backfill is through, whoever carried it out; the table need not be there. */
export function closeLedger(place: Place): Sql {
  const close = sql`UPDATE wesley.backfill SET through = TRUE WHERE ${isPlace(place)} AND NOT through`;
  return sql`DO ${literal(sql`BEGIN IF ${isThere} THEN ${close}; END IF; END`.text)}`;
}

function isPlace({ plan, step }: Place): Sql {
  return sql`plan = ${literal(plan)} AND step = ${literal(step)}`;
}
