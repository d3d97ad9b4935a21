import type { Schema } from '@wesley/schema';
import { identifier, relation, sql, type Sql } from '@wesley/sql';

/** Takes away the foreign keys that keep a table from being dropped, of those that are still there. */
export function dropKeysTo({ tables }: Schema, target: string): readonly Sql[] {
  return tables
    .filter(({ name }) => name !== target)
    .flatMap(({ name, foreignKeys }) =>
      foreignKeys
        .filter(({ references }) => references.table === target)
        .map((key) => sql`ALTER TABLE IF EXISTS ${relation(name)} DROP CONSTRAINT IF EXISTS ${identifier(key.name)}`),
    );
}
