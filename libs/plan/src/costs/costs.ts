import type { Form, Statement } from '@wesley/sql';
import { blockingOf, blockings, lockModes, type Claim, type LockMode, type RelationLock } from './cost';

/** What a statement of a form costs, on the tables that it names. */
interface Cost {
  /** The lock on its subject; null: it locks no table. */
  readonly subject: LockMode | null;
  /** The first major version in which it locks its subject at all. */
  readonly since?: number;
  /** The lock on the table that a foreign key refers to. */
  readonly referenced?: LockMode;
  readonly scans?: 'subject' | 'both';
  /** Outside any transaction, on a connection of its own. */
  readonly runsAlone?: true;
}

/**
 * The one lock table, printed in docs/locks.md. Sources: the manual's page of each statement (`manualPage`) and "Explicit Locking";
 * each line was observed on Postgres 14 to 18, `tools/costs.mjs` compares it with a server, and a rehearsal every claim with what it sees.
 * A major version that is not known yet counts as the newest, of which the claims are highest.
 */
export const costs: Readonly<Record<Form, Cost>> = {
  // The lock is on the index.
  'ALTER INDEX … RENAME': { subject: 'SHARE UPDATE EXCLUSIVE' },
  // The tables that its conditions read are named after the subject.
  'ALTER POLICY': { subject: 'ACCESS EXCLUSIVE', referenced: 'ACCESS SHARE' },
  // With no default, or one that is not volatile: `add-column` sees to it.
  'ALTER TABLE … ADD COLUMN': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY': {
    subject: 'SHARE ROW EXCLUSIVE',
    referenced: 'SHARE ROW EXCLUSIVE',
    scans: 'both',
  },
  'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID': {
    subject: 'SHARE ROW EXCLUSIVE',
    referenced: 'SHARE ROW EXCLUSIVE',
  },
  // Of columns that are NOT NULL, so that nothing is scanned: `change-primary-key` sees to it.
  'ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … ALTER COLUMN … DROP DEFAULT': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … ALTER COLUMN … DROP NOT NULL': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … ALTER COLUMN … SET DEFAULT': { subject: 'ACCESS EXCLUSIVE' },
  // A validated check proves it, so that nothing is scanned: `set-not-null` sees to it.
  'ALTER TABLE … ALTER COLUMN … SET NOT NULL': { subject: 'ACCESS EXCLUSIVE' },
  // To a wider type of the same storage: `widen-column` sees to it.
  'ALTER TABLE … ALTER COLUMN … TYPE': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … DISABLE ROW LEVEL SECURITY': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … DROP COLUMN': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … DROP CONSTRAINT': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … DROP CONSTRAINT (foreign key)': { subject: 'ACCESS EXCLUSIVE', referenced: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … ENABLE ROW LEVEL SECURITY': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … FORCE ROW LEVEL SECURITY': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … NO FORCE ROW LEVEL SECURITY': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … RENAME CONSTRAINT': { subject: 'ACCESS EXCLUSIVE' },
  'ALTER TABLE … VALIDATE CONSTRAINT (check)': { subject: 'SHARE UPDATE EXCLUSIVE', scans: 'subject' },
  'ALTER TABLE … VALIDATE CONSTRAINT (foreign key)': {
    subject: 'SHARE UPDATE EXCLUSIVE',
    referenced: 'ROW SHARE',
    scans: 'both',
  },
  'ALTER TYPE … ADD VALUE': { subject: null },
  // It reads a sample of the pages, however large the table is.
  ANALYZE: { subject: 'SHARE UPDATE EXCLUSIVE' },
  'COMMENT ON': { subject: 'SHARE UPDATE EXCLUSIVE' },
  'CREATE EXTENSION': { subject: null },
  'CREATE INDEX': { subject: 'SHARE', scans: 'subject' },
  'CREATE INDEX CONCURRENTLY': { subject: 'SHARE UPDATE EXCLUSIVE', scans: 'subject', runsAlone: true },
  // The tables that its conditions read are named after the subject.
  'CREATE POLICY': { subject: 'ACCESS EXCLUSIVE', referenced: 'ACCESS SHARE' },
  'CREATE ROLE': { subject: null },
  'CREATE SCHEMA': { subject: null },
  'CREATE TABLE': { subject: 'ACCESS EXCLUSIVE' },
  'CREATE TYPE … AS ENUM': { subject: null },
  'DROP INDEX': { subject: 'ACCESS EXCLUSIVE' },
  'DROP INDEX CONCURRENTLY': { subject: 'SHARE UPDATE EXCLUSIVE', runsAlone: true },
  'DROP POLICY': { subject: 'ACCESS EXCLUSIVE' },
  'DROP SCHEMA': { subject: null },
  'DROP TABLE': { subject: 'ACCESS EXCLUSIVE' },
  'DROP TYPE': { subject: null },
  GRANT: { subject: 'ACCESS SHARE', since: 18 },
  'LOCK TABLE … IN ACCESS EXCLUSIVE MODE': { subject: 'ACCESS EXCLUSIVE', referenced: 'ACCESS EXCLUSIVE' },
  REVOKE: { subject: 'ACCESS SHARE', since: 18 },
  // Of a column with a foreign key the server looks for the parent.
  UPDATE: { subject: 'ROW EXCLUSIVE', referenced: 'ROW SHARE', scans: 'subject' },
};

/** What the statement is said to do to the tables that exist already; the others have no one waiting for them. */
export function claimOf({ form, on }: Statement, existing: ReadonlySet<string>, postgres: number): Claim {
  const { subject: mode, since = 0, referenced, scans } = costs[form];
  const subject = postgres < since ? null : mode;
  const locks = on
    .map((relation, at) => ({ relation, mode: at === 0 ? subject : (referenced ?? null) }))
    .filter((lock): lock is RelationLock => lock.mode !== null && existing.has(lock.relation));
  const scanned = scans === undefined ? [] : scans === 'both' ? on : on.slice(0, 1);
  return {
    locks: strongest(locks),
    scans: [...new Set(scanned)].filter((table) => existing.has(table)),
    rewrites: [],
    blocks: mostBlocking(locks),
  };
}

/** One lock for each relation: the strongest, in order of first mention. */
export function strongest(locks: readonly RelationLock[]): readonly RelationLock[] {
  const modes = new Map<string, LockMode>();
  for (const { relation, mode } of locks) {
    const known = modes.get(relation);
    if (known === undefined || lockModes.indexOf(mode) > lockModes.indexOf(known)) modes.set(relation, mode);
  }
  return [...modes].map(([relation, mode]) => ({ relation, mode }));
}

/** Whom the locks keep waiting at most. */
export function mostBlocking(locks: readonly RelationLock[]): Claim['blocks'] {
  const rank = Math.max(0, ...locks.map(({ mode }) => blockings.indexOf(blockingOf(mode))));
  return blockings[rank] ?? 'reads and writes';
}
