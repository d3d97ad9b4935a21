import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openShadow } from '@wesley/postgres';
import { printBuiltins, readBuiltins } from './builtins';

/** Writes `libs/sql/src/builtins/on-server.ts` from the embedded server of the default major version. */
export async function writeBuiltins(root: string): Promise<void> {
  const shadow = await openShadow({ major: 18, timeout: 30_000 });
  try {
    const session = await shadow.observer();
    const text = printBuiltins(await readBuiltins(session), shadow.server.version);
    await session.close();
    writeFileSync(join(root, 'libs/sql/src/builtins/on-server.ts'), text);
  } finally {
    await shadow.close();
  }
}
