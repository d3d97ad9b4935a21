import type { Address, ElementKind } from '@wesley/schema';
import type { Target } from './emission';

/** Whether a target has something to say about an element: then the evidence holds a place for it there. */
export function appliesTo(target: Target, { kind }: Address): boolean {
  return (kindsOf[target] ?? [kind]).includes(kind);
}

const inCode: readonly ElementKind[] = ['enum', 'table', 'column', 'not-null'];

// Null: whatever there is. Code knows what rows look like, and nothing of keys and indexes.
const kindsOf: Readonly<Record<Target, readonly ElementKind[] | null>> = {
  postgres: null,
  typescript: inCode,
  zod: inCode,
  pgtap: null,
  kysely: inCode,
};
