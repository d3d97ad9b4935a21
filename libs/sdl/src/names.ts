import { splitTableName } from '@wesley/schema';
import { createHash } from 'node:crypto';

/** How names of the SDL become names of the database. */
export type Naming = 'snake_case' | 'preserve';

/** The longest name in Postgres, in bytes of UTF-8 (NAMEDATALEN - 1); it cuts longer ones without a word. */
export const longestName = 63;

/** `OrderItem` → `order_item`, `createdAt` → `created_at`, `HTTPServer` → `http_server`. */
export function nameFor(graphqlName: string, naming: Naming): string {
  return naming === 'preserve' ? graphqlName : snakeCase(graphqlName);
}

/** The name of the column that a relation field makes: `author` → `author_id`, or `authorId` when names are preserved. */
export function keyNameFor(graphqlName: string, naming: Naming): string {
  return naming === 'preserve' ? `${graphqlName}Id` : `${snakeCase(graphqlName)}_id`;
}

export type DerivedKind = 'pkey' | 'key' | 'fkey' | 'check' | 'idx' | 'policy';

/** The name that Postgres itself would choose (`order_customer_id_fkey`), and beyond 63 bytes one that ends in a hash of it. */
export function deriveName(table: string, columns: readonly string[], kind: DerivedKind): string {
  const name = [splitTableName(table).name, ...columns, kind].join('_');
  if (Buffer.byteLength(name) <= longestName) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${cut(name, longestName - hash.length - kind.length - 2)}_${hash}_${kind}`;
}

/** Why a table or a Postgres schema cannot have a name, or undefined. */
export function objectionToTableName(name: string): string | undefined {
  // pg_catalog comes before public, so that a bare name would mean the table of Postgres.
  if (name.startsWith('pg_')) return 'belongs to Postgres';
  return name.includes('.') ? 'holds a dot, which stands between a Postgres schema and a table' : objectionToName(name);
}

/** Why Postgres would not take a name that the user wrote, or undefined. */
export function objectionToName(name: string): string | undefined {
  if (name === '') return 'is empty';
  const bytes = Buffer.byteLength(name);
  if (bytes > longestName) return `has ${String(bytes)} bytes; Postgres cuts names after ${String(longestName)}`;
  return /[\u0000-\u001f\u007f]/.test(name) ? 'holds a control character' : undefined;
}

function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

function cut(text: string, bytes: number): string {
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > bytes) break;
    kept += character;
  }
  return kept;
}
