import type { Enum } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { readRows, text, textOrNull, texts } from './rows';

export async function readEnums(session: Session): Promise<readonly Enum[]> {
  const rows = await readRows(
    session,
    `SELECT t.typname AS name,
            ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS values,
            obj_description(t.oid, 'pg_type') AS comment
       FROM pg_type t
      WHERE t.typtype = 'e' AND t.typnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
      ORDER BY 1`,
  );
  return rows.map((row) => ({
    name: text(row, 'name'),
    values: texts(row, 'values'),
    comment: textOrNull(row, 'comment'),
  }));
}
