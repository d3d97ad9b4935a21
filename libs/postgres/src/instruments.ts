import type { Instruments } from '@wesley/rehearse';
import { readCatalog } from './catalog/catalog';
import { introspect } from './introspect/introspect';
import { openWitness } from './observe/witness';
import { installPgTap } from './pgtap/install-pgtap';
import { runSuite } from './pgtap/run-suite';

/** The instruments that a rehearsal looks through, for a real server. */
export const instruments: Instruments = {
  readCatalog,
  introspect,
  openWitness,
  runSuite: async (database, suite) => {
    const session = await database.connect('tests');
    try {
      await installPgTap(session);
      return await runSuite(session, suite);
    } finally {
      await session.close();
    }
  },
};
