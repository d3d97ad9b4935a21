import { mutableFunctions } from '@wesley/schema';
import { dig, functionsIn, locationOf, namesIn, nodesOf, type Node } from '../expression-tree';
import { frame, parseInCheck } from '../parse-expression';
import { offsetOfByte, parseFramed } from '../parse-framed';
import { keyFrame } from '../parse-index-key';
import type { SqlParser } from '../sql-parser';
import { commonType, isMutableCast, isTold, nameOf, type StaticType } from '../builtins/conversions';
import { resultsIn, typeNamed, typeOf, typesOfArguments, type KnownTypes } from '../builtins/static-types';
import { mutabilityOfCall, mutabilityOfOperator, mutabilityOfVariadicCall, type Mutability } from './mutable';

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
  return mutableNodes[node.kind]?.(node, known);
}

const mutableNodes: Readonly<Record<string, (node: Node, known: KnownTypes) => Unplaced | undefined>> = {
  FuncCall: mutableCallIn,
  // The grammar's own, such as CURRENT_DATE: each is stable.
  SQLValueFunction: (node) => ({ what: nameOfCall(node).toUpperCase(), function: nameOfCall(node), types: [] }),
  TypeCast: mutableCastIn,
  A_Expr: mutableOperatorIn,
  CoalesceExpr: mutableResultIn,
  MinMaxExpr: mutableResultIn,
  A_ArrayExpr: mutableResultIn,
  CaseExpr: (node, known) => mutableComparisonIn(node, known) ?? mutableResultIn(node, known),
};

function nameOfCall(node: Node): string {
  return functionsIn(node)[0] ?? '';
}

function mutableCallIn(node: Node, known: KnownTypes): Unplaced | undefined {
  const path = namesIn(node.value['funcname']);
  const isElsewhere = path.length > 1 && path[0] !== 'pg_catalog';
  const name = nameOfCall(node);
  const isVariadic = node.value['func_variadic'] === true;
  const given = typesOfArguments(node.value, known);
  const found = isVariadic ? mutabilityOfVariadicCall(name) : mutabilityOfCall(name, given);
  if (!found && mutableFunctions.has(name) && [undefined, 'public'].includes(path.at(-2)))
    return { what: `${name}()`, function: name, types: [] };
  if (isElsewhere || !found) return undefined;
  return found.kind === 'cast' ? castOf(found.types) : { what: `${name}()`, function: name, types: found.types };
}

function mutableCastIn({ value }: Node, known: KnownTypes): Unplaced | undefined {
  const to = typeNamed(value['typeName'], known);
  const items = dig(value['arg'], 'A_ArrayExpr');
  // The cast of an array that is written out is one of each of its items.
  if (items !== undefined && to?.array === true)
    return mutableCastOf(resultsIn('A_ArrayExpr', items, known), { ...to, array: false });
  return mutableCastOf([typeOf(value['arg'], known)], to);
}

/** What several results become together, some of them with a cast. */
function mutableResultIn({ kind, value }: Node, known: KnownTypes): Unplaced | undefined {
  const results = resultsIn(kind, value, known);
  return mutableCastOf(results, commonType(results));
}

function mutableCastOf(all: readonly StaticType[], to: StaticType): Unplaced | undefined {
  const from = all.find((type) => isMutableCast(type, to));
  return from && castOf([from, to].flatMap((type) => nameOf(type) ?? []));
}

function castOf(types: readonly string[]): Unplaced {
  return { what: `The cast from ${types.join(' to ')}`, types };
}

// CASE a WHEN b compares a with b.
function mutableComparisonIn({ value }: Node, known: KnownTypes): Unplaced | undefined {
  const whens = Array.isArray(value['args']) ? value['args'] : [];
  const right = whens.map((when) => typeOf(dig(when, 'CaseWhen', 'expr'), known));
  return value['arg'] === undefined ? undefined : mutableOperator('=', ['='], typeOf(value['arg'], known), right);
}

// An operator that takes a list, IN or BETWEEN, compares with each of its items.
function mutableOperatorIn({ value }: Node, known: KnownTypes): Unplaced | undefined {
  const name = namesIn(value['name']).at(-1) ?? '';
  const operators = name.includes('BETWEEN') ? ['>=', '<='] : [name];
  const list = dig(value['rexpr'], 'List', 'items');
  const right = (Array.isArray(list) ? list : [value['rexpr']]).map((item: unknown) => typeOf(item, known));
  const isOfItems = /^AEXPR_OP_(?:ANY|ALL)$/.test(String(value['kind']));
  const compared = isOfItems ? right.map(itemOf) : right;
  if (value['lexpr'] !== undefined) return mutableOperator(name, operators, typeOf(value['lexpr'], known), compared);
  return written(name, mutabilityOfOperator(name, compared));
}

function itemOf(type: StaticType): StaticType {
  return isTold(type) ? { ...type, array: false } : type;
}

function mutableOperator(
  name: string,
  operators: readonly string[],
  left: StaticType,
  right: readonly StaticType[],
): Unplaced | undefined {
  const found = operators.flatMap((operator) => right.map((type) => mutabilityOfOperator(operator, [left, type])));
  return written(
    name,
    found.find((one) => one !== undefined),
  );
}

function written(name: string, found: Mutability | undefined): Unplaced | undefined {
  if (!found) return undefined;
  return found.kind === 'cast'
    ? castOf(found.types)
    : { what: `"${name}" of ${found.types.join(' and ')}`, types: found.types };
}
