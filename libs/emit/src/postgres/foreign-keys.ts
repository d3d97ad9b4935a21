import { elementAddress, tableAddress, type Table } from '@wesley/schema';
import { addForeignKey } from '@wesley/sql';
import { lines, type TaggedLines } from '../tagged-lines';

/** The foreign keys of a table, after an empty line if there are any. */
export function printForeignKeys({ name, foreignKeys }: Table): readonly TaggedLines[] {
  const keys = foreignKeys.flatMap((key) =>
    lines(
      `${addForeignKey(name, key, { notValid: false }).sql};`,
      tableAddress(name),
      elementAddress(name, 'foreign-key', key.name),
    ),
  );
  return keys.length === 0 ? [] : [...lines(''), ...keys];
}
