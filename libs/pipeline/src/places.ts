import type { Origin } from '@wesley/diagnostics';
import { printAddress, type Address } from '@wesley/schema';

/** Places in the SDL by printed address, as reading the schema gives them. */
export type Origins = Readonly<Record<string, Origin>>;

/** Where the SDL says that an element should be. The NOT NULL of a key's column is written by the column. */
export function placeOf(address: Address, origins: Origins): Origin | undefined {
  const written = origins[printAddress(address)];
  if (written !== undefined || address.kind !== 'not-null') return written;
  return origins[printAddress({ ...address, kind: 'column' })];
}
