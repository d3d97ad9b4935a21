import type { Session } from '@wesley/apply';
import { operatorClasses } from '@wesley/schema';
import { isUserSchema } from '../catalog/own-schemas';
import { readRows, text } from './rows';
import { isInUserSchema } from './user-tables';

/** One sentence for each object that a Schema has no word for; two databases that differ only in them must not pass as equal. */
export async function readUnsupported(session: Session): Promise<readonly string[]> {
  const rows = await readRows(
    session,
    `SELECT sentence FROM (
       ${Object.values(findings).join('\n UNION ALL ')}
     ) found (sentence) ORDER BY 1`,
  );
  return rows.map((row) => text(row, 'sentence'));
}

const notOfAnExtension = (catalog: string, oid: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;

const known = Object.keys(operatorClasses)
  .map((name) => `'${name}'`)
  .join(', ');

const ofUserTables = `c.relkind = 'r' AND ${isInUserSchema('c.relnamespace')}`;

// Each gives one column of text.
const findings = {
  schemas: `
    SELECT format('schema %s holds no table.', n.nspname) FROM pg_namespace n
     WHERE n.nspname <> 'public' AND ${isUserSchema('n.nspname')} AND ${notOfAnExtension('pg_namespace', 'n.oid')}
       AND NOT EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid AND c.relkind = 'r')`,
  relations: `
    SELECT format('%s %s has a kind that a schema cannot say.', CASE c.relkind WHEN 'v' THEN 'view'
             WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence' WHEN 'p' THEN 'partitioned table'
             WHEN 'f' THEN 'foreign table' WHEN 'c' THEN 'composite type' ELSE 'relation' END, c.relname)
      FROM pg_class c
     WHERE ${isInUserSchema('c.relnamespace')} AND c.relkind NOT IN ('r', 'i', 'I', 't')
       AND ${notOfAnExtension('pg_class', 'c.oid')}`,
  tables: `
    SELECT format('table %s %s.', c.relname, what)
      FROM pg_class c CROSS JOIN LATERAL (VALUES
             (c.relpersistence <> 'p', 'is not permanent'),
             (c.reloptions IS NOT NULL, 'has storage parameters'),
             (EXISTS (SELECT FROM aclexplode(c.relacl) g WHERE g.is_grantable AND g.grantee <> c.relowner), 'has grants that can be passed on'),
             (EXISTS (SELECT FROM aclexplode(c.relacl) g WHERE g.privilege_type = 'MAINTAIN' AND g.grantee <> c.relowner), 'has a grant of MAINTAIN'),
             (c.relacl IS NOT NULL AND (SELECT count(*) FROM aclexplode(c.relacl) g WHERE g.grantee = c.relowner) <> (SELECT count(*) FROM aclexplode(acldefault('r', c.relowner))), 'takes rights from its owner'),
             (EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = c.oid OR h.inhparent = c.oid), 'inherits')
           ) finding (holds, what)
     WHERE holds AND ${ofUserTables} AND ${notOfAnExtension('pg_class', 'c.oid')}`,
  columns: `
    SELECT format('table %s, column %s %s.', c.relname, a.attname, what)
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
     CROSS JOIN LATERAL (VALUES
             (a.attidentity <> '', 'is an identity column'),
             (a.attgenerated NOT IN ('', 's'), 'is generated when it is read'),
             (a.attcollation <> t.typcollation, 'has a collation of its own'),
             (EXISTS (SELECT FROM aclexplode(a.attacl) g WHERE g.is_grantable), 'has grants that can be passed on')
           ) finding (holds, what)
     WHERE holds AND ${ofUserTables} AND a.attnum > 0 AND NOT a.attisdropped`,
  // The keys "conenforced" (Postgres 18) and "confdelsetcols" (15) are missing from older servers' rows.
  constraints: `
    SELECT format('table %s, constraint %s %s.', c.relname, n.conname, what)
      FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid
     CROSS JOIN LATERAL (VALUES
             (n.contype NOT IN ('p', 'u', 'f', 'c', 'n'), 'has a kind that a schema cannot say'),
             (NOT n.convalidated, 'is not validated'),
             (n.condeferrable, 'is deferrable'),
             (n.connoinherit AND n.contype IN ('c', 'n'), 'is not inherited'),
             (n.contype = 'f' AND n.confmatchtype <> 's', 'is not MATCH SIMPLE'),
             (to_jsonb(n) ->> 'conenforced' = 'false', 'is not enforced'),
             (to_jsonb(n) ->> 'confdelsetcols' IS NOT NULL, 'sets only some columns on delete'),
             (to_jsonb(n) ->> 'conperiod' = 'true', 'is over a period'),
             (n.contype IN ('p', 'u') AND EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = n.conindid AND i.indnatts > i.indnkeyatts), 'includes columns')
           ) finding (holds, what)
     WHERE holds AND ${ofUserTables}`,
  indexes: `
    SELECT format('table %s, index %s %s.', c.relname, x.relname, what)
      FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
     CROSS JOIN LATERAL (VALUES
             (NOT i.indisvalid OR NOT i.indisready, 'is invalid'),
             (x.reloptions IS NOT NULL, 'has storage parameters'),
             (to_jsonb(i) ->> 'indnullsnotdistinct' = 'true' AND NOT EXISTS (SELECT FROM pg_constraint n WHERE n.conindid = i.indexrelid), 'has NULLS NOT DISTINCT'),
             (EXISTS (SELECT FROM unnest(i.indclass) o (oid) JOIN pg_opclass p ON p.oid = o.oid WHERE NOT p.opcdefault AND p.opcname NOT IN (${known})), 'has an operator class of its own'),
             (EXISTS (SELECT FROM generate_series(0, i.indnkeyatts - 1) k JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k]
                       WHERE i.indcollation[k] <> 0 AND i.indcollation[k] <> a.attcollation), 'has a collation of its own')
           ) finding (holds, what)
     WHERE holds AND ${ofUserTables}`,
  policies: `
    SELECT format('table %s, policy %s %s.', c.relname, p.polname, CASE WHEN p.polpermissive THEN 'is for all commands' ELSE 'is restrictive' END)
      FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE ${ofUserTables} AND (p.polcmd = '*' OR NOT p.polpermissive)`,
  triggers: `
    SELECT format('table %s, trigger %s cannot be said.', c.relname, t.tgname)
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND ${ofUserTables}`,
  rules: `
    SELECT format('table %s, rule %s cannot be said.', c.relname, r.rulename)
      FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE ${ofUserTables}`,
  routines: `
    SELECT format('routine %s cannot be said.', p.oid::regprocedure)
      FROM pg_proc p WHERE ${isInUserSchema('p.pronamespace')} AND ${notOfAnExtension('pg_proc', 'p.oid')}`,
  types: `
    SELECT format('type %s cannot be said.', t.typname)
      FROM pg_type t WHERE ${isInUserSchema('t.typnamespace')} AND (t.typtype IN ('d', 'r') OR t.typtype = 'e' AND t.typnamespace <> 'public'::regnamespace) AND ${notOfAnExtension('pg_type', 't.oid')}`,
  statistics: `
    SELECT format('statistics %s cannot be said.', s.stxname)
      FROM pg_statistic_ext s WHERE ${isInUserSchema('s.stxnamespace')}`,
} as const;
