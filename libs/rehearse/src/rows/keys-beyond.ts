import type { Schema } from '@wesley/schema';
import { createIndex, createUniqueIndex, dropIndex, type Statement } from '@wesley/sql';

/** An index to make, and to drop when the rows are there. */
export interface KeyBeyond {
  readonly create: Statement;
  readonly drop: Statement;
}

/** The unique keys that are demanded beyond those of the schema, as indexes. */
export function keysBeyond(schema: Schema, demanded: Schema): readonly KeyBeyond[] {
  const how = { concurrently: false };
  return demanded.tables.flatMap(({ name, uniqueConstraints, indexes }) => {
    const known = schema.tables.find((table) => table.name === name);
    const isNew = (own: readonly { readonly name: string }[] | undefined) => (key: { readonly name: string }) =>
      own?.some((other) => other.name === key.name) !== true;
    const make = (key: string, create: Statement) => ({ create, drop: dropIndex(name, key, how) });
    return [
      ...uniqueConstraints
        .filter(isNew(known?.uniqueConstraints))
        .map((key) => make(key.name, createUniqueIndex(name, key, how))),
      ...indexes.filter(isNew(known?.indexes)).map((index) => make(index.name, createIndex(name, index, how))),
    ];
  });
}
