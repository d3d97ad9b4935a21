import type { ReferentialAction } from '@wesley/schema';
import type { ConstValueNode, StringValueNode } from 'graphql/language';

/** A string together with its place. */
export interface Text {
  readonly text: string;
  readonly node: StringValueNode;
}

/** What an argument of each type is read as. */
export interface ArgumentValues {
  readonly String: Text;
  readonly Int: number;
  readonly Boolean: boolean;
  readonly '[String!]': readonly Text[];
  readonly ReferentialAction: ReferentialAction;
  /** Any GraphQL literal; it is the column that knows what it has to be. */
  readonly Literal: ConstValueNode;
}

export type ArgumentType = keyof ArgumentValues;

/** The value of a literal as an argument of that type, or undefined when it is none. */
export const readArgument: { readonly [T in ArgumentType]: (node: ConstValueNode) => ArgumentValues[T] | undefined } = {
  String: readText,
  Int: (node) => (node.kind === 'IntValue' && isInt32(Number(node.value)) ? Number(node.value) : undefined),
  Boolean: (node) => (node.kind === 'BooleanValue' ? node.value : undefined),
  '[String!]': readTexts,
  ReferentialAction: (node) => (node.kind === 'EnumValue' ? readAction(node.value) : undefined),
  Literal: (node) => node,
};

export const referentialActions = {
  NO_ACTION: 'NO ACTION',
  RESTRICT: 'RESTRICT',
  CASCADE: 'CASCADE',
  SET_NULL: 'SET NULL',
  SET_DEFAULT: 'SET DEFAULT',
} as const satisfies Record<string, ReferentialAction>;

function readText(node: ConstValueNode): Text | undefined {
  return node.kind === 'StringValue' ? { text: node.value, node } : undefined;
}

// GraphQL reads one value where a list is asked for as a list of it.
function readTexts(node: ConstValueNode): readonly Text[] | undefined {
  const items = node.kind === 'ListValue' ? node.values : [node];
  const texts = items.flatMap((item) => readText(item) ?? []);
  return texts.length === items.length ? texts : undefined;
}

function readAction(name: string): ReferentialAction | undefined {
  return Object.entries(referentialActions).find(([key]) => key === name)?.[1];
}

function isInt32(value: number): boolean {
  return value >= -(2 ** 31) && value < 2 ** 31;
}
