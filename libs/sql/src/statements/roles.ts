import { identifier, literal, parsed, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { roleExists } from './catalog-state';
import { makeStatement } from './make-statement';

/**
 * A role without rights of its own that nobody can log in as, unless there is one of that name. Roles belong to the whole
 * server: a script that is run in one of its databases must not stumble over what another one made.
 */
export function createRole(role: string): Statement {
  const create = sql`CREATE ROLE ${identifier(role)} NOLOGIN`;
  return makeStatement({
    form: 'CREATE ROLE',
    on: [],
    sql: sql`DO ${parsed('$$')} BEGIN IF NOT ${roleExists(role)} THEN EXECUTE ${literal(create.text)}; END IF; END ${parsed('$$')}`,
    done: roleExists(role),
  });
}

/** A role as GRANT and CREATE POLICY write it: `public` is everybody. */
export function roleName(role: string): Sql {
  return role === 'public' ? sql`PUBLIC` : identifier(role);
}
