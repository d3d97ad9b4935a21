import type { Session } from '@wesley/apply';
import type { Requirements } from '@wesley/rehearse';
import { createRole, identifiers } from '@wesley/sql';
import type { Server } from '../server';
import { ServerError } from '../server-error';

/** Makes sure that the server has what the schemas ask of it: makes it on a server of our own, refuses a given one that lacks it. */
export async function provide(server: Server, maintenance: Session, requirements: Requirements): Promise<void> {
  await refuseOwnRole(server, maintenance, requirements);
  await refuseMissingExtensions(server, maintenance, requirements);
  if (server.provider === 'embedded') await makeRoles(maintenance, requirements);
  else await refuseWhatIsMissing(maintenance, server.host ?? '', requirements);
}

// It owns the tables: no grant to it changes anything, and no policy keeps anything from it.
async function refuseOwnRole({ host }: Server, maintenance: Session, { roles }: Requirements): Promise<void> {
  const [row] = await maintenance.query('SELECT current_user AS own');
  const own = String(row?.['own']);
  if (!roles.includes(own)) return;
  throw new ServerError(
    'server-refused',
    `Policies or grants name "${own}", as whom Wesley uses ${host ?? 'the embedded server'}: it owns the tables and may do everything, so that nothing could be seen of them.`,
    host === null ? 'Call the role something else.' : 'Give a DSN with another user.',
  );
}

const extensionsQuery = `
SELECT wanted.name, bool_or(v.name IS NOT NULL) AS there,
  coalesce(bool_or(v.trusted OR NOT v.superuser), false) OR (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS free
FROM unnest($1::text[]) AS wanted (name) LEFT JOIN pg_available_extension_versions v ON v.name = wanted.name GROUP BY 1 ORDER BY 1`;

async function refuseMissingExtensions(
  { host }: Server,
  maintenance: Session,
  { extensions }: Requirements,
): Promise<void> {
  const found = await maintenance.query(extensionsQuery, [extensions]);
  const namesOf = (rows: typeof found) => rows.map(({ name }) => String(name));
  const absent = namesOf(found.filter(({ there }) => there !== true));
  const kept = namesOf(found.filter(({ there, free }) => there === true && free !== true));
  const named = host ?? 'The embedded server';
  if (absent.length > 0)
    throw new ServerError(
      'server-refused',
      `${named} has no extension ${quoted(absent)}, which the schema uses.`,
      host === null
        ? 'Give a server that has it, with --dsn.'
        : 'Install it there; many systems have it in a package that is called postgresql-contrib.',
    );
  if (kept.length > 0)
    throw new ServerError(
      'server-refused',
      `${named} lets only a superuser make the extension ${quoted(kept)}, which the schema uses.`,
      'Give a DSN with such a user.',
    );
}

async function makeRoles(maintenance: Session, { roles, supabaseAuth }: Requirements): Promise<void> {
  for (const role of roles) await maintenance.query(createRole(role).sql);
  // At Supabase policies do not bind it.
  if (supabaseAuth) await maintenance.query('ALTER ROLE service_role BYPASSRLS');
}

/** What is missing, and the statements that help. */
interface Missing {
  readonly problems: readonly string[];
  readonly statements: readonly string[];
}

async function refuseWhatIsMissing(maintenance: Session, host: string, requirements: Requirements): Promise<void> {
  const missing = [await missingRoles(maintenance, requirements), await missingRights(maintenance, requirements)];
  const problems = missing.flatMap((each) => each.problems);
  if (problems.length === 0) return;
  const statements = missing.flatMap((each) => each.statements).join(' ');
  throw new ServerError(
    'server-refused',
    problems.map((problem) => `${host} ${problem}`).join(' '),
    `Roles belong to the whole server, where Wesley changes nothing. Type: ${statements}`,
  );
}

// The tests of policies act as these roles, for which one has to be a member; since 16 with the option SET, which is given by default.
const rolesQuery = `
SELECT wanted.name, r.oid IS NOT NULL AS exists, current_user AS own,
  r.oid IS NOT NULL AND pg_has_role(current_user, r.oid,
    CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) AS member
FROM unnest($1::text[]) AS wanted (name) LEFT JOIN pg_roles r ON r.rolname = wanted.name ORDER BY 1`;

async function missingRoles(maintenance: Session, { roles }: Requirements): Promise<Missing> {
  const found = await maintenance.query(rolesQuery, [roles]);
  const own = String(found[0]?.['own']);
  const absent = found.filter((row) => row['exists'] !== true).map(({ name }) => String(name));
  const foreign = found.filter(({ member }) => member !== true).map(({ name }) => String(name));
  const strange = foreign.filter((name) => !absent.includes(name));
  return {
    problems: [
      ...(absent.length > 0 ? [`has no role ${quoted(absent)}, which policies or grants name.`] : []),
      ...(strange.length > 0 ? [`does not let "${own}" act as ${quoted(strange)}, which the tests have to.`] : []),
    ],
    statements: [
      ...absent.map((name) => `CREATE ROLE ${identifiers([name]).text} NOLOGIN;`),
      ...(foreign.length > 0 ? [`GRANT ${identifiers(foreign).text} TO ${identifiers([own]).text};`] : []),
    ],
  };
}

async function missingRights(maintenance: Session, { forced }: Requirements): Promise<Missing> {
  const [row = {}] = await maintenance.query(
    'SELECT rolname AS own, rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = current_user',
  );
  if (forced.length === 0 || row['above'] === true) return { problems: [], statements: [] };
  const own = String(row['own']);
  const why = 'so that rows could be neither made nor compared';
  return {
    problems: [`binds "${own}" by policies: row security is forced on ${quoted(forced)}, ${why}.`],
    statements: [`ALTER ROLE ${identifiers([own]).text} BYPASSRLS;`],
  };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
