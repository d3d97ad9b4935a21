import type { Sql, Statement } from '@wesley/sql';

/** Statements as people paste them into psql. */
export function script(statements: readonly (Statement | Sql)[]): string {
  return statements.map((statement) => `${'form' in statement ? statement.sql : statement.text};`).join('\n');
}
