import { suggest, suggester } from '@wesley/diagnostics';
import { print, type ConstArgumentNode, type ConstDirectiveNode } from 'graphql/language';
import { didYouMean, type Reporter } from '../reporter';
import { readArgument, type ArgumentType, type ArgumentValues } from './argument-types';
import { definitionOf, directives, isDirectiveName, type DirectiveLocation, type DirectiveName } from './directives';
import { meantByAlias } from './other-names';

type Definitions = typeof directives;

/** The arguments of a directive that were given and are valid; required ones are there. */
export type ArgumentsOf<N extends DirectiveName> = {
  readonly [A in keyof Definitions[N]['arguments']]: Definitions[N]['arguments'][A] extends {
    type: infer T extends ArgumentType;
  }
    ? ArgumentValues[T] | (Definitions[N]['arguments'][A] extends { required: true } ? never : undefined)
    : never;
};

/** A directive where it stands, checked against its definition. */
export interface Use<N extends DirectiveName> {
  readonly name: N;
  readonly node: ConstDirectiveNode;
  readonly arguments: ArgumentsOf<N>;
}

export type AnyUse = { readonly [N in DirectiveName]: Use<N> }[DirectiveName];

/** The places that directives can stand in, with the words for them. */
export type Location = DirectiveLocation | 'ENUM' | 'OTHER';

/** Reads the directives of one place against their definitions; what is wrong with them is reported, what is right is kept. */
export function readDirectives(
  nodes: readonly ConstDirectiveNode[],
  location: Location,
  ownNames: ReadonlySet<string>,
  reporter: Reporter,
): readonly AnyUse[] {
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    const name = resolveName(node, ownNames, reporter);
    if (name === undefined || !isAllowedAt(name, node, location, reporter)) return [];
    if (seen.has(name) && definitionOf(name).repeatable !== true) {
      reporter.error(node, 'directive-repeated', `@${name} can stand only once in a place.`);
      return [];
    }
    seen.add(name);
    return readUse(name, node, location, reporter) ?? [];
  });
}

/** The uses of one directive among all of a place. */
export function usesOf<N extends DirectiveName>(
  uses: readonly AnyUse[],
  name: N,
): readonly Extract<AnyUse, { name: N }>[] {
  return uses.filter((use): use is Extract<AnyUse, { name: N }> => use.name === name);
}

/** The one use of a directive that is not repeatable. */
export function useOf<N extends DirectiveName>(
  uses: readonly AnyUse[],
  name: N,
): Extract<AnyUse, { name: N }> | undefined {
  return uses.find((use): use is Extract<AnyUse, { name: N }> => use.name === name);
}

function resolveName(
  node: ConstDirectiveNode,
  ownNames: ReadonlySet<string>,
  reporter: Reporter,
): DirectiveName | undefined {
  const written = node.name.value;
  const meant = isDirectiveName(written) ? written : meantByAlias(written);
  if (meant === undefined) {
    reportUnknown(node, ownNames, reporter);
  } else if (meant !== written) {
    reporter.warn(node, 'alias-used', `@${written} is the old name of @${meant}.`, `write @${meant}`);
  }
  return meant;
}

const suggestDirective = suggester(Object.keys(directives));

function reportUnknown(node: ConstDirectiveNode, ownNames: ReadonlySet<string>, reporter: Reporter): void {
  const name = node.name.value;
  if (['specifiedBy', 'oneOf'].includes(name)) return;
  if (ownNames.has(name)) {
    reporter.warn(node, 'directive-ignored', `@${name} is defined in the schema, but means nothing to Wesley.`);
    return;
  }
  const suggestion = suggestDirective(name) ?? suggestDirective(`wes_${name}`);
  reporter.error(
    node,
    'unknown-directive',
    `There is no directive @${name}.`,
    didYouMean(suggestion && `@${suggestion}`),
  );
}

const placeNames: Readonly<Record<Location, string>> = {
  OBJECT: 'a type',
  FIELD_DEFINITION: 'a field',
  SCALAR: 'a scalar',
  ENUM: 'an enum',
  ENUM_VALUE: 'an enum value',
  OTHER: 'this kind of definition',
};

