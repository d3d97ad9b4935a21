import { readFile } from 'node:fs/promises';
import type { Session } from '@wesley/apply';
import { vendorPath } from './vendor-path';

/** Loads pgTAP into the schema `tap` of the session's database, which must not have one. Needs no superuser and no extension. */
export async function installPgTap(session: Session): Promise<void> {
  const source = await readFile(vendorPath('pgtap-1.3.5.sql'), 'utf8');
  try {
    await session.query(
      `BEGIN; CREATE SCHEMA tap; SET LOCAL search_path = tap; SET LOCAL client_min_messages = warning; ${source}; COMMIT`,
    );
  } catch (error) {
    await session.query('ROLLBACK');
    throw error;
  }
}
