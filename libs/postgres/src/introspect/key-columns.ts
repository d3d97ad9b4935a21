import { isUserTable } from './user-tables';

/** SQL for the names of the columns with the numbers `keys` (an int2[]) of the table `table` (an oid), in the order of the keys. */
export function columnNames(table: string, keys: string): string {
  return `ARRAY(SELECT a.attname::text FROM unnest(${keys}) WITH ORDINALITY k (number, place)
                  JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.number ORDER BY k.place)`;
}

/** SQL for the constraints of the user's tables, of one type (`contype`), as `n` of the table `c`. */
export function constraintsOf(type: 'p' | 'u' | 'f' | 'c'): string {
  return `pg_constraint n JOIN pg_class c ON c.oid = n.conrelid AND n.contype = '${type}'
            AND ${isUserTable('c')}`;
}
