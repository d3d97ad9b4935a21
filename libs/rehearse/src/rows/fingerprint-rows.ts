import type { Row, Session } from '@wesley/apply';
import type { Table } from '@wesley/schema';
import { identifier, list, relation, sql } from '@wesley/sql';

/** How many rows a table has, and a hash of the values that stand in them: the same whatever their order. */
export interface RowsFingerprint {
  readonly table: string;
  readonly rows: number;
  readonly hash: string;
}

/** Fingerprints the given columns of each table. */
export async function fingerprintRows(
  session: Session,
  tables: readonly Pick<Table, 'name' | 'columns'>[],
): Promise<readonly RowsFingerprint[]> {
  const fingerprints: RowsFingerprint[] = [];
  for (const { name, columns } of tables) {
    const row = list(columns.map((column) => identifier(column.name)));
    // A sum of hashes, since an ordered list of all rows would not fit in memory.
    const hash = sql`coalesce(sum(hashtextextended(ROW(${row})::text, 0)::numeric), 0)::text`;
    const [found]: readonly Row[] = await session.query(
      sql`SELECT count(*) AS count, ${hash} AS hash FROM ${relation(name)}`.text,
    );
    fingerprints.push({ table: name, rows: Number(found?.['count']), hash: String(found?.['hash']) });
  }
  return fingerprints;
}
