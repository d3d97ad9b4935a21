import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@wesley/apply';
import { instruments } from '@wesley/postgres';
import { rehearse, type Evidence, type Request, type Shadow, type Theatre } from '@wesley/rehearse';

/** Rehearses on a server that is there, and drops the databases that were made for it. */
export async function rehearseOn(
  shadow: Shadow,
  request: Rehearsed,
  other: Partial<typeof theatre> = {},
): Promise<Evidence> {
  const observer = await shadow.observer();
  const created = new Set<Database>();
  const stage: Shadow = {
    ...shadow,
    create: async (label, template) => {
      const database = await shadow.create(label, template);
      created.add(database);
      return database;
    },
    drop: async (database) => {
      await shadow.drop(database);
      created.delete(database);
    },
  };
  try {
    return await rehearse({ ...usual, ...request }, { ...theatre, ...other, shadow: stage, observer });
  } finally {
    await observer.close();
    for (const database of created) await shadow.drop(database);
  }
}

/** What is rehearsed; the rest is as usual. */
export type Rehearsed = Omit<Request, keyof typeof usual> & Partial<Request>;

// The machine that tests run on may be busy with much else: here a wait says little.
const usual = { seed: null, workload: null, budget: 5000 } as const;

const theatre: Omit<Theatre, 'shadow' | 'observer'> = {
  instruments,
  policy: { retry: { times: 3, pause: 50 }, sleep: pause, signal: new AbortController().signal },
  clock: () => performance.now(),
  progress: () => undefined,
};
