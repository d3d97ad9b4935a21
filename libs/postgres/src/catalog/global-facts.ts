import { acl } from './objects';
import { isUserComment, isUserSchema, ownSchemas } from './own-schemas';

const ofOwnSchemas = ownSchemas.join('|');

/** What belongs to the whole database. Each SELECT gives a kind, a name, and the facts as an object. */
export const globalFacts: readonly string[] = [
  `SELECT 'schema', quote_ident(n.nspname), jsonb_build_object('acl', ${acl('n.nspacl', 'n', 'n.nspowner')})
     FROM pg_namespace n WHERE ${isUserSchema('n.nspname')}`,
  `SELECT 'extension', quote_ident(x.extname), jsonb_build_object('version', x.extversion, 'schema', x.extnamespace::regnamespace)
     FROM pg_extension x`,
  `SELECT 'event trigger', quote_ident(t.evtname), jsonb_build_object('event', t.evtevent, 'function', t.evtfoid::regprocedure,
          'enabled', t.evtenabled, 'tags', to_jsonb(t.evttags))
     FROM pg_event_trigger t`,
  `SELECT 'default privileges', format('%s %s', coalesce(nullif(d.defaclnamespace, 0)::regnamespace::text, 'everywhere'), d.defaclobjtype),
          jsonb_build_object('role', d.defaclrole::regrole, 'acl', (SELECT jsonb_agg(item::text ORDER BY item::text) FROM unnest(d.defaclacl) item))
     FROM pg_default_acl d`,
  // 16384 is the first oid that is not Postgres' own; the identity has the schema in front, or the table's after "on".
  `SELECT 'comment', format('%s %s', o.type, o.identity), jsonb_build_object('text', d.description)
     FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) o
    WHERE d.objoid >= 16384 AND o.identity !~ '(^| )(${ofOwnSchemas})(\\.|$)' AND ${isUserComment('d.description')}
      AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = d.classoid AND e.objid = d.objoid AND e.deptype = 'e')`,
];
