import { identifier, qualifiedRelation } from '@wesley/sql';
import type { Database, Session } from '@wesley/apply';

/** Who might be kept waiting: somebody who reads the table, or somebody who changes its rows. */
export const workloads = ['reader', 'writer'] as const;
export type Workload = (typeof workloads)[number];

/** A transaction that does to a table what a workload does, and then stays open: a step that conflicts with it has to wait. */
export interface Blocker {
  readonly workload: Workload;
  /** The backend that holds the transaction now. */
  readonly pid: number;
  /** Opens a new transaction that does the same, then ends the old one. False: the new one is itself kept waiting. */
  pass(): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds after which a baton that cannot be passed counts as kept waiting. */
const patience = 1000;

/** Opens the transaction of a workload on a table. */
export async function openBlocker(database: Database, workload: Workload, table: string): Promise<Blocker> {
  const connect = (): Promise<Session> => database.connect(`relay ${workload}`);
  let holds = await connect();
  let waits: Session | null = null;
  const close = async (): Promise<void> => {
    await Promise.all([holds.close(), waits?.close()]);
  };
  try {
    const sql = await statementOf[workload](holds, table);
    const begin = (session: Session): Promise<unknown> =>
      session.query(`BEGIN; SET LOCAL lock_timeout = ${String(patience)}; ${sql}`);
    await begin(holds);
    return {
      workload,
      get pid() {
        return holds.pid;
      },
      async pass() {
        waits ??= await connect();
        if (!(await gotIn(begin(waits)))) return false;
        await holds.query('ROLLBACK');
        [holds, waits] = [waits, holds];
        return true;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const statementOf: Readonly<Record<Workload, (session: Session, table: string) => Promise<string>>> = {
  reader: (_, table) => Promise.resolve(`SELECT * FROM ${qualifiedRelation(table).text} LIMIT 1`),
  // Locks the table and its indexes as a real UPDATE does, and touches no row.
  writer: async (session, table) => {
    const column = identifier(await anyColumn(session, table)).text;
    return `UPDATE ${qualifiedRelation(table).text} SET ${column} = ${column} WHERE false`;
  },
};

async function anyColumn(session: Session, table: string): Promise<string> {
  const [row] = await session.query(
    `SELECT a.attname AS name FROM pg_catalog.pg_attribute a
      WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity <> 'a'
      ORDER BY a.attnum LIMIT 1`,
    [qualifiedRelation(table).text],
  );
  if (!row) throw new Error(`Table ${table} has no column that can be updated, so the relay probe cannot write to it.`);
  return String(row.name);
}

async function gotIn(beginning: Promise<unknown>): Promise<boolean> {
  try {
    await beginning;
    return true;
  } catch (error) {
    // 55P03 is lock_not_available.
    if (error instanceof Error && 'sqlState' in error && error.sqlState === '55P03') return false;
    throw error;
  }
}
