import { acl, isUserObject, qualified } from './objects';

const name = qualified('c.relnamespace', 'c.relname');
const isUser = isUserObject('pg_class', 'c.oid', 'c.relnamespace');

/** Tables, views, sequences and their columns. */
export const relationFacts: readonly string[] = [
  `SELECT 'relation', ${name}, jsonb_build_object(
          'kind', c.relkind, 'persistence', c.relpersistence, 'options', to_jsonb(c.reloptions), 'acl', ${acl('c.relacl', 'r', 'c.relowner')},
          'rowSecurity', c.relrowsecurity, 'forceRowSecurity', c.relforcerowsecurity, 'replicaIdentity', c.relreplident,
          'partitionKey', pg_get_partkeydef(c.oid), 'bound', pg_get_expr(c.relpartbound, c.oid), 'ofType', nullif(c.reloftype, 0)::regtype,
          'inherits', (SELECT jsonb_agg(h.inhparent::regclass ORDER BY h.inhseqno) FROM pg_inherits h WHERE h.inhrelid = c.oid),
          'method', (SELECT m.amname FROM pg_am m WHERE m.oid = c.relam),
          'tablespace', (SELECT t.spcname FROM pg_tablespace t WHERE t.oid = c.reltablespace),
          'query', CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END)
     FROM pg_class c WHERE c.relkind NOT IN ('i', 'I', 't') AND ${isUser}`,
  // Through JSON where servers differ: attcompression came with 14; attstattarget is -1 until 16 and NULL from 17 on.
  `SELECT 'column', format('%s.%I', ${name}, a.attname), jsonb_build_object(
          'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid),
          'identity', nullif(a.attidentity, ''), 'generated', nullif(a.attgenerated, ''),
          'collation', CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::regcollation END,
          'storage', CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END,
          'compression', nullif(to_jsonb(a) ->> 'attcompression', ''), 'statistics', nullif(to_jsonb(a) ->> 'attstattarget', '-1'),
          'options', to_jsonb(a.attoptions), 'acl', ${acl('a.attacl', 'c', 'c.relowner')},
          'inherited', CASE WHEN a.attinhcount > 0 THEN a.attinhcount END)
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind NOT IN ('i', 'I', 't', 'S') AND ${isUser}`,
  `SELECT 'sequence', ${name}, jsonb_build_object('type', s.seqtypid::regtype, 'start', s.seqstart, 'increment', s.seqincrement,
          'min', s.seqmin, 'max', s.seqmax, 'cache', s.seqcache, 'cycle', s.seqcycle,
          'owner', (SELECT format('%s.%I', o.refobjid::regclass, a.attname) FROM pg_depend o
                      JOIN pg_attribute a ON a.attrelid = o.refobjid AND a.attnum = o.refobjsubid
                     WHERE o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.deptype IN ('a', 'i') AND o.refobjsubid > 0))
     FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid WHERE ${isUser}`,
];
