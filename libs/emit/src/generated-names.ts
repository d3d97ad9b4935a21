import { enumAddress, printAddress, tableAddress, type Address, type Annotations, type Schema } from '@wesley/schema';
import { embeddedTypesOf } from './embedded-types';
import { rowShapes } from './row-shapes';

/** What is called how in generated code; no two exports share a name. */
export interface GeneratedNames {
  /** By their names in the database. */
  readonly enums: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  /** By their names in the SDL. */
  readonly embedded: ReadonlyMap<string, string>;
}

/**
 * The names in the SDL where they are known, PascalCase of the database's name otherwise. A name that is taken already,
 * by an earlier export or by TypeScript, gets an underscore.
 */
export function generatedNames(schema: Schema, annotations: Annotations): GeneratedNames {
  const taken = new Set(takenByTypeScript);
  const free = (wanted: string, suffixes: readonly string[]): string => {
    let name = wanted;
    while (suffixes.some((suffix) => taken.has(`${name}${suffix}`))) name += '_';
    for (const suffix of suffixes) taken.add(`${name}${suffix}`);
    return name;
  };
  const nameOf = (address: Address) => annotations[printAddress(address)]?.graphqlName ?? pascalCase(address.name);
  const own = ['', 'Schema'];
  const ofTable = [...rowShapes.flatMap((shape) => [shape, `${shape}Schema`]), 'Relations', 'Table'];
  return {
    enums: new Map(schema.enums.map(({ name }) => [name, free(nameOf(enumAddress(name)), own)])),
    embedded: new Map(embeddedTypesOf(annotations).map(({ name }) => [name, free(name, own)])),
    tables: new Map(schema.tables.map(({ name }) => [name, free(nameOf(tableAddress(name)), ofTable)])),
  };
}

/** `order_item` is `OrderItem`; characters that no identifier may hold fall away. */
export function pascalCase(name: string): string {
  const joined = name
    .split(/[^\p{ID_Continue}]+|_+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[\p{ID_Start}]/u.test(joined) ? joined : `_${joined}`;
}

/** A property name as an object type or literal spells it: quoted when it is no identifier. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

// Words that cannot name a type, and the globals that the generated code itself refers to.
const takenByTypeScript =
  `any as async await bigint boolean break case catch class const continue debugger default delete do
  else enum export extends false finally for function if implements import in instanceof interface let never new null number
  object package private protected public return static string super switch symbol this throw true try type typeof undefined
  unknown var void while with yield z Array BigInt Date Math Number Uint8Array ColumnType Database Generated
  GeneratedAlways`.split(/\s+/);
