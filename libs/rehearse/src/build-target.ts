import type { Plan } from '@wesley/plan';
import { extensionsOf, type ExtensionName } from '@wesley/schema';
import { buildSchema, createExtension, type Statement } from '@wesley/sql';
import type { Request } from './stage';

/** What makes the target from nothing: the new schema, and the extensions that stay whether it needs them or not. */
export function buildTarget({ before, after, plan }: Pick<Request, 'before' | 'after' | 'plan'>): readonly Statement[] {
  return [...[...extensionsOf(before), ...extensionsMade(plan)].map(createExtension), ...buildSchema(after)];
}

/** The extensions that a plan makes, for the target or for what its backfills call. */
export function extensionsMade({ changes }: Pick<Plan, 'changes'>): readonly ExtensionName[] {
  return changes.flatMap((change) => (change.kind === 'add-extension' ? [change.extension] : []));
}
