import { openShadow } from '@wesley/postgres';
import { measureCosts } from './measure-costs';

/** Prints each form with what it was seen to do, and where that is not what is claimed; whether all is as claimed. */
export async function printCosts(majors: readonly number[]): Promise<boolean> {
  let agree = true;
  for (const major of majors) {
    const shadow = await openShadow({ major, timeout: 30_000 });
    try {
      process.stdout.write(`PostgreSQL ${shadow.server.version}\n`);
      for (const { form, seen, differences } of await measureCosts(shadow)) {
        const locks = seen.locks.map(({ relation, mode }) => `${relation} ${mode}`).join(', ');
        process.stdout.write(`  ${form}: ${locks === '' ? 'no lock' : locks}\n`);
        for (const difference of differences) process.stdout.write(`    NOT AS CLAIMED: ${difference}\n`);
        agree &&= differences.length === 0;
      }
    } finally {
      await shadow.close();
    }
  }
  return agree;
}
