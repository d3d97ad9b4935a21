import { sha256 } from '@wesley/schema';

/** A name for what a plan puts up for a while: short whatever the table is called, and recognised as ours when it is left behind. */
export function scaffoldName(what: 'new' | 'old' | 'not_null', table: string, name: string): string {
  return `wesley_${what}_${sha256(`${table}.${name}`).slice(0, 12)}`;
}
