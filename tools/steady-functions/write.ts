import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openShadow } from '@wesley/postgres';
import { printSteadyFunctions, readSteadyFunctions } from './steady-functions';

/** Writes `libs/plan/src/costs/steady-functions.ts` from the embedded server of the default major version. */
export async function writeSteadyFunctions(root: string): Promise<void> {
  const shadow = await openShadow({ major: 18, timeout: 30_000 });
  try {
    const session = await shadow.observer();
    const text = printSteadyFunctions(await readSteadyFunctions(session), shadow.server.version);
    await session.close();
    writeFileSync(join(root, 'libs/plan/src/costs/steady-functions.ts'), text);
  } finally {
    await shadow.close();
  }
}
