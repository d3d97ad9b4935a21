import { sql, type Sql } from '@wesley/sql';

/** The name of the role that a case makes for somebody whom nobody has given any rights. */
export const outsider = sql`'wesley_outsider_' || pg_backend_pid()`;

/**
 * Functions in `pg_temp` that try what row security lets through. A case makes a role, rows and, for a moment, rights; all of it is
 * undone, whatever became of it. `spec` is what `policyCase` makes.
 */
export const policyHelpers: readonly Sql[] = [
  sql`CREATE FUNCTION pg_temp.same_policy(target text, name text, code text, description text) RETURNS text LANGUAGE plpgsql AS $body$
-- Passes if the policy is what the statement makes under another name: the server prints both in the same words.
DECLARE
  seen record;
  wanted record;
  problem text;
BEGIN
  SELECT * INTO seen FROM pg_temp.policy_as_printed(target, name);
  BEGIN
    EXECUTE code;
    SELECT * INTO wanted FROM pg_temp.policy_as_printed(target, 'wesley_probe');
    RAISE EXCEPTION USING ERRCODE = 'WES00';
  EXCEPTION
    WHEN SQLSTATE 'WES00' THEN NULL;
    WHEN OTHERS THEN problem := SQLERRM;
  END;
  IF problem IS NULL AND seen IS NOT DISTINCT FROM wanted AND seen.command IS NOT NULL THEN RETURN ok(true, description); END IF;
  RETURN pg_temp.failed(description, CASE WHEN problem IS NULL THEN 'another policy was found' ELSE 'the server refused the policy' END,
    coalesce(problem, format(E'seen: %s\\nwanted: %s', seen, wanted)));
END
$body$`,

  sql`CREATE FUNCTION pg_temp.policy_as_printed(target text, name text)
RETURNS TABLE (command "char", permissive boolean, roles text[], using_text text, check_text text) LANGUAGE sql AS $body$
SELECT polcmd, polpermissive, ARRAY(SELECT coalesce(nullif(r, 0)::regrole::text, 'public') FROM unnest(polroles) AS r ORDER BY 1),
  pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)
FROM pg_policy WHERE polrelid = to_regclass(target) AND polname = name
$body$`,

  sql`CREATE FUNCTION pg_temp.policy_case(spec jsonb, wanted boolean, description text) RETURNS text LANGUAGE plpgsql AS $body$
-- Passes if the command is let through, or kept back, for a row and for somebody of whom the condition is true, or not true.
DECLARE
  actor text;
  pool jsonb := '[]';
  given jsonb;
  focus text;
  present jsonb;
  identity jsonb;
  outcome text;
  problem text;
  is_emptied boolean;
BEGIN
  -- A full table has no room for a case: then once more without its rows.
  FOREACH is_emptied IN ARRAY ARRAY[false, true] LOOP
    EXIT WHEN outcome IS NOT NULL;
    BEGIN
      IF is_emptied THEN EXECUTE format('TRUNCATE %s CASCADE', spec ->> 'table'); END IF;
      actor := pg_temp.enter_as(spec);
      -- A condition may look for who is asking by the name of the role.
      pool := CASE WHEN wanted THEN jsonb_build_array(jsonb_build_object('actor', actor, 'user', gen_random_uuid())) ELSE '[]' END || pg_temp.rows_to_read(spec);
      <<search>>
      FOR given, focus IN SELECT tried, about FROM pg_temp.rows_to_try(spec, pool) AS tried, jsonb_array_elements_text(spec -> 'foci') AS about LOOP
        BEGIN
          -- What its own key is chosen by may be there already, put there by a row that refers to it.
          present := CASE WHEN given ?& ARRAY(SELECT jsonb_array_elements_text(spec -> 'key')) THEN pg_temp.present_row(spec ->> 'table', given) END;
          IF present IS NULL THEN present := pg_temp.insert_row(spec ->> 'table', pg_temp.focused_row(spec ->> 'sampler', given, focus)); END IF;
        EXCEPTION WHEN OTHERS THEN
          problem := SQLERRM;
          CONTINUE search;
        END;
        FOR identity IN SELECT * FROM pg_temp.identities(spec, present, pool, wanted) LOOP
          IF pg_temp.condition_holds(spec, present, actor, identity) = wanted THEN
            outcome := pg_temp.try_command(spec, present, actor, identity);
            RAISE EXCEPTION USING ERRCODE = 'WES00';
          END IF;
        END LOOP;
      END LOOP;
      RAISE EXCEPTION USING ERRCODE = 'WES00';
    EXCEPTION
      WHEN SQLSTATE 'WES00' THEN NULL;
      WHEN OTHERS THEN IF NOT is_emptied THEN problem := SQLERRM; END IF;
    END;
  END LOOP;
  IF outcome = (CASE WHEN wanted THEN 'let through' ELSE 'kept back' END) THEN RETURN ok(true, description); END IF;
  RETURN pg_temp.failed(description,
    CASE WHEN outcome IS NOT NULL THEN format('it was %s', outcome)
    ELSE 'no value was found: no row and nobody of whom the condition is ' || CASE WHEN wanted THEN 'true' ELSE 'not true' END END,
    CASE WHEN outcome IS NOT NULL THEN format('seen: %s, of %s, for %s as %s', outcome, present, identity, actor) ELSE problem END);
END
$body$`,

  sql`CREATE FUNCTION pg_temp.focused_row(sampler text, given jsonb, focus text) RETURNS jsonb LANGUAGE plpgsql AS $body$
-- A row that is about a constraint: one that is about a foreign key refers to something.
DECLARE
  fresh jsonb;
BEGIN
  EXECUTE format('SELECT pg_temp.%I($1, $2, false)', sampler) INTO fresh USING given, focus;
  RETURN fresh;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.enter_as(spec jsonb) RETURNS text LANGUAGE plpgsql AS $body$
-- The role that asks, with every right that row security does not look after. Somebody who is no superuser has to be a member of it.
DECLARE
  actor text := spec ->> 'actor';
  place jsonb;
BEGIN
  IF actor IS NULL THEN
    actor := ${outsider};
    EXECUTE format('CREATE ROLE %I', actor);
  END IF;
  IF current_setting('is_superuser') = 'off' THEN EXECUTE format('GRANT %I TO CURRENT_USER', actor); END IF;
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %I', spec ->> 'table', actor);
  FOR place IN SELECT spec UNION ALL SELECT * FROM jsonb_array_elements(spec -> 'reads') LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', place ->> 'schema', actor);
    EXECUTE format('GRANT SELECT ON %s TO %I', place ->> 'table', actor);
  END LOOP;
  IF spec -> 'settings' @? '$[*] ? (@ starts with "jwt:")' THEN EXECUTE format('GRANT USAGE ON SCHEMA auth TO %I', actor); END IF;
  RETURN actor;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.rows_to_read(spec jsonb) RETURNS jsonb LANGUAGE plpgsql AS $body$
-- Rows in each table that the condition asks; what stands in them may be what it looks for.
DECLARE
  place jsonb;
  given jsonb;
  pool jsonb := '[]';
BEGIN
  FOR place IN SELECT * FROM jsonb_array_elements(spec -> 'reads') LOOP
    FOR given IN SELECT '{}' UNION ALL SELECT * FROM pg_temp.values_of(place -> 'candidates') LOOP
      BEGIN
        pool := pool || jsonb_build_array(pg_temp.insert_row(place ->> 'table', pg_temp.sample_row(place ->> 'sampler', given)));
      EXCEPTION WHEN OTHERS THEN NULL; -- Another value may do.
      END;
    END LOOP;
  END LOOP;
  RETURN pool;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.rows_to_try(spec jsonb, pool jsonb) RETURNS SETOF jsonb LANGUAGE plpgsql AS $body$
-- Values for the columns that the condition reads: none, one of them, then all of them together.
DECLARE
  known jsonb[] := ARRAY(
    SELECT jsonb_build_object(name, held.value)
    FROM jsonb_each_text(spec -> 'types') AS t (name, type), jsonb_array_elements(pool) AS one, jsonb_each(one) AS held
    WHERE jsonb_typeof(held.value) IN ('string', 'number') AND pg_temp.fits(held.value #>> '{}', t.type)
    GROUP BY name, held.value)
    || ARRAY(SELECT * FROM pg_temp.values_of(spec -> 'candidates'));
BEGIN
  RETURN NEXT '{}'::jsonb;
  RETURN QUERY SELECT * FROM unnest(known);
  RETURN QUERY
    WITH RECURSIVE names AS (SELECT name, row_number() OVER () AS at FROM jsonb_object_keys(spec -> 'types') AS name),
    together AS (
      SELECT '{}'::jsonb AS chosen, 0::bigint AS at
      UNION ALL
      SELECT t.chosen || one, n.at
      FROM together AS t JOIN names AS n ON n.at = t.at + 1 JOIN unnest(known) AS one ON one ? n.name
    )
    SELECT chosen FROM together WHERE at > 1 AND at = (SELECT max(n.at) FROM names AS n) LIMIT 200;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.values_of(candidates jsonb) RETURNS SETOF jsonb LANGUAGE plpgsql AS $body$
-- Expressions by column, computed: one value of one column at a time.
DECLARE
  name text;
  code text;
  value jsonb;
BEGIN
  FOR name, code IN SELECT c.key, one FROM jsonb_each(candidates) AS c, jsonb_array_elements_text(c.value) AS one LOOP
    EXECUTE 'SELECT to_jsonb(' || code || ')' INTO value;
    RETURN NEXT jsonb_build_object(name, value);
  END LOOP;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.fits(value text, type text) RETURNS boolean LANGUAGE plpgsql AS $body$
BEGIN
  EXECUTE format('SELECT CAST(%L AS %s)', value, type);
  RETURN true;
EXCEPTION WHEN OTHERS THEN
  RETURN false;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.identities(spec jsonb, present jsonb, pool jsonb, wanted boolean) RETURNS SETOF jsonb LANGUAGE plpgsql AS $body$
-- Values for the settings that the condition reads: those first that are likely to make it true, or not true.
DECLARE
  settings text[] := ARRAY(SELECT * FROM jsonb_array_elements_text(spec -> 'settings'));
  own text[] := ARRAY(SELECT present ->> name FROM jsonb_object_keys(spec -> 'types') AS name WHERE present ->> name IS NOT NULL);
  read text[] := ARRAY(SELECT held.value FROM jsonb_array_elements(pool) AS one, jsonb_each_text(one) AS held WHERE held.value IS NOT NULL);
  words text[] := ARRAY(SELECT * FROM jsonb_array_elements_text(spec -> 'words'));
  others text[] := ARRAY[gen_random_uuid()::text, '987654321', ''];
  choices text[] := CASE WHEN wanted THEN own || words || read || others ELSE others || words || own || read END;
BEGIN
  choices := choices[:greatest(3, floor(power(400, 1.0 / greatest(1, cardinality(settings)))))];
  RETURN QUERY
    WITH RECURSIVE identities AS (
      SELECT '{}'::jsonb AS identity, 0 AS at
      UNION ALL
      SELECT identity || jsonb_build_object(settings[at + 1], choice), at + 1 FROM identities, unnest(choices) AS choice
      WHERE at < cardinality(settings)
    )
    SELECT identity FROM identities WHERE at = cardinality(settings);
END
$body$`,

  sql`CREATE FUNCTION pg_temp.become(actor text, identity jsonb) RETURNS void LANGUAGE plpgsql AS $body$
-- From here on the session is somebody else; the end of the subtransaction takes it back.
DECLARE
  claims jsonb := '{}';
  name text;
  value text;
  path text[];
BEGIN
  FOR name, value IN SELECT * FROM jsonb_each_text(identity) LOOP
    IF name NOT LIKE 'jwt:%' THEN
      PERFORM set_config(name, value, true);
    ELSIF value <> '' THEN
      path := string_to_array(substr(name, 5), '.');
      FOR depth IN 1 .. cardinality(path) - 1 LOOP
        IF claims #> path[:depth] IS NULL THEN claims := jsonb_set(claims, path[:depth], '{}'); END IF;
      END LOOP;
      claims := jsonb_set(claims, path, to_jsonb(value));
    END IF;
  END LOOP;
  PERFORM set_config('request.jwt.claims', claims::text, true);
  PERFORM set_config('role', actor, true);
END
$body$`,

  sql`CREATE FUNCTION pg_temp.condition_holds(spec jsonb, present jsonb, actor text, identity jsonb) RETURNS boolean LANGUAGE plpgsql AS $body$
-- Whether the condition is true of the row, as the actor sees it; NULL when it cannot be computed.
DECLARE
  holds boolean;
BEGIN
  PERFORM pg_temp.become(actor, identity);
  EXECUTE format('SELECT coalesce((%s), false) FROM jsonb_populate_record(NULL::%s, $1) AS %s', spec ->> 'condition', spec ->> 'table', spec ->> 'alias')
    INTO holds USING present;
  RAISE EXCEPTION USING ERRCODE = 'WES00';
EXCEPTION
  WHEN SQLSTATE 'WES00' THEN RETURN holds;
  WHEN OTHERS THEN RETURN NULL;
END
$body$`,

  sql`CREATE FUNCTION pg_temp.try_command(spec jsonb, present jsonb, actor text, identity jsonb) RETURNS text LANGUAGE plpgsql AS $body$
-- What became of the command. UPDATE and DELETE have to find their row, which a policy for SELECT could keep from them.
DECLARE
  target text := spec ->> 'table';
  command text := spec ->> 'command';
  stored jsonb := present - ARRAY(SELECT jsonb_array_elements_text(spec -> 'generated'));
  columns text := (SELECT string_agg(quote_ident(key), ', ') FROM jsonb_object_keys(stored) AS key);
  own text := (SELECT string_agg(format('target.%1$I = present.%1$I', name), ' AND ') FROM jsonb_array_elements_text(spec -> 'key') AS name);
  found text := format('FROM jsonb_populate_record(NULL::%s, $1) AS present WHERE %s', target, own);
  first text := spec -> 'key' ->> 0;
  affected bigint;
BEGIN
  IF command = 'INSERT' THEN EXECUTE format('DELETE FROM %s AS target USING jsonb_populate_record(NULL::%s, $1) AS present WHERE %s', target, target, own) USING present; END IF;
  IF command IN ('UPDATE', 'DELETE') THEN EXECUTE format('CREATE POLICY wesley_open ON %s FOR SELECT USING (true)', target); END IF;
  PERFORM pg_temp.become(actor, identity);
  BEGIN
    CASE command
      WHEN 'SELECT' THEN EXECUTE format('SELECT count(*) FROM %s AS target, jsonb_populate_record(NULL::%s, $1) AS present WHERE %s', target, target, own) INTO affected USING present;
      WHEN 'INSERT' THEN EXECUTE format('INSERT INTO %1$s (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, $1)', target, columns) USING stored;
      WHEN 'UPDATE' THEN EXECUTE format('UPDATE %s AS target SET %2$I = target.%2$I %3$s', target, first, found) USING present;
      ELSE EXECUTE format('DELETE FROM %s AS target USING jsonb_populate_record(NULL::%s, $1) AS present WHERE %s', target, target, own) USING present;
    END CASE;
    IF command <> 'SELECT' THEN GET DIAGNOSTICS affected = ROW_COUNT; END IF;
  EXCEPTION
    -- Whoever is called by what is no value of the type gets an error, and no row.
    WHEN insufficient_privilege OR invalid_text_representation THEN affected := 0;
    WHEN foreign_key_violation THEN affected := 1; -- That is another's objection.
  END;
  RETURN CASE affected WHEN 0 THEN 'kept back' ELSE 'let through' END;
END
$body$`,
];
