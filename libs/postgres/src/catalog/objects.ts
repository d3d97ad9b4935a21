import { isUserSchema } from './own-schemas';

/**
 * SQL for "this object is the user's": in a schema of theirs, and no part of an extension, which stands for its objects.
 * `oid` and `schema` are expressions, `catalog` is the catalog that the oid is of.
 */
export function isUserObject(catalog: string, oid: string, schema: string): string {
  return `(${isUserSchema(`${schema}::regnamespace::text`)} AND NOT EXISTS (
    SELECT FROM pg_depend e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e'))`;
}

/** SQL for a name with its schema, quoted where needed. */
export function qualified(schema: string, name: string): string {
  return `format('%s.%I', ${schema}::regnamespace, ${name})`;
}

/** SQL for the access rights, in an order of their own; NULL when they were never changed, `[]` when nobody has any. */
export function acl(column: string): string {
  return `CASE WHEN ${column} IS NOT NULL THEN
    (SELECT coalesce(jsonb_agg(item::text ORDER BY item::text), '[]') FROM unnest(${column}) item) END`;
}
