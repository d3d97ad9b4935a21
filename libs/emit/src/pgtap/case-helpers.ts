import { sql, type Sql } from '@wesley/sql';

/** Functions in `pg_temp` that try a case and undo it, whatever became of it, so that no case meets the rows of another. */
export const caseHelpers: readonly Sql[] = [
  sql`CREATE FUNCTION pg_temp.refuses_null(target text, sampler text, name text, computed text[], description text) RETURNS text LANGUAGE sql AS $body$
-- Passes if a row that is valid but for a NULL in this column is refused, in its name or in that of one that is computed from it.
SELECT pg_temp.refuses(format('SELECT pg_temp.insert_row(%L, pg_temp.%I(''{}'', '''', false) || jsonb_build_object(%L, NULL))', target, sampler, name),
  target, '23502', computed || name, description)
$body$`,

  sql`CREATE FUNCTION pg_temp.refuses_broken(target text, sampler text, name text, state text, others text[], description text) RETURNS text LANGUAGE sql AS $body$
-- Passes if a row that violates this check, or refers to nothing by this foreign key or by another one over its columns, is refused.
SELECT pg_temp.refuses(format('SELECT pg_temp.insert_row(%L, pg_temp.%I(''{}'', %L, true))', target, sampler, name), target, state, others || name, description)
$body$`,

  sql`CREATE FUNCTION pg_temp.refuses_twin(target text, sampler text, name text, shared text[], names text[], description text) RETURNS text LANGUAGE sql AS $body$
-- Passes if a second row that has these values of the first is refused, by this key or by another one over them.
SELECT pg_temp.refuses(format('SELECT pg_temp.insert_row(%1$L, pg_temp.%2$I(pg_temp.only(pg_temp.insert_row(%1$L, pg_temp.%2$I(''{}'', %3$L, false)), %4$L), %3$L, true))',
  target, sampler, name, shared), target, '23505', names || name, description)
$body$`,

  sql`CREATE FUNCTION pg_temp.allows_rows(target text, sampler text, name text, many integer, description text) RETURNS text LANGUAGE sql AS $body$
-- Passes if so many rows that are about this constraint are let in, one after the other.
SELECT pg_temp.allows('SELECT ' || array_to_string(array_fill(format('pg_temp.insert_row(%L, pg_temp.%I(''{}'', %L, false))', target, sampler, name), ARRAY[many]), ', '), target, description)
$body$`,

  sql`CREATE FUNCTION pg_temp.failed(description text, reason text, seen text) RETURNS text LANGUAGE sql AS $body$
-- An assertion that failed. The reason holds nothing of a row, so that it may stand in the description; what was seen is for whoever reads along.
SELECT ok(false, description || ', but ' || regexp_replace(regexp_replace(reason, '\\s+', ' ', 'g'), '[\\\\#]', '\\\\\\&', 'g')) || coalesce(E'\\n' || diag(seen), '')
$body$`,

  sql`CREATE FUNCTION pg_temp.refusal(state text, message text, refusing_table text, refusing_column text, refusing_constraint text) RETURNS text LANGUAGE sql AS $body$
-- What an error says without the values of a row: only messages of these tests hold none.
SELECT CASE state
  WHEN '00000' THEN 'nothing refused it'
  WHEN 'WES01' THEN message
  ELSE format('it was refused with SQLSTATE %s', state)
    || coalesce(' by ' || coalesce(nullif(refusing_constraint, ''), 'column ' || nullif(refusing_column, '')) || coalesce(' of table ' || nullif(refusing_table, ''), ''), '') END
$body$`,

  sql`CREATE FUNCTION pg_temp.refuses(code text, target text, state text, names text[], description text) RETURNS text LANGUAGE plpgsql AS $body$
-- Passes if the code fails with this SQLSTATE, in the name of one of these constraints of the target (columns, for NOT NULL).
DECLARE
  name text := (parse_ident(target))[2];
  seen record;
  refused_by text;
BEGIN
  seen := pg_temp.attempt(code, target, state);
  refused_by := CASE WHEN seen.state = '23502' THEN seen.refusing_column ELSE seen.refusing_constraint END;
  IF seen.state = state AND seen.refusing_table = name AND refused_by = ANY (names) THEN RETURN ok(true, description); END IF;
  RETURN pg_temp.failed(description,
    pg_temp.refusal(seen.state, seen.message, seen.refusing_table, seen.refusing_column, seen.refusing_constraint),
    CASE WHEN seen.state = '00000' THEN 'nothing was refused' ELSE format('seen: %s: %s', seen.state, seen.message) END
    || format(E'\\nwanted: %s by %s', state, array_to_string(names, ' or ')));
END
$body$`,

  sql`CREATE FUNCTION pg_temp.allows(code text, target text, description text) RETURNS text LANGUAGE plpgsql AS $body$
-- Passes if the code runs.
DECLARE
  seen record;
BEGIN
  seen := pg_temp.attempt(code, target, '00000');
  IF seen.state = '00000' THEN RETURN ok(true, description); END IF;
  RETURN pg_temp.failed(description,
    pg_temp.refusal(seen.state, seen.message, seen.refusing_table, seen.refusing_column, seen.refusing_constraint),
    format('seen: %s: %s', seen.state, seen.message));
END
$body$`,

  sql`CREATE FUNCTION pg_temp.same_expression(target text, name text, definition text, description text) RETURNS text LANGUAGE plpgsql AS $body$
-- Passes if the column is generated as a column with this definition would be: the server prints both expressions in the same words.
DECLARE
  seen text := pg_temp.generated_from(to_regclass(target), name);
  wanted text;
  problem text;
BEGIN
  BEGIN
    EXECUTE format('CREATE TEMPORARY TABLE wesley_probe (LIKE %s)', target);
    EXECUTE format('ALTER TABLE pg_temp.wesley_probe DROP COLUMN %1$I, ADD COLUMN %2$s', name, definition);
    wanted := pg_temp.generated_from('pg_temp.wesley_probe'::regclass, name);
    RAISE EXCEPTION USING ERRCODE = 'WES00';
  EXCEPTION
    WHEN SQLSTATE 'WES00' THEN NULL;
    WHEN OTHERS THEN problem := SQLERRM;
  END;
  IF seen = wanted THEN RETURN ok(true, description); END IF;
  RETURN pg_temp.failed(description, CASE WHEN problem IS NULL THEN 'another expression was found' ELSE 'the server refused the expression' END,
    coalesce(problem, format(E'seen: %s\\nwanted: %s', seen, wanted)));
END
$body$`,

  sql`CREATE FUNCTION pg_temp.generated_from(target regclass, name text) RETURNS text LANGUAGE sql AS $body$
SELECT pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute AS a JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = target AND a.attname = name AND a.attgenerated = 's'
$body$`,

  sql`CREATE FUNCTION pg_temp.attempt(code text, target text, wanted text) RETURNS record LANGUAGE plpgsql AS $body$
-- What became of the code. Where no value was found, as in a full table whose key is an enum, or a key was taken, once more without the
-- rows of the table, then without those of the tables that it refers to.
DECLARE
  parents text := (SELECT string_agg(DISTINCT confrelid::regclass::text, ', ') FROM pg_constraint WHERE conrelid = to_regclass(target) AND contype = 'f');
  emptied text;
  alone record;
  seen record := pg_temp.attempt_without(NULL, code);
BEGIN
  FOREACH emptied IN ARRAY ARRAY[target, parents] LOOP
    EXIT WHEN emptied IS NULL OR seen.state = wanted OR seen.state NOT IN ('WES01', '23505');
    alone := pg_temp.attempt_without(emptied, code);
    -- Whoever may not empty a table is told what the matter was.
    IF alone.state <> '42501' THEN seen := alone; END IF;
  END LOOP;
  RETURN seen;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.attempt_without(
  emptied text, code text, OUT state text, OUT message text, OUT refusing_table text, OUT refusing_column text, OUT refusing_constraint text
) LANGUAGE plpgsql AS $body$
-- What became of the code: SQLSTATE 00000 if it ran, else the error. WES00 undoes what it did, and the emptying.
BEGIN
  IF emptied IS NOT NULL THEN EXECUTE format('TRUNCATE %s CASCADE', emptied); END IF;
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
