import { isUserObject, qualified } from './objects';

const table = qualified('c.relnamespace', 'c.relname');
const isUser = isUserObject('pg_class', 'c.oid', 'c.relnamespace');

/** What belongs to a table: constraints, indexes, policies, triggers, rules, statistics. */
export const tableFacts: readonly string[] = [
  // conenforced came with Postgres 18, and with it a constraint (contype n) for each NOT NULL.
  `SELECT 'constraint', format('%s.%I', ${table}, n.conname), jsonb_build_object('type', n.contype, 'definition', pg_get_constraintdef(n.oid),
          'validated', n.convalidated, 'deferrable', n.condeferrable, 'deferred', n.condeferred, 'noInherit', n.connoinherit,
          'enforced', to_jsonb(n) -> 'conenforced')
     FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid WHERE ${isUser}`,
  // indnullsnotdistinct came with Postgres 15; attstattarget is -1 until 16 and NULL from 17 on.
  `SELECT 'index', format('%s.%I', ${table}, x.relname), jsonb_build_object('definition', pg_get_indexdef(i.indexrelid),
          'valid', i.indisvalid, 'ready', i.indisready, 'live', i.indislive, 'unique', i.indisunique, 'primary', i.indisprimary,
          'exclusion', i.indisexclusion, 'immediate', i.indimmediate, 'clustered', i.indisclustered, 'replicaIdentity', i.indisreplident,
          'nullsNotDistinct', to_jsonb(i) -> 'indnullsnotdistinct', 'options', to_jsonb(x.reloptions), 'persistence', x.relpersistence,
          'tablespace', (SELECT t.spcname FROM pg_tablespace t WHERE t.oid = x.reltablespace),
          'parent', (SELECT h.inhparent::regclass FROM pg_inherits h WHERE h.inhrelid = x.oid),
          'statistics', (SELECT jsonb_object_agg(a.attnum, a.attstattarget) FROM pg_attribute a
                          WHERE a.attrelid = x.oid AND a.attstattarget >= 0))
     FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
    WHERE c.relkind <> 't' AND ${isUser}`,
  `SELECT 'policy', format('%s.%I', ${table}, p.polname), jsonb_build_object('permissive', p.polpermissive, 'command', p.polcmd,
          'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid),
          'roles', (SELECT jsonb_agg(coalesce(nullif(r.oid, 0)::regrole::text, 'public') ORDER BY 1) FROM unnest(p.polroles) r (oid)))
     FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE ${isUser}`,
  `SELECT 'trigger', format('%s.%I', ${table}, t.tgname), jsonb_build_object('definition', pg_get_triggerdef(t.oid), 'enabled', t.tgenabled)
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND ${isUser}`,
  `SELECT 'rule', format('%s.%I', ${table}, r.rulename), jsonb_build_object('definition', pg_get_ruledef(r.oid), 'enabled', r.ev_enabled)
     FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE r.rulename <> '_RETURN' AND ${isUser}`,
  `SELECT 'statistics', ${qualified('s.stxnamespace', 's.stxname')}, jsonb_build_object('definition', pg_get_statisticsobjdef(s.oid))
     FROM pg_statistic_ext s JOIN pg_class c ON c.oid = s.stxrelid WHERE ${isUser}`,
];
