import { elementAddress, printAddress, type Address, type Annotations, type Schema } from '@wesley/schema';
import { isEqual } from './is-equal';
import { pairByName } from './pair-by-name';

/**
 * The columns whose backfill was written or changed since, and has no row to fill: they were there before, and do not become
 * NOT NULL now. One that has been carried out stays in the schema and is no matter.
 * @param annotations Those of the new schema.
 * @param earlier Those of the old schema.
 */
export function idleBackfills(
  before: Schema,
  after: Schema,
  annotations: Annotations,
  earlier: Annotations,
): readonly Address[] {
  return pairByName(before.tables, after.tables).persisted.flatMap((tables) =>
    pairByName(tables.before.columns, tables.after.columns).persisted.flatMap((columns) => {
      const address = elementAddress(tables.after.name, 'column', columns.after.name);
      const [backfill, known] = [annotations, earlier].map((each) => each[printAddress(address)]?.backfill);
      const isUsed = columns.before.nullable && !columns.after.nullable;
      return backfill === undefined || isUsed || isEqual(backfill, known) ? [] : [address];
    }),
  );
}
