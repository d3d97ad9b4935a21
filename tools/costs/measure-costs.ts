import type { Questions, Session } from '@wesley/apply';
import { claimOf, costs, strongest, type Claim } from '@wesley/plan';
import { instruments } from '@wesley/postgres';
import type { Shadow, Sighting, Witness } from '@wesley/rehearse';
import type { Form, Statement } from '@wesley/sql';
import { samples, settings } from './forms';

export interface Measured {
  readonly form: Form;
  /** On tables; locks on their indexes and TOAST tables count for them. */
  readonly seen: Pick<Sighting, 'locks' | 'scanned' | 'rewrote'>;
  /** Where it is not what is claimed, one sentence each. */
  readonly differences: readonly string[];
}

/** Runs every form once on a table that is there, and compares what is seen of it with what is claimed. */
export async function measureCosts(shadow: Shadow): Promise<readonly Measured[]> {
  const database = await shadow.create('costs');
  const session = await database.connect('costs');
  const observer = await shadow.observer();
  try {
    for (const sql of settings) await session.query(sql);
    const witness = await instruments.openWitness(database, observer);
    const questions = await witness.prepare(session);
    const measured: Measured[] = [];
    for (const [form, statement] of Object.entries(samples) as [Form, Statement][]) {
      measured.push(compare(form, await see(statement, session, witness, questions), claim(statement, shadow)));
    }
    return measured;
  } finally {
    await observer.close();
    await session.close();
  }
}

function claim(statement: Statement, { server }: Shadow): Claim {
  return claimOf(statement, new Set(['item', 'owner', 'unused', 'keyless']), Math.floor(server.versionNumber / 10_000));
}

async function see(
  statement: Statement,
  session: Session,
  witness: Witness,
  { before, after }: Questions,
): Promise<Sighting> {
  const end = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  const run = () => session.query(statement.sql, statement.form === 'UPDATE' ? [null, end] : []);
  if (costs[statement.form].runsAlone) return witness.alone(session, statement.on[0] ?? '', run);
  await session.query('BEGIN');
  witness.begins(await session.query(before));
  await run();
  const sighting = witness.sees(await session.query(after));
  await session.query('ROLLBACK');
  return sighting;
}

function compare(form: Form, sighting: Sighting, claimed: Claim): Measured {
  const ofTables = sighting.locks.map((lock) => ({ ...lock, relation: lock.relation.replace(/ \(.*\)$/, '') }));
  const seen = { ...sighting, locks: strongest(ofTables) };
  const modeOf = (locks: Claim['locks'], table: string) => locks.find(({ relation }) => relation === table)?.mode;
  const tables = [...new Set([...seen.locks, ...claimed.locks].map(({ relation }) => relation))];
  const locks = tables.flatMap((table) => {
    const [was, said] = [modeOf(seen.locks, table), modeOf(claimed.locks, table)];
    // The relay sees what it had to wait for, and ACCESS SHARE is taken by whoever reads the catalog.
    const isFine =
      was === said ||
      (was === undefined && sighting.observed === 'relay') ||
      (said === undefined && was === 'ACCESS SHARE');
    return isFine ? [] : [`${was ?? 'no lock'} on ${table}, not ${said ?? 'none'}`];
  });
  const scans = (seen.scanned ?? [])
    .filter((table) => !claimed.scans.includes(table))
    .map((table) => `reads all of ${table}`);
  const rewrites = seen.rewrote
    .filter((table) => !claimed.rewrites.includes(table))
    .map((table) => `rewrites ${table}`);
  return { form, seen, differences: [...locks, ...scans, ...rewrites] };
}
