import type { Digest } from '@wesley/schema';
import type { MigrationPhase, RelationLock } from '@wesley/plan';
import type { ServerFacts } from './shadow';

/** The format of realm.json. */
export const rehearsalFormat = 'wesley.realm/1';

export type RehearsalVerdict = 'PASS' | 'FAIL' | 'NOTHING_TO_REHEARSE';

/** The record of a rehearsal: what was seen, and the verdict that follows from it. All times are measured, and live only here. */
export interface Rehearsal {
  readonly format: typeof rehearsalFormat;
  /** SHA-256 of plan.json and of tests.sql as they were read. */
  readonly plan: Digest;
  readonly suite: Digest;
  readonly verdict: RehearsalVerdict;
  /** When it ended: ISO 8601, UTC, whole seconds. */
  readonly at: string;
  /** Null when no server answered or none was needed. */
  readonly server: ServerFacts | null;
  /** Fingerprints of the catalogs of the base and of the target, each built from scratch on this server; null when not reached. */
  readonly fingerprints: { readonly base: Digest; readonly target: Digest } | null;
  /** Rows that stood in the base's tables before the plan began. */
  readonly rows: readonly { readonly table: string; readonly rows: number }[];
  /** Milliseconds that others may wait for a step. */
  readonly budget: number;
  readonly steps: readonly RehearsedStep[];
  readonly checks: readonly CheckResult[];
  readonly tests: TestRun | null;
  /** Printed addresses of the elements that the migrated catalog holds. */
  readonly present: readonly string[];
  /** What kept it from coming to its end: a diagnostic's code and message. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}

export interface RehearsedStep {
  readonly id: string;
  readonly phase: MigrationPhase;
  readonly milliseconds: number;
  /** Lock timeouts that were met and tried again. */
  readonly retries: number;
  /** Rows that a backfill changed; null for other steps. */
  readonly rows: number | null;
  /** How the locks were seen: before the commit, by the relay probe, or not at all, since there was nothing to carry out. */
  readonly observed: 'pg_locks' | 'relay' | 'not observed';
  /** The strongest lock on each relation that existed before the plan; indexes are named with their table: `user (user_pkey)`. */
  readonly locks: readonly RelationLock[];
  /** Tables of which all rows were read; null: that cannot be seen of what stands outside a transaction, or of what was not observed. */
  readonly scanned: readonly string[] | null;
  readonly rewrote: readonly string[];
  /** Milliseconds from the beginning of the statement to the end of its transaction, less what watching took: how long its locks were held. Of a backfill, its longest batch. */
  readonly held: number;
  /** Bytes of write-ahead log that the server wrote meanwhile. */
  readonly wal: number;
  /** What others waited for while it was carried out under load; null when it touches no table that was there. */
  readonly waited: Waits | null;
  /** What happened behind it while it waited for a long reader; null when that was not tried. */
  readonly queued: Queue | null;
}

/** Those who came after a step that waits for the transaction of a long reader to end. */
export interface Queue {
  /** Milliseconds that the step waited for its lock before it gave up: no longer than the plan says, and less where it was cut to save time. Null: without end. */
  readonly lockTimeout: number | null;
  /** Whether the step gave up while the reader was still there, and let them through. */
  readonly gaveUp: boolean;
  /** Milliseconds that one of them waited at most. */
  readonly waited: number;
  /** Who was seen to wait for the step: `reader of user`. */
  readonly who: readonly string[];
}

/** How long a statement of others took at most while a step was carried out, in milliseconds. */
export interface Waits {
  readonly reads: number;
  readonly writes: number;
  /** Of a table that no step touches: what the machine itself took. */
  readonly control: number;
  /** Of a statement that was seen to wait for the step; 0 when none was. */
  readonly behind: number;
  /** Whose statement that was. */
  readonly who: string | null;
  /** Why one of them could not go on, when the server refused it. */
  readonly refused: string | null;
}

/** The checks of a rehearsal, in the order in which they are reported. */
export const checkNames = [
  'converges',
  're-plan is empty',
  'run again changes nothing',
  'resumes after a stop',
  'undo returns',
  'rows kept',
  'old application works',
  'new application works',
  'locks as claimed',
  'no scan or rewrite under a blocking lock',
  'waits within budget',
  'gives way behind a long reader',
  'tests pass',
  'tests fit the target',
] as const;
export type CheckName = (typeof checkNames)[number];

export interface CheckResult {
  readonly check: CheckName;
  /** NOT RUN never counts as a pass; NOT APPLICABLE drops out. */
  readonly verdict: 'PASS' | 'FAIL' | 'NOT RUN' | 'NOT APPLICABLE';
  /** What was counted or compared, in one sentence. */
  readonly detail: string;
}

/** The run of the generated pgTAP suite on the migrated database. */
export interface TestRun {
  readonly planned: number;
  readonly results: readonly { readonly number: number; readonly ok: boolean; readonly description: string }[];
  /** Why the suite broke off, when it did. */
  readonly brokeOff: string | null;
}
