import { sha256 } from '@wesley/schema';
import { identifier, literal, sql, type Sql } from '@wesley/sql';

/** Name of the function, in `pg_temp`, that makes rows of a table: `sample_` and the table, shortened to what a name may have. */
export function sampleName(table: string): string {
  const name = `sample_${table}`;
  return Buffer.byteLength(name) <= 63 ? name : `sample_${sha256(table).slice(0, 32)}`;
}

/**
 * A call of a table's function. It gives a row as JSON that satisfies the table and collides with no row that is there; what the
 * row refers to has been inserted. `given`: values that it must have. `focus`: the constraint that it is about, or ''; with `breaks`
 * it violates that check, or refers to nothing by that foreign key.
 */
export function callSample(table: string, given: Sql, focus: string, breaks: boolean): Sql {
  return sql`pg_temp.${identifier(sampleName(table))}(${given}, ${literal(focus)}, ${breaks ? sql`true` : sql`false`})`;
}
