import { sql, type Sql } from '@wesley/sql';

/** Functions in `pg_temp` that try a case and undo it, whatever became of it, so that no case meets the rows of another. */
export const caseHelpers: readonly Sql[] = [
  sql`CREATE FUNCTION pg_temp.refuses(code text, target text, state text, names text[], description text) RETURNS text LANGUAGE plpgsql AS $body$
-- Passes if the code fails with this SQLSTATE, in the name of one of these constraints of the target (columns, for NOT NULL).
DECLARE
  seen record;
  refused_by text;
BEGIN
  seen := pg_temp.attempt(code);
  refused_by := CASE WHEN seen.state = '23502' THEN seen.refusing_column ELSE seen.refusing_constraint END;
  IF seen.state = state AND seen.refusing_table = target AND refused_by = ANY (names) THEN RETURN ok(true, description); END IF;
  RETURN ok(false, description) || E'\\n' || diag(
    CASE WHEN seen.state = '00000' THEN 'nothing was refused' ELSE format('seen: %s: %s', seen.state, seen.message) END
    || format(E'\\nwanted: %s by %s', state, array_to_string(names, ' or ')));
END
$body$`,

  sql`CREATE FUNCTION pg_temp.allows(code text, description text) RETURNS text LANGUAGE plpgsql AS $body$
-- Passes if the code runs.
DECLARE
  seen record;
BEGIN
  seen := pg_temp.attempt(code);
  IF seen.state = '00000' THEN RETURN ok(true, description); END IF;
  RETURN ok(false, description) || E'\\n' || diag(format('seen: %s: %s', seen.state, seen.message));
END
$body$`,

  sql`CREATE FUNCTION pg_temp.holds(code text, description text) RETURNS text LANGUAGE plpgsql AS $body$
-- Passes if the query gives true.
DECLARE
  found boolean;
  seen text := 'it is not so';
BEGIN
  BEGIN
    EXECUTE code INTO found;
    RAISE EXCEPTION USING ERRCODE = 'WES00';
  EXCEPTION
    WHEN SQLSTATE 'WES00' THEN NULL;
    WHEN OTHERS THEN seen := format('seen: %s: %s', SQLSTATE, SQLERRM);
  END;
  IF found THEN RETURN ok(true, description); END IF;
  RETURN ok(false, description) || E'\\n' || diag(seen);
END
$body$`,

  sql`CREATE FUNCTION pg_temp.attempt(
  code text, OUT state text, OUT message text, OUT refusing_table text, OUT refusing_column text, OUT refusing_constraint text
) LANGUAGE plpgsql AS $body$
-- What became of the code: SQLSTATE 00000 if it ran, else the error. WES00 undoes what it did.
BEGIN
  EXECUTE code;
  RAISE EXCEPTION USING ERRCODE = 'WES00';
EXCEPTION
  WHEN SQLSTATE 'WES00' THEN
    state := '00000';
  WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
      refusing_table = TABLE_NAME, refusing_column = COLUMN_NAME, refusing_constraint = CONSTRAINT_NAME;
END
$body$`,
];
