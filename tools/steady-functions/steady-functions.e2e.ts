import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openShadow } from '@wesley/postgres';
import { printSteadyFunctions, readSteadyFunctions } from './steady-functions';

test('the functions that are said to be steady are those of the server (else: node tools/steady-functions.mjs)', async () => {
  const shadow = await openShadow({ major: 18, timeout: 30_000 });
  try {
    const session = await shadow.observer();
    const text = printSteadyFunctions(await readSteadyFunctions(session), shadow.server.version);
    const file = join(__dirname, '../../libs/plan/src/costs/steady-functions.ts');
    expect(readFileSync(file, 'utf8')).toBe(text);
  } finally {
    await shadow.close();
  }
});
