import type { Row } from '@wesley/apply';

const oldestMajor = 13; // DROP DATABASE … WITH (FORCE)

/** What `whyNotUsable` looks at, as one row. */
export const usabilityQuery = `
SELECT current_setting('server_version_num')::int AS version, pg_is_in_recovery() AS recovering, current_user AS role,
  (SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user) AS creates`;

/** Why a given server will not do for a rehearsal of this major version, and what helps; null when it will. */
export function whyNotUsable(row: Row, wanted: number): { readonly problem: string; readonly hint: string } | null {
  const version = Number(row['version']);
  const major = Math.floor(version / 10_000);
  if (major < oldestMajor) {
    return { problem: `is PostgreSQL ${major}.`, hint: `Wesley needs ${oldestMajor} or newer.` };
  }
  if (major !== wanted) {
    return {
      problem: `is PostgreSQL ${major}, and the configuration asks for ${wanted}.`,
      hint: `Set "postgres": ${major} in wesley.config.json if that is what production runs, or give another server.`,
    };
  }
  if (version >= 140_000 && version < 140_004) {
    // Release notes of 14.4: rows that are updated meanwhile may be missing from the index.
    return {
      problem: `is PostgreSQL 14.${version - 140_000}, where CREATE INDEX CONCURRENTLY may build an index that lacks rows.`,
      hint: 'Update it to 14.4 or newer, and production as well if it runs the same.',
    };
  }
  if (row['recovering'] === true)
    return { problem: 'is a standby, which is read-only.', hint: 'Give a primary server.' };
  if (row['creates'] !== true) {
    const role = String(row['role']);
    return { problem: `does not let "${role}" make databases.`, hint: `ALTER ROLE "${role}" CREATEDB;` };
  }
  return null;
}
