import { suggest, suggester } from '@wesley/diagnostics';
import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type NameNode,
  type StringValueNode,
} from 'graphql/language';
import { helperTypes } from './directives/print-directives';
import { builtinScalars, isBuiltinScalar } from './builtin-scalars';
import { scalarMeantBy } from './other-scalars';
import type { SdlNode } from './parse-sources';
import { didYouMean, type Reporter } from './reporter';

interface Named {
  readonly name: string;
  readonly node: NameNode;
  readonly description: StringValueNode | undefined;
  /** Of the definition and of its extensions. */
  readonly directives: readonly ConstDirectiveNode[];
}

/** A type of the SDL, its extensions included. */
export type Definition =
  | (Named & { readonly kind: 'object'; readonly isRoot: boolean; readonly fields: readonly FieldDefinitionNode[] })
  | (Named & { readonly kind: 'enum'; readonly values: readonly EnumValueDefinitionNode[] })
  | (Named & { readonly kind: 'scalar' })
  | (Named & { readonly kind: 'interface' | 'union' | 'input' });

export type ObjectDefinition = Extract<Definition, { kind: 'object' }>;
export type EnumDefinition = Extract<Definition, { kind: 'enum' }>;
export type ScalarDefinition = Extract<Definition, { kind: 'scalar' }>;

export interface Definitions {
  readonly types: ReadonlyMap<string, Definition>;
  /** Names of the directives that the schema itself defines. */
  readonly ownDirectives: ReadonlySet<string>;
}

/** Puts definitions and extensions together, and reports what is defined twice or not at all. */
export function collectDefinitions(nodes: readonly SdlNode[], reporter: Reporter): Definitions {
  const roots = rootNames(nodes);
  const types = new Map<string, Definition>();
  for (const node of nodes) {
    const definition = readDefinition(node, roots);
    if (!definition || helperTypes.has(definition.name)) continue;
    if (isBuiltinScalar(definition.name)) checkBuiltin(definition, reporter);
    else if (types.has(definition.name)) {
      reporter.error(definition.node, 'defined-twice', `${definition.name} is defined twice.`);
    } else types.set(definition.name, definition);
  }
  for (const node of nodes) extend(types, node, roots, reporter);
  for (const [name, definition] of types) types.set(name, withoutRepetition(definition, reporter));
  reportUnknownTypes(nodes, types, reporter);
  const own = nodes.flatMap((node) => (node.kind === Kind.DIRECTIVE_DEFINITION ? [node.name.value] : []));
  return { types, ownDirectives: new Set(own) };
}

function rootNames(nodes: readonly SdlNode[]): ReadonlySet<string> {
  const declared = nodes.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.operationTypes ?? []) : [],
  );
  return new Set(['Query', 'Mutation', 'Subscription', ...declared.map(({ type }) => type.name.value)]);
}

function readDefinition(node: SdlNode, roots: ReadonlySet<string>): Definition | undefined {
  if (!('name' in node) || node.kind === Kind.DIRECTIVE_DEFINITION || !('description' in node)) return undefined;
  const { name, description, directives = [] } = node;
  const named = { name: name.value, node: name, description, directives };
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
      return { kind: 'object', ...named, isRoot: roots.has(name.value), fields: node.fields ?? [] };
    case Kind.ENUM_TYPE_DEFINITION:
      return { kind: 'enum', ...named, values: node.values ?? [] };
    case Kind.SCALAR_TYPE_DEFINITION:
      return { kind: 'scalar', ...named };
    default:
      return { kind: otherKinds[node.kind], ...named };
  }
}

const otherKinds = {
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
} as const;

