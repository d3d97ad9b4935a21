import { randomBytes } from 'node:crypto';
import type { Session } from '@wesley/apply';
import { escapeIdentifier } from 'pg';
import { leaseIn, leaseInName, shadowPrefix, type Lease } from './mark';

/** First half of the key: "wesl". */
const lockClass = 0x7765736c;

/** Takes a lease for as long as the session lives. */
export async function takeLease(maintenance: Session): Promise<Lease> {
  const number = randomBytes(4).readInt32BE();
  await maintenance.query('SELECT pg_advisory_lock($1, $2)', [lockClass, number]);
  const [row] = await maintenance.query('SELECT current_database() AS name');
  return { database: String(row?.['name']), number };
}

/** Drops what runs left behind that are gone: made and marked by Wesley, by this role, and not kept on purpose. Gives the names. */
export async function sweepLeftovers(maintenance: Session): Promise<readonly string[]> {
  const swept: string[] = [];
  for (const { name, number } of await leftovers(maintenance)) {
    const [row] = await maintenance.query('SELECT pg_try_advisory_lock($1, $2) AS free', [lockClass, number]);
    if (row?.['free'] !== true) continue;
    try {
      await maintenance.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
      swept.push(name);
    } finally {
      await maintenance.query('SELECT pg_advisory_unlock($1, $2)', [lockClass, number]);
    }
  }
  return swept;
}

async function leftovers(maintenance: Session): Promise<readonly { readonly name: string; readonly number: number }[]> {
  const rows = await maintenance.query(
    `SELECT datname AS name, shobj_description(oid, 'pg_database') AS comment, datconnlimit AS limit, current_database() AS here
     FROM pg_database WHERE starts_with(datname, $1) AND pg_get_userbyid(datdba) = current_user`,
    [shadowPrefix],
  );
  return rows.flatMap(({ name, comment, limit, here }) => {
    const lease = comment === null ? leaseInName(String(name), limit, String(here)) : leaseIn(comment);
    // Of a lease in another database it cannot be seen whether somebody holds it.
    return lease !== null && lease.database === here ? [{ name: String(name), number: lease.number }] : [];
  });
}
