import type { Table } from '@wesley/schema';
import { identifier } from '@wesley/sql';

/**
 * Whether a check of its own lets but one value into the column, as that of a table of one row does: `is_only`, `id = 1`. By the words
 * of the check, so that one that says it in others is not recognised.
 */
export function hasOneValue({ checks }: Table, column: string): boolean {
  return checks.some(
    ({ expression: { sql, columns } }) => columns.length === 1 && columns[0] === column && pins(sql, column),
  );
}

function pins(sql: string, column: string): boolean {
  const name = identifier(column).text.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&');
  const constant = "(?:true|false|-?\\d+(?:\\.\\d+)?|'(?:[^']|'')*')";
  const forms = [name, `not ${name}`, `${name} is (?:true|false)`, `${name} = ${constant}`, `${constant} = ${name}`];
  return new RegExp(`^\\(?(?:${forms.join('|')})\\)?$`, 'i').test(
    sql
      .trim()
      .replace(/\s*=\s*/g, ' = ')
      .replace(/\s+/g, ' '),
  );
}
