import type { Diagnostic, Origin } from '@wesley/diagnostics';
import { addressOfChange, type Change } from '@wesley/diff';
import type { Step } from '@wesley/plan';
import { printAddress, printEnumValue, type Address } from '@wesley/schema';
import { documentFiles } from './documents/documents';
import { placesFormat, type PlacesDocument } from './documents/places';
import type { Host } from './host';
import { readResult } from './records/phase-store';

/** Places in the SDL by printed address, as reading the schema gives them. */
export type Origins = Readonly<Record<string, Origin>>;

/** Where the SDL says that an element should be. The NOT NULL of a key's column is written by the column. */
export function placeOf(address: Address, origins: Origins): Origin | undefined {
  const written = origins[printAddress(address)];
  // A schema is written by the tables that live in it.
  if (address.kind === 'schema') {
    const first = Object.keys(origins).find((element) => element.startsWith(`table ${address.name}.`));
    return first === undefined ? undefined : origins[first];
  }
  if (written !== undefined || address.kind !== 'not-null') return written;
  return origins[printAddress({ ...address, kind: 'column' })];
}

/** Where the SDL says what a change is about: the value of an enum rather than the enum. */
export function placeOfChange(change: Change, origins: Origins): Origin | undefined {
  const value = valueOf(change);
  return (value === undefined ? undefined : origins[value]) ?? placeOf(addressOfChange(change), origins);
}

function valueOf(change: Change): string | undefined {
  switch (change.kind) {
    case 'add-enum-value':
    case 'drop-enum-value':
      return printEnumValue(change.enum, change.value);
    case 'rename-enum-value':
      return printEnumValue(change.enum, change.to);
    default:
      return undefined;
  }
}

/** Where the SDL says what a step is for: the part of a new table, or of an enum, rather than the whole. */
export function placeOfStep({ because, do: statement }: Step, origins: Origins): Origin | undefined {
  const part = because.kind === 'table' || because.kind === 'enum' ? partOf(statement) : undefined;
  return (part === undefined ? undefined : origins[part]) ?? placeOf(because, origins);
}

function partOf({ makes, needs }: Step['do']): string | undefined {
  const [part, ...others] = makes.length > 0 ? makes : needs;
  return others.length > 0 ? undefined : part;
}

/** A place as people read it and editors open it: `schema.graphql:12:3`. */
export function printPlace({ file, line, column }: Origin): string {
  return `${file}:${String(line)}:${String(column)}`;
}

export function placesDocument(origins: Origins): PlacesDocument {
  const places = Object.entries(origins).map(([element, { file, line, column }]) => ({ element, file, line, column }));
  return { format: placesFormat, places };
}

/** The places that transform wrote down. */
export async function readPlaces(
  host: Host,
): Promise<{ readonly origins: Origins; readonly diagnostics: readonly Diagnostic[] }> {
  const { value, problems } = await readResult('places', 'transform', documentFiles.places, host);
  if (problems) return { origins: {}, diagnostics: problems };
  return {
    origins: Object.fromEntries(value.places.map(({ element, ...origin }) => [element, origin])),
    diagnostics: [],
  };
}
