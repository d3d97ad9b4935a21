import { dig, functionsIn, locationOf, namesIn, nodesOf, type Node } from '../expression-tree';
import { frame, parseInCheck } from '../parse-expression';
import { offsetOfByte, parseFramed } from '../parse-framed';
import { keyFrame } from '../parse-index-key';
import type { SqlParser } from '../sql-parser';
import { isMutableCall, isMutableCast, isMutableOperator } from './mutable';
import { nameOf, typeNamed, typeOf, typesOfArguments, type KnownTypes, type StaticType } from './static-types';

/** Something in an expression that may give something else tomorrow, for the same row. */
export interface Mutable {
  /** As the subject of a sentence: `now()`, `CURRENT_DATE`, `The cast from date to text`, `"+" of timestamp with time zone and interval` */
  readonly what: string;
  /** The function that is called, if it is one. */
  readonly function?: string;
  /** The types that it is about, as far as they can be told, by the names of the catalog. */
  readonly types: readonly string[];
  /** Where it stands, as an offset in UTF-16 units. */
  readonly at: number;
}

/**
 * The first thing in an expression that is known not to be immutable, which no generated column and no index can hold. Decided from
 * Postgres' own functions, casts and operators, as far as the types can be told: whatever else there is may be immutable. The cast
 * to the type of a generated column is no part of it: Postgres looks at the expression before it adds that (cookDefault in heap.c).
 */
export function findMutable(parser: SqlParser, text: string, known: KnownTypes): Mutable | undefined {
  const framed = parseInCheck(parser, text);
  return framed.ok ? firstMutable(framed.tree, known, placesIn(text, frame)) : undefined;
}

/** The same for one key of an index, as `parseIndexKey` reads it. */
export function findMutableInKey(parser: SqlParser, text: string, known: KnownTypes): Mutable | undefined {
  const framed = parseFramed(parser, keyFrame, text);
  return framed.ok ? firstMutable(framed.statement, known, placesIn(text, keyFrame)) : undefined;
}

function placesIn(text: string, before: string) {
  return (node: Node) => offsetOfByte(text, locationOf(node) - before.length);
}

// A tree is not walked in the order of its text.
function firstMutable(tree: unknown, known: KnownTypes, placeOf: (node: Node) => number): Mutable | undefined {
  const found = [...nodesOf(tree)].flatMap((node) => {
    const mutable = mutableIn(node, known);
    return mutable ? [{ ...mutable, at: placeOf(node) }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0];
}

type Unplaced = Omit<Mutable, 'at'>;

function mutableIn(node: Node, known: KnownTypes): Unplaced | undefined {
  if (node.kind === 'FuncCall' || node.kind === 'SQLValueFunction') return mutableCallIn(node, known);
  if (node.kind === 'TypeCast') return mutableCastIn(node, known);
  return node.kind === 'A_Expr' ? mutableOperatorIn(node, known) : undefined;
}

function mutableCallIn(node: Node, known: KnownTypes): Unplaced | undefined {
  const path = namesIn(node.value['funcname']);
  const isElsewhere = path.length > 1 && path[0] !== 'pg_catalog';
  const types = typesOfArguments(node.value, known);
  const [name = ''] = functionsIn(node);
  if (isElsewhere || !isMutableCall(name, types)) return undefined;
  const written = node.kind === 'SQLValueFunction' ? name.toUpperCase() : `${name}()`;
  return { what: written, function: name, types: namesOf(types) };
}

function mutableCastIn({ value }: Node, known: KnownTypes): Unplaced | undefined {
  const from = typeOf(value['arg'], known);
  const to = typeNamed(value['typeName'], known);
  return isMutableCast(from, to) ? castOf(from, to) : undefined;
}

function castOf(from: StaticType, to: StaticType): Unplaced {
  const types = namesOf([from, to]);
  return { what: `The cast from ${types.join(' to ')}`, types };
}

// An operator that takes a list, IN or BETWEEN, compares with each of its items.
function mutableOperatorIn({ value }: Node, known: KnownTypes): Unplaced | undefined {
  const [name = ''] = namesIn(value['name']);
  const operators = name.includes('BETWEEN') ? ['>=', '<='] : [name];
  const left = typeOf(value['lexpr'], known);
  const list = dig(value['rexpr'], 'List', 'items');
  const right = Array.isArray(list) ? list : [value['rexpr']];
  for (const operator of operators) {
    for (const type of right.map((item: unknown) => typeOf(item, known))) {
      if (!isMutableOperator(left, operator, type)) continue;
      const types = namesOf([left, type]);
      return { what: `"${name}" of ${types.join(' and ')}`, types };
    }
  }
  return undefined;
}

function namesOf(types: readonly StaticType[]): readonly string[] {
  return types.flatMap((type) => nameOf(type) ?? []);
}
