import { setTimeout as sleep } from 'node:timers/promises';
import { applySteps, noWatch, type Database, type Watch } from '@wesley/apply';
import { diffSchemas } from '@wesley/diff';
import { makePlan, type Step } from '@wesley/plan';
import { instruments, openShadow } from '@wesley/postgres';
import { fillDatabase, type Shadow } from '@wesley/rehearse';
import { readSchema } from '@wesley/sdl';
import { buildSchema } from '@wesley/sql';

interface Bench {
  readonly before: string;
  readonly after: string;
  readonly rows: number;
  readonly rounds: number;
}

type Way = 'bare' | 'script' | 'executor' | 'witness';

/** Applies the same statements in all ways, in turn, each in a copy of the same database, and prints the medians and their ratio. */
export async function printOverhead({ before, after, rows, rounds }: Bench): Promise<void> {
  const [from, to] = [await read(before), await read(after)];
  const planned = makePlan({ before: from, after: to, changes: diffSchemas(from, to, {}), postgres: 18 });
  if ('refused' in planned) throw new Error('The plan was refused.');
  // Outside of transactions the witness is a workload of its own.
  const steps = planned.plan.steps.filter(({ transaction }) => transaction !== null);
  const shadow = await openShadow({ major: 18, timeout: 60_000 });
  try {
    const base = await shadow.create('base');
    const session = await base.connect('base');
    for (const { sql } of buildSchema(from)) await session.query(sql);
    await fillDatabase(session, from, from, rows);
    await session.close();
    const times: Record<Way, number[]> = { bare: [], script: [], executor: [], witness: [] };
    for (let round = 0; round < rounds; round++) {
      for (const way of ['bare', 'script', 'executor', 'witness'] as const) {
        const copy = await shadow.create(way, base);
        times[way].push(await ways[way](steps, copy, shadow));
        await shadow.drop(copy);
      }
    }
    const of = (way: Way) => median(times[way]);
    const [bare, script, executor, witness] = [of('bare'), of('script'), of('executor'), of('witness')];
    console.log(
      `${String(steps.length)} statements, medians of ${String(rounds)} rounds in turn, connection included:`,
    );
    print('the statements alone, with a bare client', bare);
    print('the same in the scripts of the plan, as psql sends them', script);
    print('executor', executor);
    print('executor and witness', witness);
    print('observed / statements alone', witness / bare, 2);
    print('observed / scripts', witness / script, 2);
    print('observed / executor', witness / executor, 2);
  } finally {
    await shadow.close();
  }
}

const ways: Readonly<Record<Way, (steps: readonly Step[], database: Database, shadow: Shadow) => Promise<number>>> = {
  bare: (steps, database) => send(steps, database, () => []),
  script: (steps, database) =>
    send(steps, database, ({ do: { done }, probe }) => [
      `SELECT (NOT (${done})) AS todo`,
      ...(probe === null ? [] : [probe.sql]),
    ]),
  executor: (steps, database) => timed(steps, database, noWatch),
  witness: async (steps, database, shadow) => {
    const observer = await shadow.observer();
    const witness = await instruments.openWitness(database, observer);
    const took = await timed(steps, database, {
      ...noWatch,
      opened: (session) => witness.prepare(session),
      before: (_step, _session, answer) => {
        if (answer !== null) witness.begins(answer);
        return Promise.resolve();
      },
      after: async (_step, _session, answer) => {
        witness.sees(await answer);
      },
    });
    await observer.close();
    return took;
  },
};

/** Each statement by itself, as psql sends them; in front of each what is to be asked about its step. */
async function send(steps: readonly Step[], database: Database, questions: (step: Step) => readonly string[]) {
  const start = performance.now();
  const session = await database.connect('bare');
  for (const step of steps) {
    await session.query('BEGIN');
    for (const question of questions(step)) await session.query(question);
    await session.query(`SET LOCAL lock_timeout = ${String(step.lockTimeout ?? 0)}`);
    await session.query(`SET LOCAL statement_timeout = ${String(step.statementTimeout)}`);
    await session.query(step.do.sql);
    await session.query('COMMIT');
  }
  await session.close();
  return performance.now() - start;
}

async function timed(steps: readonly Step[], database: Database, watch: Watch): Promise<number> {
  const start = performance.now();
  await applySteps(steps, database, { sleep, signal: new AbortController().signal }, watch);
  return performance.now() - start;
}

async function read(text: string) {
  const { schema } = await readSchema([{ file: 'schema.graphql', text }], { naming: 'snake_case' });
  if (schema === undefined) throw new Error('The schema of the bench has a mistake.');
  return schema;
}

function print(what: string, value: number, digits = 0): void {
  console.log(`${what.padEnd(56)} ${value.toFixed(digits)}${digits === 0 ? ' ms' : ''}`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
