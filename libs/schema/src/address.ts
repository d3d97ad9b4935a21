/** The kinds of element that a schema is made of, each with the word that people read. */
export const elementKinds = {
  schema: 'schema',
  extension: 'extension',
  enum: 'enum',
  table: 'table',
  column: 'column',
  'not-null': 'not null',
  'primary-key': 'primary key',
  'unique-constraint': 'unique constraint',
  'foreign-key': 'foreign key',
  check: 'check',
  index: 'index',
  'row-security': 'row security',
  policy: 'policy',
  grant: 'grant to',
} as const;

export type ElementKind = keyof typeof elementKinds;

/**
 * Where an element stands in a schema, whatever the position in the SDL. `table` is null for schemas, extensions, enums and tables.
 * The address of a NOT NULL has the name of its column, that of row security the name of its table.
 */
export interface Address {
  readonly kind: ElementKind;
  readonly table: string | null;
  readonly name: string;
}

/** `enum role`, `table user`, `table user, column email`, `table user, foreign key user_org_id_fkey`. Also serves as a key. */
export function printAddress({ kind, table, name }: Address): string {
  return table === null ? `${elementKinds[kind]} ${name}` : `table ${table}, ${elementKinds[kind]} ${name}`;
}

/** `enum role, value admin`. A value is no element by itself, but it has a place of its own in the SDL. */
export function printEnumValue(enumName: string, value: string): string {
  return `${printAddress(enumAddress(enumName))}, value ${value}`;
}

export const schemaAddress = (name: string): Address => ({ kind: 'schema', table: null, name });
export const extensionAddress = (name: string): Address => ({ kind: 'extension', table: null, name });
export const enumAddress = (name: string): Address => ({ kind: 'enum', table: null, name });
export const tableAddress = (name: string): Address => ({ kind: 'table', table: null, name });
export const elementAddress = (
  table: string,
  kind: Exclude<ElementKind, 'schema' | 'extension' | 'enum' | 'table'>,
  name: string,
): Address => ({
  kind,
  table,
  name,
});
