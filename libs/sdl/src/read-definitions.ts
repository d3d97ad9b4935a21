import { visit, type ASTNode, type EnumValueDefinitionNode, type FieldDefinitionNode } from 'graphql/language';
import type { Definition, Definitions, EnumDefinition, ObjectDefinition, ScalarDefinition } from './definitions';
import { readDirectives, useOf, type AnyUse, type Location } from './directives/read-directives';
import { embeddedObjects } from './embedded-objects';
import { namedType } from './named-type';
import type { SdlNode } from './parse-sources';
import type { Reporter } from './reporter';

/** A type with its directives read, its fields' too. */
export interface ReadObject {
  readonly definition: ObjectDefinition;
  readonly uses: readonly AnyUse[];
  readonly usesOfField: (field: FieldDefinitionNode) => readonly AnyUse[];
}

export interface ReadEnum {
  readonly definition: EnumDefinition;
  readonly usesOfValue: (value: EnumValueDefinitionNode) => readonly AnyUse[];
}

export interface ReadScalar {
  readonly definition: ScalarDefinition;
  readonly uses: readonly AnyUse[];
}

export interface ReadDefinitions {
  readonly types: ReadonlyMap<string, Definition>;
  /** The types with @wes_table. */
  readonly tables: readonly ReadObject[];
  /** Those without, which columns hold as JSON. */
  readonly embedded: readonly ReadObject[];
  readonly enums: readonly ReadEnum[];
  readonly scalars: readonly ReadScalar[];
}

/** Reads the directives of every definition, those that make nothing in the database included. */
export function readDefinitions(
  { types, ownDirectives }: Definitions,
  nodes: readonly SdlNode[],
  reporter: Reporter,
): ReadDefinitions {
  const read = (node: Pick<FieldDefinitionNode | Definition, 'directives'>, location: Location) =>
    readDirectives(node.directives ?? [], location, ownDirectives, reporter);
  const all = [...types.values()];
  const objects = all
    .filter((definition) => definition.kind === 'object')
    .map((definition) => readObject(definition, read));
  const enums = all.filter((definition) => definition.kind === 'enum').map((definition) => readEnum(definition, read));
  const scalars = all
    .filter((definition) => definition.kind === 'scalar')
    .map((definition) => ({ definition, uses: read(definition, 'SCALAR') }));
  for (const definition of all) {
    if (definition.kind === 'interface' || definition.kind === 'union' || definition.kind === 'input')
      read(definition, 'OTHER');
  }
  for (const node of nodes) readInnerDirectives(node, read);
  const tables = objects.filter(({ uses }) => useOf(uses, 'wes_table'));
  const embedded = embeddedObjects(tables, objects);
  const used = namesUsedInFields(all);
  for (const object of objects.filter((candidate) => !useOf(candidate.uses, 'wes_table') && !embedded.has(candidate)))
    reportNoTable(object, used, reporter);
  return { types, tables, embedded: [...embedded], enums, scalars };
}

type Read = (node: Pick<FieldDefinitionNode | Definition, 'directives'>, location: Location) => readonly AnyUse[];

function readObject(definition: ObjectDefinition, read: Read): ReadObject {
  const ofFields = new Map(definition.fields.map((field) => [field, read(field, 'FIELD_DEFINITION')]));
  return { definition, uses: read(definition, 'OBJECT'), usesOfField: (field) => ofFields.get(field) ?? [] };
}

function readEnum(definition: EnumDefinition, read: Read): ReadEnum {
  read(definition, 'ENUM');
  const ofValues = new Map(definition.values.map((value) => [value, read(value, 'ENUM_VALUE')]));
  return { definition, usesOfValue: (value) => ofValues.get(value) ?? [] };
}

/** Directives on arguments, input fields and fields of interfaces: places where none of ours can stand. */
function readInnerDirectives(node: SdlNode, read: Read): void {
  const readParts = (parts: readonly Pick<FieldDefinitionNode, 'directives'>[] | undefined) => {
    for (const part of parts ?? []) read(part, 'OTHER');
  };
  const inInterface = ({ fields }: { readonly fields?: readonly FieldDefinitionNode[] | undefined }) =>
    readParts(fields);
  visit(node as ASTNode, {
    ...skipped,
    FieldDefinition: ({ arguments: parts }) => readParts(parts),
    InputObjectTypeDefinition: ({ fields }) => readParts(fields),
    InputObjectTypeExtension: ({ fields }) => readParts(fields),
    InterfaceTypeDefinition: inInterface,
    InterfaceTypeExtension: inInterface,
  });
}

// None of them holds a definition, and most of a schema is in them.
const skipped = { Name: skip, StringValue: skip, NamedType: skip, ListType: skip, NonNullType: skip, Directive: skip };

function skip(): false {
  return false;
}

function namesUsedInFields(definitions: readonly Definition[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of definitions) {
    if (definition.kind !== 'object') continue;
    for (const { type } of definition.fields) names.add(namedType(type).name.value);
  }
  return names;
}

function reportNoTable(
  { definition, uses, usesOfField }: ReadObject,
  used: ReadonlySet<string>,
  reporter: Reporter,
): void {
  const { name, node, fields, isRoot } = definition;
  const ours = [...uses, ...fields.flatMap(usesOfField)].find((use) => use.name !== 'deprecated');
  if (ours) {
    const message = `${name} has @${ours.name} but no @wes_table, so it makes no table.`;
    reporter.error(ours.node, 'type-without-table', message, `write type ${name} @wes_table`);
  } else if (!isRoot && !used.has(name)) {
    reporter.warn(
      node,
      'type-without-table',
      `${name} has no @wes_table, so it makes no table.`,
      `write type ${name} @wes_table`,
    );
  }
}
