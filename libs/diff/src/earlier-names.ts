import {
  elementAddress,
  enumAddress,
  joinTableName,
  printAddress,
  printEnumValue,
  splitTableName,
  tableAddress,
  type Address,
  type Annotations,
  type Enum,
  type Schema,
  type Table,
} from '@wesley/schema';

/** Annotations of the new schema, and of the old one, which may know an element by its uid. */
export interface Identities {
  readonly after: Annotations;
  readonly before: Annotations;
}

/** What the new schema says about one of its elements: it was called otherwise. */
export interface Claim {
  readonly name: string;
  /** The name of an element of the old schema; another one than `name`. */
  readonly from: string;
  /** `renamedFrom`: in so many words. `uid`: what was called so had the uid that this one has. */
  readonly by: 'renamedFrom' | 'uid';
  /** Its address, as it is printed. */
  readonly element: string;
}

/** What the new schema says about earlier names of tables, by name; of each, what it says in so many words comes first. */
export function claimsOfTables(before: Schema, after: Schema, identities: Identities): readonly Claim[] {
  const spellings = (name: string, earlier: string) => [joinTableName(splitTableName(name).schema, earlier), earlier];
  return claims(before.tables, after.tables, identities, { was: tableAddress, is: tableAddress, spellings });
}

/** The same about the columns of a table; the old table is called as the new one by now. `named` is how the old annotations call it. */
export function claimsOfColumns(before: Table, after: Table, named: string, identities: Identities): readonly Claim[] {
  return claims(before.columns, after.columns, identities, {
    was: (name) => elementAddress(named, 'column', name),
    is: (name) => elementAddress(after.name, 'column', name),
    // A field that refers to a table has a column with _id after its name.
    spellings: (_, earlier) => [earlier, `${earlier}_id`],
  });
}

/** The same about the values of an enum, which have no uid. */
export function claimsOfValues(before: Enum, after: Enum, annotations: Annotations): readonly Claim[] {
  const renamed = annotations[printAddress(enumAddress(after.name))]?.renamedValues ?? {};
  return after.values.flatMap((name) => {
    const from = renamed[name];
    const isUsedAgain = before.values.includes(name) && from !== undefined && after.values.includes(from);
    if (from === undefined || !before.values.includes(from) || isUsedAgain) return [];
    return [{ name, from, by: 'renamedFrom', element: printEnumValue(after.name, name) }];
  });
}

/** Values of an enum as what else has a name. */
export function named(values: readonly string[]): readonly Named[] {
  return values.map((name) => ({ name }));
}

export interface Named {
  readonly name: string;
}

interface Naming {
  readonly was: (name: string) => Address;
  readonly is: (name: string) => Address;
  /** How what is called `name` now may have been called in the database, in order of likelihood. */
  readonly spellings: (name: string, earlier: string) => readonly string[];
}

function claims(
  before: readonly Named[],
  after: readonly Named[],
  identities: Identities,
  { was, is, spellings }: Naming,
): readonly Claim[] {
  const old = new Set(before.map(({ name }) => name));
  const now = new Set(after.map(({ name }) => name));
  const byUid = new Map(
    before.flatMap(({ name }) => {
      const uid = identities.before[printAddress(was(name))]?.uid;
      return uid === undefined ? [] : [[uid, name] as const];
    }),
  );
  return after.flatMap(({ name }) => {
    const element = printAddress(is(name));
    const { renamedFrom, uid } = identities.after[element] ?? {};
    // Of what was renamed before, and still says so, the earlier name is gone, or used again.
    const said = renamedFrom === undefined ? [] : spellings(name, renamedFrom);
    const possible = said.filter((spelling) => old.has(spelling) && !(old.has(name) && now.has(spelling)));
    const declared = possible.find((spelling) => !now.has(spelling)) ?? possible[0];
    const known = uid === undefined ? undefined : byUid.get(uid);
    return [
      ...(declared === undefined ? [] : [{ name, from: declared, by: 'renamedFrom', element } as const]),
      ...(known === undefined || known === name ? [] : [{ name, from: known, by: 'uid', element } as const]),
    ];
  });
}
