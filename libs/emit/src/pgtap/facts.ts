import { elementKinds, privileges, type ElementKind } from '@wesley/schema';
import { list, literal, sql, type Sql } from '@wesley/sql';

/**
 * Reads the catalog once, into a temporary table: for each element, by its printed address, what is compared of its structure.
 * What is null is left out.
 */
export const factStatements: readonly Sql[] = [
  sql`CREATE FUNCTION pg_temp.names(relation oid, numbers smallint[]) RETURNS jsonb LANGUAGE sql AS $body$
SELECT coalesce(jsonb_agg(a.attname ORDER BY n.at), '[]')
FROM unnest(numbers) WITH ORDINALITY AS n (attnum, at) JOIN pg_attribute AS a ON a.attrelid = relation AND a.attnum = n.attnum
$body$`,

  sql`CREATE FUNCTION pg_temp.type_name(type oid, modifier integer) RETURNS text LANGUAGE sql AS $body$
-- Names of enums as they are, neither quoted nor qualified.
SELECT CASE WHEN t.typtype = 'e' THEN t.typname::text
            WHEN item.typtype = 'e' THEN item.typname || '[]'
            ELSE format_type(type, modifier) END
FROM pg_type AS t LEFT JOIN pg_type AS item ON item.oid = t.typelem AND t.typcategory = 'A' WHERE t.oid = type
$body$`,

  sql`CREATE FUNCTION pg_temp.default_fact(expression text, type text) RETURNS jsonb LANGUAGE plpgsql AS $body$
-- A constant by its value; of any other expression only that there is one.
DECLARE
  value text;
BEGIN
  IF expression IS NULL THEN RETURN NULL; END IF;
  IF expression !~* '^\\(?(''([^'']|'''')*''|-?[0-9]+([.][0-9]+)?|true|false)\\)?(::[[:alnum:]_ "(),.\\[\\]]+)?$' THEN RETURN '"expression"'; END IF;
  EXECUTE format('SELECT CAST(CAST(%s AS %s) AS text)', expression, type) INTO value;
  RETURN jsonb_build_object('value', value);
END
$body$`,

  sql`CREATE TEMPORARY TABLE facts (element text PRIMARY KEY, fact jsonb NOT NULL) ON COMMIT DROP`,

  sql`INSERT INTO pg_temp.facts
WITH relations AS (
  SELECT c.oid, c.relname, c.relowner, c.relacl, c.relrowsecurity, c.relforcerowsecurity, named.name, ${literal(`${elementKinds.table} `)} || named.name AS address
  FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL (SELECT CASE n.nspname WHEN 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END) AS named (name)
  WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('information_schema', 'tap') AND n.nspname !~ '^pg_'
)
SELECT element, jsonb_strip_nulls(fact) FROM (
${list(
  [
    enumFacts(),
    tableFacts(),
    columnFacts(),
    keyFacts(),
    foreignKeyFacts(),
    checkFacts(),
    indexFacts(),
    policyFacts(),
    grantFacts(),
  ],
  '\nUNION ALL\n',
)}
) AS found (element, fact)`,

  sql`CREATE FUNCTION pg_temp.has_facts(subject text, wanted jsonb, description text) RETURNS text LANGUAGE plpgsql AS $body$
-- Passes if the catalog says of the subject and of each of its parts what is wanted; else the description names those of which it does not.
DECLARE
  wrong text;
  seen text;
BEGIN
  SELECT string_agg(subject || part, '; ' ORDER BY part COLLATE "C"),
    string_agg(format(E'%s\nseen: %s\nwanted: %s', subject || part, coalesce(facts.fact::text, 'nothing'), wish.fact), E'\n' ORDER BY part COLLATE "C")
  INTO wrong, seen
  FROM jsonb_each(wanted) AS wish (part, fact) LEFT JOIN pg_temp.facts ON facts.element = subject || part
  WHERE facts.fact IS DISTINCT FROM wish.fact;
  IF wrong IS NULL THEN RETURN ok(true, description); END IF;
  RETURN pg_temp.failed(description, 'for ' || wrong, seen);
END
$body$`,
];

function enumFacts(): Sql {
  return sql`SELECT ${literal(`${elementKinds.enum} `)} || t.typname, jsonb_build_object(
  'values', (SELECT jsonb_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
  'comment', obj_description(t.oid, 'pg_type'))
FROM pg_type AS t WHERE t.typnamespace = 'public'::regnamespace AND t.typtype = 'e'`;
}

function tableFacts(): Sql {
  return sql`SELECT address, jsonb_build_object(
  'comment', obj_description(oid, 'pg_class'), 'rowSecurity', relrowsecurity, 'forced', relforcerowsecurity) FROM relations`;
}

// From Postgres 18 on, NOT NULL is a constraint, and may be not valid.
function columnFacts(): Sql {
  return sql`SELECT ${within('column', sql`a.attname`)}, jsonb_build_object(
  'type', pg_temp.type_name(a.atttypid, a.atttypmod),
  'nullable', NOT a.attnotnull,
  'validated', CASE WHEN a.attnotnull THEN NOT EXISTS (
    SELECT FROM pg_constraint AS c WHERE c.conrelid = a.attrelid AND c.contype = 'n' AND c.conkey = ARRAY[a.attnum] AND NOT c.convalidated) END,
  'default', CASE a.attgenerated WHEN '' THEN pg_temp.default_fact(pg_get_expr(d.adbin, d.adrelid), format_type(a.atttypid, a.atttypmod)) END,
  'generated', CASE a.attgenerated WHEN 's' THEN true END,
  'comment', col_description(a.attrelid, a.attnum))
FROM relations AS t JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum`;
}