// Schemas declare the built-in scalars for the sake of other tools; ours is what counts.
function checkBuiltin(definition: Definition, reporter: Reporter): void {
  if (definition.kind !== 'scalar') {
    reporter.error(
      definition.node,
      'builtin-scalar-changed',
      `${definition.name} is a built-in scalar.`,
      'use another name',
    );
    return;
  }
  for (const directive of definition.directives.filter(({ name }) => name.value !== 'specifiedBy')) {
    const message = `${definition.name} is built in, so @${directive.name.value} on it would mean nothing.`;
    reporter.error(directive, 'builtin-scalar-changed', message, 'declare a scalar with another name');
  }
}

function extend(types: Map<string, Definition>, node: SdlNode, roots: ReadonlySet<string>, reporter: Reporter): void {
  if (!node.kind.endsWith('Extension') || !('name' in node)) return;
  const name = node.name.value;
  const base = types.get(name) ?? (roots.has(name) ? emptyRoot(node.name) : undefined);
  if (!base) {
    reporter.error(
      node.name,
      'unknown-type',
      `There is no type ${name} to extend.`,
      didYouMean(suggest(name, types.keys())),
    );
    return;
  }
  const directives = [...base.directives, ...(node.directives ?? [])];
  if (node.kind === Kind.OBJECT_TYPE_EXTENSION && base.kind === 'object') {
    types.set(name, { ...base, directives, fields: [...base.fields, ...(node.fields ?? [])] });
  } else if (node.kind === Kind.ENUM_TYPE_EXTENSION && base.kind === 'enum') {
    types.set(name, { ...base, directives, values: [...base.values, ...(node.values ?? [])] });
  } else if (extensionKinds[node.kind] !== base.kind) {
    reporter.error(
      node.name,
      'unknown-type',
      `${name} is extended as what it is not.`,
      `write it as what it is: ${base.kind}`,
    );
  } else {
    types.set(name, { ...base, directives });
  }
}

const extensionKinds: Readonly<Record<string, Definition['kind']>> = {
  [Kind.OBJECT_TYPE_EXTENSION]: 'object',
  [Kind.ENUM_TYPE_EXTENSION]: 'enum',
  [Kind.SCALAR_TYPE_EXTENSION]: 'scalar',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'interface',
  [Kind.UNION_TYPE_EXTENSION]: 'union',
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: 'input',
};

// A part of a larger API extends a root type that another part defines.
function emptyRoot(node: NameNode): ObjectDefinition {
  return { kind: 'object', name: node.value, node, description: undefined, directives: [], isRoot: true, fields: [] };
}

/** The definition with each of its members once; the first one counts. */
function withoutRepetition(definition: Definition, reporter: Reporter): Definition {
  const seen = new Set<string>();
  const isFirst = <T extends { readonly name: NameNode }>({ name }: T) => {
    const first = !seen.has(name.value);
    seen.add(name.value);
    if (!first) reporter.error(name, 'defined-twice', `${definition.name}.${name.value} is defined twice.`);
    return first;
  };
  if (definition.kind === 'object') return { ...definition, fields: definition.fields.filter(isFirst) };
  if (definition.kind === 'enum') return { ...definition, values: definition.values.filter(isFirst) };
  return definition;
}

// What directive definitions mention is left alone: the directives that count are ours.
function reportUnknownTypes(
  nodes: readonly SdlNode[],
  types: ReadonlyMap<string, Definition>,
  reporter: Reporter,
): void {
  const suggestType = suggester([...types.keys(), ...Object.keys(builtinScalars)]);
  for (const node of nodes.filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION)) {
    visit(node, {
      // No directive, text or name holds a type, and most of a schema is in them.
      Directive: () => false,
      StringValue: () => false,
      Name: () => false,
      NamedType: ({ name }) => {
        if (types.has(name.value) || isBuiltinScalar(name.value)) return;
        const hint =
          didYouMean(scalarMeantBy(name.value) ?? suggestType(name.value)) ??
          'a scalar of your own needs `scalar … @wes_type(pg: …)`';
        reporter.error(name, 'unknown-type', `There is no type ${name.value}.`, hint);
      },
    });
  }
}
