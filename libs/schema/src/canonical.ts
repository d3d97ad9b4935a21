import { hash } from 'node:crypto';
import { compareText } from './compare-text';
import { grantName } from './grants';
import type { Schema } from './schema';
import type { Table } from './tables';

/** SHA-256 in lower-case hexadecimal. */
export type Digest = string;

/** The one form of all schemas that mean the same database: everything in order of name, except enum values and index keys. */
export function canonical(schema: Schema): Schema {
  return { enums: byName(schema.enums), tables: byName(schema.tables).map(canonicalTable) };
}

/** Sorted as `canonical` does, but with the columns in the order that generated code keeps. */
export function inOrder(schema: Schema): Schema {
  return { enums: byName(schema.enums), tables: byName(schema.tables).map(inOrderTable) };
}

/** The digest of what the schema means: column order does not count. */
export function digestOf(schema: Schema): Digest {
  return sha256(canonicalJson(canonical(schema)));
}

/** SHA-256 of a text in UTF-8 or of bytes. */
export function sha256(content: string | Uint8Array): Digest {
  return hash('sha256', content, 'hex');
}

/** JSON in the canonical form of RFC 8785: no white space, names in order of their UTF-16 units. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = value as Readonly<Record<string, unknown>>;
    const names = Object.keys(members)
      .sort(compareText)
      .filter((name) => members[name] !== undefined);
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(members[name])}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number.');
  // JSON.stringify prints numbers and strings as RFC 8785 asks: it took over ECMAScript's rules.
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`JSON cannot hold a ${typeof value}.`);
  return text;
}

/** A copy in order of name. */
export function byName<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => compareText(a.name, b.name));
}

function canonicalTable(table: Table): Table {
  return { ...inOrderTable(table), columns: byName(table.columns) };
}

function inOrderTable(table: Table): Table {
  return {
    ...table,
    uniqueConstraints: byName(table.uniqueConstraints),
    foreignKeys: byName(table.foreignKeys),
    checks: byName(table.checks),
    indexes: byName(table.indexes).map((index) => ({ ...index, include: [...index.include].sort(compareText) })),
    policies: byName(table.policies).map((policy) => ({ ...policy, roles: [...policy.roles].sort(compareText) })),
    grants: [...table.grants].sort((a, b) => compareText(grantName(a), grantName(b))),
  };
}
