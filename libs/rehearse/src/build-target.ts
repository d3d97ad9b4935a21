import { extensionsOf } from '@wesley/schema';
import { buildSchema, createExtension, type Statement } from '@wesley/sql';
import type { Request } from './stage';

/** What makes the target from nothing: the new schema, and the extensions that stay whether it needs them or not. */
export function buildTarget({ before, after, plan }: Pick<Request, 'before' | 'after' | 'plan'>): readonly Statement[] {
  const made = plan.changes.flatMap((change) => (change.kind === 'add-extension' ? [change.extension] : []));
  return [...[...extensionsOf(before), ...made].map(createExtension), ...buildSchema(after)];
}
