/**
 * Why a statement has no place in a script that is run in a database of ours, as what the statement does; undefined when it has one.
 * By how it begins: what a function or a DO block does is not seen.
 */
export function objectionTo(statement: string): string | undefined {
  const found = objections.find(({ pattern }) => pattern.test(statement));
  return found?.why;
}

const beyond = 'reaches beyond its database, to what all databases of the server share';

const objections: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: /^(?:create|alter|drop)\s+(?:role|user(?!\s+mapping)|group|database|tablespace|subscription)\b/i,
    why: beyond,
  },
  {
    pattern: /^(?:alter\s+system|(?:reassign|drop)\s+owned|comment\s+on\s+(?:role|database|tablespace))\b/i,
    why: beyond,
  },
  { pattern: /^(?:grant|revoke)\b[^]*\bon\s+(?:database|tablespace|parameter)\b/i, why: beyond },
  { pattern: /^security\s+label\b[^]*\bon\s+(?:role|database|tablespace)\b/i, why: beyond },
  // Of a role to another; a right is granted ON something.
  { pattern: /^(?:grant|revoke)\b(?![^]*\bon\b)/i, why: beyond },
  { pattern: /^copy\b[^]*\b(?:to|from)\s+program\b/i, why: "runs a program on the server's machine" },
  { pattern: /^copy\b[^]*\bto\s+e?'/i, why: "writes a file on the server's machine" },
  {
    pattern: /^copy\b[^]*\bfrom\s+stdin\b/i,
    why: 'waits for rows that psql would send; write them as INSERT, as "pg_dump --inserts" does',
  },
  { pattern: /^\\/, why: 'is a command of psql, not of the server' },
];
