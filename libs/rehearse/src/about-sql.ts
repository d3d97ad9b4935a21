import type { DatabaseError } from '@wesley/apply';

/** Whether the server refuses what it was asked, and is not in trouble itself. 0A: not supported; 22: data; 23: constraints; 42: syntax, names, rights. */
export function isAboutSql({ sqlState }: DatabaseError): boolean {
  return /^(0A|22|23|42)/.test(sqlState ?? '');
}
