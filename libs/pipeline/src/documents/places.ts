import type { Origin } from '@wesley/diagnostics';

/** The format of places.json. */
export const placesFormat = 'wesley.places/1';

/**
 * Where in the SDL each element is written. Beside the schema and not in it: white space moves places, and nothing that is made from
 * the schema.
 */
export interface PlacesDocument {
  readonly format: typeof placesFormat;
  readonly places: readonly ElementOrigin[];
}

export interface ElementOrigin extends Origin {
  /** The printed address, or that of the value of an enum: `table product, column weight`, `enum role, value admin`. */
  readonly element: string;
}
