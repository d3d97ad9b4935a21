import { isUserSchema } from '../catalog/own-schemas';

/** SQL for the name that a table goes by in a Schema: with its Postgres schema before it unless that is `public`. `table` is an alias of pg_class. */
export function tableName(table: string): string {
  return `CASE WHEN ${table}.relnamespace = 'public'::regnamespace THEN ${table}.relname::text
               ELSE (SELECT ns.nspname FROM pg_namespace ns WHERE ns.oid = ${table}.relnamespace) || '.' || ${table}.relname END`;
}

/** SQL for "this row of pg_class is a table of the user, and no part of an extension". */
export function isUserTable(table: string): string {
  return `${table}.relkind = 'r' AND ${isInUserSchema(`${table}.relnamespace`)}
    AND NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = 'pg_class'::regclass AND x.objid = ${table}.oid AND x.deptype = 'e')`;
}

/** SQL for "the schema with this oid is the user's". */
export function isInUserSchema(schema: string): string {
  return `${schema} IN (SELECT ns.oid FROM pg_namespace ns WHERE ${isUserSchema('ns.nspname')})`;
}