function isAllowedAt(name: DirectiveName, node: ConstDirectiveNode, location: Location, reporter: Reporter): boolean {
  // GraphQL's own directive; on an enum value it becomes part of the comment, elsewhere it is about the API only.
  if (name === 'deprecated' && (location === 'ENUM_VALUE' || location === 'OTHER')) return location === 'ENUM_VALUE';
  const places: readonly Location[] = definitionOf(name).on;
  if (places.includes(location)) return true;
  const allowed = places.map((place) => placeNames[place]).join(' or ');
  reporter.error(node, 'directive-misplaced', `@${name} cannot stand on ${placeNames[location]}, only on ${allowed}.`);
  return false;
}

function readUse(
  name: DirectiveName,
  node: ConstDirectiveNode,
  location: Location,
  reporter: Reporter,
): AnyUse | undefined {
  const values: Record<string, unknown> = {};
  for (const argument of node.arguments ?? []) {
    if (argument.name.value in values) {
      reporter.error(argument, 'argument-invalid', `@${name}(${argument.name.value}:) is given twice.`);
    } else {
      values[argument.name.value] = readOne(name, argument, location, reporter);
    }
  }
  const required = requiredOf(name);
  // An argument under another name was said to be that.
  const meant = new Set((node.arguments ?? []).map((argument) => meantArgument(name, argument.name.value)));
  for (const missing of required.filter((key) => !(key in values) && !meant.has(key))) {
    reporter.error(node, 'argument-missing', `@${name} needs the argument "${missing}".`);
  }
  if (required.some((key) => values[key] === undefined)) return undefined;
  // The definition, against which every value was just read, is also what AnyUse is computed from.
  return { name, node, arguments: values } as unknown as AnyUse;
}

function requiredOf(name: DirectiveName): readonly string[] {
  const known = definitionOf(name).arguments;
  return Object.keys(known).filter((key) => known[key]?.required === true);
}

/** What an argument that is not known stands for: one of a name alike, or else the one that is needed. */
function meantArgument(name: DirectiveName, argument: string): string | undefined {
  const known = definitionOf(name).arguments;
  if (Object.hasOwn(known, argument)) return argument;
  const [needed, another] = requiredOf(name);
  return suggest(argument, Object.keys(known)) ?? (another === undefined ? needed : undefined);
}

function readOne(name: DirectiveName, node: ConstArgumentNode, location: Location, reporter: Reporter): unknown {
  const argument = node.name.value;
  const known = definitionOf(name).arguments;
  const definition = Object.hasOwn(known, argument) ? known[argument] : undefined;
  if (!definition) {
    const hint = didYouMean(meantArgument(name, argument));
    reporter.error(node, 'unknown-argument', `@${name} has no argument "${argument}".`, hint);
  } else if (definition.only !== undefined && definition.only !== location) {
    reporter.error(
      node,
      'argument-invalid',
      `@${name}(${argument}:) is for ${placeNames[definition.only]}; here it is the field itself.`,
    );
  } else {
    const value = readArgument[definition.type](node.value);
    if (value === undefined) reportWrongType(name, node, definition.type, reporter);
    return value;
  }
  return undefined;
}

const expectations: Readonly<Record<ArgumentType, string>> = {
  String: 'a string',
  Int: 'a whole number of 32 bits',
  Boolean: 'true or false',
  '[String!]': 'a list of strings',
  ReferentialAction: 'NO_ACTION, RESTRICT, CASCADE, SET_NULL or SET_DEFAULT, without quotes',
  Literal: 'a literal',
};

function reportWrongType(name: DirectiveName, node: ConstArgumentNode, type: ArgumentType, reporter: Reporter): void {
  const given = print(node.value);
  const shown = given.length > 40 ? `${given.slice(0, 40)}…` : given;
  reporter.error(
    node.value,
    'argument-invalid',
    `@${name}(${node.name.value}:) takes ${expectations[type]}, not ${shown}.`,
    isUnquoted(node.value, type) ? `write "${given}"` : undefined,
  );
}

function isUnquoted({ kind }: ConstArgumentNode['value'], type: ArgumentType): boolean {
  return kind === 'EnumValue' && (type === 'String' || type === '[String!]');
}
