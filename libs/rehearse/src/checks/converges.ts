import { differenceOf, fail, pass, type Check } from './check';

/** The migrated database is the one that the target's schema builds, fact by fact of the catalog. */
export const converges: Check = ({ catalog, target }) => {
  const difference = differenceOf(target.catalog, catalog);
  const facts = String(target.catalog.rows.length);
  return Promise.resolve(
    difference === undefined ? pass(`${facts} facts of the catalog are the target's`) : fail(difference),
  );
};
