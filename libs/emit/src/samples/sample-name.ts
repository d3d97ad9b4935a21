import { sha256 } from '@wesley/schema';

/** Name of the function, in `pg_temp`, that makes rows of a table: `sample_` and the table, shortened to what a name may have. */
export function sampleName(table: string): string {
  const name = `sample_${table}`;
  return Buffer.byteLength(name) <= 63 ? name : `sample_${sha256(table).slice(0, 32)}`;
}