// to_jsonb reads a catalog column that older servers lack: NULLS NOT DISTINCT is known from Postgres 15 on.
function keyFacts(): Sql {
  return sql`SELECT CASE c.contype WHEN 'p' THEN ${within('primary-key', sql`c.conname`)} ELSE ${within('unique-constraint', sql`c.conname`)} END,
  jsonb_build_object('columns', pg_temp.names(c.conrelid, c.conkey), 'deferrable', c.condeferrable)
  || CASE c.contype WHEN 'p' THEN '{}'
     ELSE jsonb_build_object('nullsNotDistinct', coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false)) END
FROM relations AS t JOIN pg_constraint AS c ON c.conrelid = t.oid AND c.contype IN ('p', 'u') JOIN pg_index AS i ON i.indexrelid = c.conindid`;
}

function foreignKeyFacts(): Sql {
  return sql`SELECT ${within('foreign-key', sql`c.conname`)}, jsonb_build_object(
  'columns', pg_temp.names(c.conrelid, c.conkey),
  'references', jsonb_build_object('table', r.name, 'columns', pg_temp.names(c.confrelid, c.confkey)),
  'onDelete', ${action(sql`c.confdeltype`)},
  'onUpdate', ${action(sql`c.confupdtype`)},
  'deferrable', c.condeferrable,
  'validated', c.convalidated)
FROM relations AS t JOIN pg_constraint AS c ON c.conrelid = t.oid AND c.contype = 'f' JOIN relations AS r ON r.oid = c.confrelid`;
}

function checkFacts(): Sql {
  return sql`SELECT ${within('check', sql`c.conname`)}, jsonb_build_object(
  'columns', (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname COLLATE "C"), '[]')
    FROM pg_attribute AS a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)),
  'validated', c.convalidated)
FROM relations AS t JOIN pg_constraint AS c ON c.conrelid = t.oid AND c.contype = 'c'`;
}

// Bit 1 of an option is DESC, bit 2 is NULLS FIRST (pg_index.indoption).
function indexFacts(): Sql {
  return sql`SELECT ${within('index', sql`x.relname`)}, jsonb_build_object(
  'method', m.amname,
  'unique', i.indisunique,
  'keys', (SELECT jsonb_agg(jsonb_build_object(
      'column', a.attname,
      'descending', i.indoption[k - 1] & 1 = 1,
      'nulls', CASE i.indoption[k - 1] & 2 WHEN 2 THEN 'FIRST' ELSE 'LAST' END,
      'operatorClass', (SELECT o.opcname FROM pg_opclass AS o WHERE o.oid = i.indclass[k - 1] AND NOT o.opcdefault)) ORDER BY k)
    FROM generate_series(1, i.indnkeyatts) AS k
    LEFT JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k - 1] AND a.attnum <> 0),
  'include', (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname COLLATE "C"), '[]')
    FROM generate_series(i.indnkeyatts + 1, i.indnatts) AS k
    JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k - 1]),
  'partial', i.indpred IS NOT NULL,
  'valid', i.indisvalid)
FROM relations AS t JOIN pg_index AS i ON i.indrelid = t.oid JOIN pg_class AS x ON x.oid = i.indexrelid JOIN pg_am AS m ON m.oid = x.relam
WHERE NOT EXISTS (SELECT FROM pg_constraint AS c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))`;
}

/** The names of its policies: one that was added would let through more than the others do. */
function policyFacts(): Sql {
  return sql`SELECT ${within('row-security', sql`t.name`)}, (
  SELECT coalesce(jsonb_agg(p.polname ORDER BY p.polname COLLATE "C"), '[]') FROM pg_policy AS p WHERE p.polrelid = t.oid)
FROM relations AS t WHERE t.relrowsecurity`;
}

function grantFacts(): Sql {
  const rights = list(privileges.map(literal));
  return sql`SELECT ${within('grant', sql`CASE g.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(g.grantee) END || coalesce(' (' || g.attname || ')', '')`)},
  jsonb_agg(DISTINCT g.privilege_type)
FROM relations AS t CROSS JOIN LATERAL (
  SELECT NULL::name AS attname, a.grantee, a.privilege_type FROM aclexplode(t.relacl) AS a
  UNION ALL
  SELECT c.attname, a.grantee, a.privilege_type FROM pg_attribute AS c CROSS JOIN LATERAL aclexplode(c.attacl) AS a WHERE c.attrelid = t.oid
) AS g WHERE g.grantee <> t.relowner AND g.privilege_type IN (${rights})
GROUP BY 1`;
}

/** The printed address of something in a table. */
function within(kind: ElementKind, name: Sql): Sql {
  return sql`t.address || ${literal(`, ${elementKinds[kind]} `)} || ${name}`;
}

function action(code: Sql): Sql {
  return sql`CASE ${code} WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE 'SET DEFAULT' END`;
}
