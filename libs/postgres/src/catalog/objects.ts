import { isUserSchema } from './own-schemas';

/**
 * SQL for "this object is the user's": in a schema of theirs, and no part of an extension, which stands for its objects.
 * `oid` and `schema` are expressions, `catalog` is the catalog that the oid is of.
 */
export function isUserObject(catalog: string, oid: string, schema: string): string {
  return `(${schema} = ANY (${userSchemas}) AND NOT EXISTS (
    SELECT FROM pg_depend e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e'))`;
}

// An array that is made once, and not a question for each of the thousands of objects that are Postgres' own.
const userSchemas = `ARRAY(SELECT s.oid FROM pg_namespace s WHERE ${isUserSchema('s.nspname')})`;

/** SQL for a name with its schema, quoted where needed. */
export function qualified(schema: string, name: string): string {
  return `format('%s.%I', ${schema}::regnamespace, ${name})`;
}

/**
 * SQL for what others than the owner may do with an object, and for what its owner may not; NULL when there is neither. Rights that
 * were never changed are those that objects of this kind begin with, so that a grant and its revocation leave no trace.
 * `kind` is the letter that acldefault() knows the kind by; columns begin with no rights.
 */
export function acl(column: string, kind: AclKind, owner: string): string {
  const initial = `acldefault('${kind}', ${owner})`;
  const rights = (list: string) => `SELECT grantee, privilege_type, is_grantable FROM aclexplode(${list})`;
  // Most have none, and then there is nothing to ask; but by default anyone may run a function and use a type.
  const isAsked = kind === 'f' || kind === 'T' ? 'true' : `${column} IS NOT NULL`;
  return `CASE WHEN ${isAsked} THEN (SELECT jsonb_agg(held ORDER BY held) FROM (
    SELECT format('%s %s%s', coalesce(nullif(grantee, 0)::regrole::text, 'PUBLIC'), privilege_type, CASE WHEN is_grantable THEN ' with grant option' END)
      FROM (${rights(`coalesce(${column}, ${initial})`)}) given WHERE grantee <> ${owner}
    UNION ALL
    SELECT format('not the owner %s', privilege_type)
      FROM (${rights(initial)} EXCEPT ${rights(`coalesce(${column}, ${initial})`)}) lacking WHERE grantee = ${owner}
  ) rights (held)) END`;
}

type AclKind = 'c' | 'r' | 'n' | 'f' | 'T';
