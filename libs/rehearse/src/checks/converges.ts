import { counted } from '@wesley/diagnostics';
import { differenceOf, fail, pass, type Check } from './check';

/** The migrated database is the one that the target's schema builds, fact by fact of the catalog. */
export const converges: Check = ({ catalog, target }) => {
  const difference = differenceOf(target.catalog, catalog);
  const facts = counted(target.catalog.rows.length, 'fact');
  return Promise.resolve(
    difference === undefined ? pass(`${facts} of the catalog, just as in the target`) : fail(difference),
  );
};
