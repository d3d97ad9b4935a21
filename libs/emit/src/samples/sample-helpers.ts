import { sql, type Sql } from '@wesley/sql';

/** Functions in `pg_temp` that the sample functions and the test suite call. SQLSTATE WES01 says that no value was found. */
export const sampleHelpers: readonly Sql[] = [
  sql`CREATE FUNCTION pg_temp.renamed(source jsonb, names jsonb) RETURNS jsonb LANGUAGE sql AS $body$
-- The values of those columns that have a name here and a value, under that name.
SELECT coalesce(jsonb_object_agg(names ->> key, value), '{}') FROM jsonb_each(source)
WHERE names ? key AND value <> 'null'
$body$`,

  sql`CREATE FUNCTION pg_temp.only(source jsonb, names text[]) RETURNS jsonb LANGUAGE sql AS $body$
SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(source) WHERE key = ANY (names)
$body$`,

  sql`CREATE FUNCTION pg_temp.tries(many integer, breaks boolean) RETURNS boolean[] LANGUAGE sql AS $body$
-- Whether all checks must be satisfied, at each try: candidates are random, so that none may do or all may be taken. A row that is
-- to break one check may break others with it, if there is no other way.
SELECT array_fill(true, ARRAY[many]) || array_fill(false, ARRAY[breaks::integer])
$body$`,

  sql`CREATE FUNCTION pg_temp.no_value(columns text, target text, focus text, is_to_refuse boolean) RETURNS jsonb LANGUAGE plpgsql AS $body$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'WES01', MESSAGE = format('no value was found for %s of %s that %s', columns, target,
    CASE WHEN is_to_refuse THEN format('only %s refuses', focus) ELSE 'its constraints allow and no row has' END);
END
$body$`,

  sql`CREATE FUNCTION pg_temp.insert_row(target text, fresh jsonb) RETURNS jsonb LANGUAGE plpgsql AS $body$
DECLARE
  columns text := (SELECT string_agg(quote_ident(key), ', ') FROM jsonb_object_keys(fresh) AS key);
  inserted jsonb;
BEGIN
  EXECUTE format('INSERT INTO %1$s AS target (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, $1) RETURNING to_jsonb(target.*)', target, columns)
    INTO inserted USING fresh;
  RETURN inserted;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.present_row(target text, wanted jsonb) RETURNS jsonb LANGUAGE plpgsql AS $body$
-- A row of the table, whose name comes as SQL, with these values, if there is one.
DECLARE
  condition text := (SELECT string_agg(format('present.%1$I = wanted.%1$I', key), ' AND ') FROM jsonb_object_keys(wanted) AS key);
  present jsonb;
BEGIN
  EXECUTE format('SELECT to_jsonb(present.*) FROM %1$s AS present, jsonb_populate_record(NULL::%1$s, $1) AS wanted WHERE %2$s LIMIT 1', target, coalesce(condition, 'true'))
    INTO present USING wanted;
  RETURN present;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.sample_row(sampler text, given jsonb) RETURNS jsonb LANGUAGE plpgsql AS $body$
DECLARE
  fresh jsonb;
BEGIN
  EXECUTE format('SELECT pg_temp.%I($1, '''', false)', sampler) INTO fresh USING given;
  RETURN fresh;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.parent(target text, sampler text, wanted jsonb, key text[], how text, circle text DEFAULT NULL) RETURNS jsonb LANGUAGE plpgsql AS $body$
-- A row to refer to. 'new': inserted now, unless its key is settled and it is there, or there is no value left for a new one;
-- 'existing': one that is there, or of the circle of rows that require each other; 'absent': made, but not inserted.
DECLARE
  present jsonb;
BEGIN
  IF how = 'absent' THEN RETURN pg_temp.sample_row(sampler, wanted); END IF;
  IF how = 'existing' OR wanted ?& key THEN present := pg_temp.present_row(target, wanted); END IF;
  IF how = 'existing' AND present IS NULL AND circle IS NOT NULL AND wanted = '{}' THEN
    EXECUTE format('SELECT pg_temp.%I()', circle);
    present := pg_temp.present_row(target, wanted);
  END IF;
  IF present IS NOT NULL THEN RETURN present; END IF;
  IF how = 'existing' THEN
    RAISE EXCEPTION USING ERRCODE = 'WES01', MESSAGE = format('no value was found for a reference to %s: it is empty, and its rows and those that refer to it require each other', target);
  END IF;
  BEGIN
    RETURN pg_temp.insert_row(target, pg_temp.sample_row(sampler, wanted));
  -- A table that may hold one row refuses the next.
  EXCEPTION WHEN SQLSTATE 'WES01' OR unique_violation THEN
    present := pg_temp.present_row(target, wanted);
    IF present IS NULL THEN RAISE; END IF;
    RETURN present;
  END;
END
$body$`,
];
