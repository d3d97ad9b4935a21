import type { Probe, Step } from '@wesley/plan';
import { identifiers, literal, qualifiedRelation, relation, sql } from '@wesley/sql';
import type { Session } from './database';
import { query } from './query';

/** The key of one of the rows that a probe counts, `(id) = (17)`; undefined where it counts something else than rows of the table. */
export async function sampleKey(step: Step, probe: Probe, session: Session): Promise<string | undefined> {
  const [table] = step.do.on;
  if (table === undefined) return undefined;
  const counted = `SELECT count(*) AS count FROM ${relation(table).text} `;
  if (!probe.sql.startsWith(counted)) return undefined;
  const columns = await keyOf(step, table, session);
  if (columns.length === 0) return undefined;
  const rest = probe.sql.slice(counted.length);
  const key = identifiers(columns).text;
  const [row = {}] = await query(
    step,
    session,
    `SELECT ROW(${key})::text AS key FROM ${relation(table).text} ${rest} LIMIT 1`,
  );
  return typeof row['key'] === 'string' ? `(${columns.join(', ')}) = ${row['key']}` : undefined;
}

async function keyOf(step: Step, table: string, session: Session): Promise<readonly string[]> {
  const rows = await query(
    step,
    session,
    sql`SELECT a.attname AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
      WHERE i.indisprimary AND i.indrelid = to_regclass(${literal(qualifiedRelation(table).text)})
      ORDER BY array_position(i.indkey::smallint[], a.attnum)`.text,
  );
  return rows.map(({ name }) => String(name));
}
