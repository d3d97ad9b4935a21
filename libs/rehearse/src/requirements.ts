import {
  compareText,
  extensionsOf,
  rolesOf,
  schemasOf,
  type Expression,
  type Schema,
  type Table,
} from '@wesley/schema';
import { standInRoles } from './stand-ins/supabase-auth';

/** What base and target ask of the server beyond a database of their own. */
export interface Requirements {
  /** The roles that policies and grants name. Roles belong to the whole server. */
  readonly roles: readonly string[];
  /** The extensions that they need; not every package of Postgres has them. */
  readonly extensions: readonly string[];
  /** Tables whose policies bind their owner too, so that whoever builds and compares them must stand above policies. */
  readonly forced: readonly string[];
  /** Whether expressions call Supabase's functions of the schema `auth`, and neither schema has one of that name itself. */
  readonly supabaseAuth: boolean;
}

/** What both schemas need. */
export function requirementsOf(...schemas: readonly Schema[]): Requirements {
  const tables = schemas.flatMap((schema) => schema.tables);
  const hasOwn = schemas.flatMap(schemasOf).includes('auth');
  const supabaseAuth = !hasOwn && tables.flatMap(expressionsOf).some(({ sql }) => callsAuth.test(sql));
  const named = schemas.flatMap(rolesOf);
  return {
    roles: [...new Set([...named, ...(supabaseAuth ? standInRoles : [])])].sort(compareText),
    extensions: [...new Set(schemas.flatMap(extensionsOf))].sort(compareText),
    forced: [...new Set(tables.filter(({ rowSecurity }) => rowSecurity.forced).map(({ name }) => name))].sort(
      compareText,
    ),
    supabaseAuth,
  };
}

const callsAuth = /(?<![\w".])"?auth"?\s*\.\s*"?(uid|jwt|role|email)"?\s*\(/i;

function expressionsOf({ columns, checks, policies }: Table): readonly Expression[] {
  return [
    ...columns.flatMap((column) => [column.default, column.generated]),
    ...checks.map(({ expression }) => expression),
    ...policies.flatMap(({ using, check }) => [using, check]),
  ].filter((expression) => expression !== null);
}
