import {
  extensionAddress,
  extensionCalledBy,
  extensionUses,
  printAddress,
  type Annotations,
  type Schema,
} from '@wesley/schema';
import type { Place } from '../reporter';

/** An extension is written by what uses it; the first of them is shown. */
export function placesOfExtensions(
  { tables }: Schema,
  annotations: Annotations,
  places: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const ofElements = tables.flatMap(extensionUses).map(({ extension, by }) => [extension, printAddress(by)] as const);
  const ofBackfills = Object.entries(annotations).flatMap(([address, { backfill }]) =>
    (backfill?.functions ?? []).map((name) => [extensionCalledBy(name), address] as const),
  );
  const placed = [...ofElements, ...ofBackfills].flatMap(([extension, by]) => {
    const place = places.get(by);
    return extension === undefined || place === undefined
      ? []
      : [[printAddress(extensionAddress(extension)), place] as const];
  });
  return new Map(placed.reverse());
}
