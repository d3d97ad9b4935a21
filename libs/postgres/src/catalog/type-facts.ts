import { acl, isUserObject, qualified } from './objects';

const name = qualified('t.typnamespace', 't.typname');
const isUser = isUserObject('pg_type', 't.oid', 't.typnamespace');

/** Enums, domains, composite and range types; the types that come with a table or with another type are left out. */
export const typeFacts: readonly string[] = [
  `SELECT 'type', ${name}, jsonb_build_object('kind', t.typtype, 'acl', ${acl('t.typacl', 'T', 't.typowner')},
          'values', (SELECT jsonb_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
          'base', CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END, 'notNull', t.typnotnull,
          'default', coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault),
          'collation', CASE WHEN t.typtype = 'd' THEN nullif(t.typcollation, 0)::regcollation END,
          'subtype', (SELECT r.rngsubtype::regtype FROM pg_range r WHERE r.rngtypid = t.oid))
     FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE (t.typtype IN ('e', 'd', 'r') OR c.relkind = 'c') AND ${isUser}`,
  `SELECT 'constraint', format('%s.%I', ${name}, n.conname), jsonb_build_object('type', n.contype,
          'definition', pg_get_constraintdef(n.oid), 'validated', n.convalidated)
     FROM pg_constraint n JOIN pg_type t ON t.oid = n.contypid WHERE ${isUser}`,
];
