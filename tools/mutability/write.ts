import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openShadow } from '@wesley/postgres';
import { printMutability, readMutability } from './mutability';

/** Writes `libs/sql/src/mutability/mutable-on-server.ts` from the embedded server of the default major version. */
export async function writeMutability(root: string): Promise<void> {
  const shadow = await openShadow({ major: 18, timeout: 30_000 });
  try {
    const session = await shadow.observer();
    const text = printMutability(await readMutability(session), shadow.server.version);
    await session.close();
    writeFileSync(join(root, 'libs/sql/src/mutability/mutable-on-server.ts'), text);
  } finally {
    await shadow.close();
  }
}
