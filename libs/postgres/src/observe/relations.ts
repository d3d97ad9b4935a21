import type { Row, Session } from '@wesley/apply';
import { isUserSchema } from '../catalog/own-schemas';

/** The relations that existed at a moment, by oid: what a lock, a scan or a rewrite is reported by later, whatever was renamed or dropped since. */
export interface Relations {
  /** The database's own oid: `pg_locks` holds the locks of all databases. */
  readonly database: string;
  readonly byOid: ReadonlyMap<string, Relation>;
}

export interface Relation {
  /** How it is reported: `user`, `user (user_pkey)` for an index, `user (toast)`; with the schema unless that is `public`. */
  readonly label: string;
  /** `pg_class.relkind`. */
  readonly kind: string;
  /** Changes when the file is written anew; null for what has no file. */
  readonly file: string | null;
}

/** Reads the relations of the session's database that are the user's. To be called before the plan begins, and again before each step. */
export async function readRelations(session: Session): Promise<Relations> {
  const rows = await session.query(
    `SELECT (SELECT oid::text FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()) AS database,
            r.oid::text AS oid, r.relkind::text AS kind, pg_catalog.pg_relation_filenode(r.oid)::text AS file,
            t.relname AS "table", n.nspname AS schema,
            CASE WHEN r.oid = t.oid THEN NULL WHEN r.relkind = 't' THEN 'toast' WHEN s.oid = i.indrelid AND s.relkind = 't' THEN 'toast index'
                 ELSE r.relname END AS part
       FROM pg_catalog.pg_class r
       LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = r.oid
       JOIN pg_catalog.pg_class s ON s.oid = coalesce(i.indrelid, r.oid)
       JOIN pg_catalog.pg_class t ON CASE s.relkind WHEN 't' THEN t.reltoastrelid = s.oid ELSE t.oid = s.oid END
       JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
      WHERE ${isUserSchema('n.nspname')}`,
  );
  const [first] = rows;
  return {
    database: first ? String(first.database) : '0',
    byOid: new Map(rows.map((row) => [String(row.oid), relationOf(row)])),
  };
}

function relationOf({ schema, table, part, kind, file }: Row): Relation {
  const name = schema === 'public' ? String(table) : `${String(schema)}.${String(table)}`;
  return {
    label: typeof part === 'string' ? `${name} (${part})` : name,
    kind: String(kind),
    file: typeof file === 'string' ? file : null,
  };
}
