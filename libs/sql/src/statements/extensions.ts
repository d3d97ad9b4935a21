import { extensionAddress, type ExtensionName } from '@wesley/schema';
import { identifier, nothing, sql } from '../sql';
import type { Statement } from '../statement';
import { extensionExists } from './catalog-state';
import { makeStatement } from './make-statement';

/** An extension that comes with Postgres, in `public`, where what calls it finds it. */
export function createExtension(name: ExtensionName): Statement {
  const others = requiring.includes(name) ? sql` CASCADE` : nothing;
  return makeStatement({
    form: 'CREATE EXTENSION',
    on: [],
    sql: sql`CREATE EXTENSION IF NOT EXISTS ${identifier(name)} WITH SCHEMA public${others}`,
    done: extensionExists(name),
    makes: [extensionAddress(name)],
  });
}

// Those that stand on another one ("requires" in their control files).
const requiring: readonly ExtensionName[] = ['earthdistance'];
