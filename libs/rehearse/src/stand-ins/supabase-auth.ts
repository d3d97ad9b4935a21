import type { Session } from '@wesley/apply';

/** The roles that Supabase gives requests, and that its policies are written for. */
export const standInRoles = ['anon', 'authenticated', 'service_role'] as const;

/** The comment by which the stand-in is told from a schema `auth` of the user's own. */
export const standInComment = 'Stands in for the schema "auth" of Supabase while Wesley rehearses.';

/** Makes what policies for Supabase call, in a database that has nothing yet: its copies have it too. */
export async function standInForSupabase(session: Session): Promise<void> {
  await session.script(script);
}

// As Supabase defines them (supabase/postgres, migrations/db/init-scripts): who asks is in settings of the request.
const script = `
CREATE SCHEMA auth;
COMMENT ON SCHEMA auth IS '${standInComment}';
GRANT USAGE ON SCHEMA auth TO ${standInRoles.join(', ')};
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid
$$;
CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('request.jwt.claim.role', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role')::text
$$;
CREATE FUNCTION auth.email() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('request.jwt.claim.email', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email')::text
$$;
CREATE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('request.jwt.claim', true), ''),
    nullif(current_setting('request.jwt.claims', true), ''))::jsonb
$$`;
