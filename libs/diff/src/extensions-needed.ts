import { extensionCalledBy, extensionsOf, type ExtensionName, type Schema } from '@wesley/schema';
import type { Change } from './change';

/** The extensions that a schema needs, and those that the values need which these changes give to rows. */
export function extensionsNeeded(schema: Schema, changes: readonly Change[]): ReadonlySet<ExtensionName> {
  const called = changes.flatMap((change) => ('backfill' in change ? (change.backfill?.functions ?? []) : []));
  return new Set([...extensionsOf(schema), ...called.flatMap((name) => extensionCalledBy(name) ?? [])]);
}
