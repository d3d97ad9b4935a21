import type { Probe, Step } from '@wesley/plan';
import { identifiers, literal, qualifiedRelation, relation, sql } from '@wesley/sql';
import type { Session } from './database';
import { query } from './query';

/**
 * An example of what a probe counts, by primary keys and without any other value: `the one with the key (id) = (17)`. Undefined
 * where it counts neither rows of the table nor values that several of its rows have.
 */
export async function sampleKey(step: Step, probe: Probe, session: Session): Promise<string | undefined> {
  const [table] = step.do.on;
  if (table === undefined) return undefined;
  const from = `FROM ${relation(table).text}`;
  const duplicates = between(probe.sql, `SELECT count(*) AS count FROM (SELECT ${from} `, ') AS duplicates');
  const rows = between(probe.sql, `SELECT count(*) AS count ${from} `, '');
  if (duplicates === undefined && rows === undefined) return undefined;
  const columns = await keyOf(step, table, session);
  if (columns.length === 0) return undefined;
  const named = `(${columns.join(', ')})`;
  const key = `ROW(${identifiers(columns).text})::text`;
  if (duplicates !== undefined) {
    const both = `SELECT min(${key}) AS one, max(${key}) AS other ${from} ${duplicates} LIMIT 1`;
    const [{ one, other } = {}] = await query(step, session, both);
    const found = typeof one === 'string' && typeof other === 'string';
    return found ? `that of the rows with the keys ${named} = ${one} and ${other}` : undefined;
  }
  const [{ one } = {}] = await query(step, session, `SELECT ${key} AS one ${from} ${rows ?? ''} LIMIT 1`);
  return typeof one === 'string' ? `the one with the key ${named} = ${one}` : undefined;
}

function between(text: string, start: string, end: string): string | undefined {
  const isFramed = text.startsWith(start) && text.endsWith(end);
  return isFramed ? text.slice(start.length, text.length - end.length) : undefined;
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
