import type { ExtensionName } from '@wesley/schema';
import { createExtension, identifier, literal, sql } from '@wesley/sql';
import type { Probe } from '../plan';
import type { Strategy } from './strategy';

export const planAddExtension: Strategy<'add-extension'> = ({ extension }) => [
  {
    phase: 'expand',
    do: createExtension(extension),
    irreversible: 'Others may use the extension by then, so it stays.',
    probe: probeElsewhere(extension),
    why: 'It adds types, functions and operators, and touches no table.',
  },
];

// IF NOT EXISTS would pass one over that stands where nothing of it is found.
function probeElsewhere(extension: ExtensionName): Probe {
  const elsewhere = sql`extname = ${literal(extension)} AND extnamespace <> 'public'::regnamespace`;
  return {
    sql: sql`SELECT count(*) AS count FROM pg_extension WHERE ${elsewhere}`.text,
    meaning: `extensions ${extension} in another Postgres schema than public, where nothing of it is found: move it first, with ALTER EXTENSION ${identifier(extension).text} SET SCHEMA public`,
  };
}
