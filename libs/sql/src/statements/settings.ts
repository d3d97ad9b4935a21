/**
 * What a session says before it carries out a plan. Names are looked for in `public`. A policy that binds it raises (42501) rather than
 * hide rows from probes and backfills. Keys are noted as texts, which have to hold all of a value, whatever the database is set to.
 */
export const planSettings: readonly string[] = [
  'SET search_path = public',
  'SET row_security = off',
  'SET datestyle = ISO',
  'SET extra_float_digits = 1',
];
