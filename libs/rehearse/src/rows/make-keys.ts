import { isDatabaseError, type Session } from '@wesley/apply';
import type { KeyBeyond } from './keys-beyond';

/**
 * Makes the indexes inside the transaction that was begun, and gives those that were made. One that rows of a seed stand against
 * is left out: the plan comes to a step that says so.
 */
export async function makeKeys(session: Session, keys: readonly KeyBeyond[]): Promise<readonly KeyBeyond[]> {
  const made: KeyBeyond[] = [];
  for (const key of keys) if (await isMade(session, key)) made.push(key);
  return made;
}

const uniqueViolation = '23505';

async function isMade(session: Session, { create }: KeyBeyond): Promise<boolean> {
  await session.query('SAVEPOINT key');
  try {
    await session.query(create.sql);
    return true;
  } catch (error) {
    if (!isDatabaseError(error) || error.sqlState !== uniqueViolation) throw error;
    await session.query('ROLLBACK TO SAVEPOINT key');
    return false;
  }
}
