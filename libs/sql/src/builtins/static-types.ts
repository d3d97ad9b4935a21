import { extensionOfType, parseBuiltinType, type ColumnType } from '@wesley/schema';
import { dig, isRecord, namesIn } from '../expression-tree';
import { chooseFunction, chooseOperator } from './choose';
import { asText, commonType, isPlain, isTold, nameOf, type StaticType } from './conversions';
import { functionsTaking, type Variant } from './variants';

/** The types of what an expression can name. */
export interface KnownTypes {
  readonly column: (name: string) => ColumnType | undefined;
  readonly isEnum: (type: string) => boolean;
}

/** The type of an expression's tree. */
export function typeOf(tree: unknown, known: KnownTypes): StaticType {
  if (!isRecord(tree)) return undefined;
  const [kind = '', node] = Object.entries(tree)[0] ?? [];
  return typesOfNodes[kind]?.(node, known);
}

/** The type that a cast names, if it is one of Postgres' own or one of the enums. */
export function typeNamed(node: unknown, known: KnownTypes): ColumnType | undefined {
  const names = namesIn(dig(node, 'names'));
  const name = names.at(-1) ?? '';
  const array = dig(node, 'arrayBounds') !== undefined;
  if (names.length === 1 && known.isEnum(name)) return { kind: 'enum', name, array };
  const isBuiltin = names.length === 1 || names[0] === 'pg_catalog';
  const type = isBuiltin ? parseBuiltinType(name) : undefined;
  return type && { ...type, array };
}

const typesOfNodes: Readonly<Record<string, (node: unknown, known: KnownTypes) => StaticType>> = {
  ColumnRef: (node, known) => asFarAsKnown(known.column(namesIn(dig(node, 'fields')).at(-1) ?? '')),
  A_Const: typeOfConstant,
  TypeCast: (node, known) => asFarAsKnown(typeNamed(dig(node, 'typeName'), known)),
  CollateClause: (node, known) => typeOf(dig(node, 'arg'), known),
  BoolExpr: () => boolean,
  NullTest: () => boolean,
  BooleanTest: () => boolean,
  CoalesceExpr: (node, known) => commonType(resultsIn('CoalesceExpr', node, known)),
  MinMaxExpr: (node, known) => commonType(resultsIn('MinMaxExpr', node, known)),
  CaseExpr: (node, known) => commonType(resultsIn('CaseExpr', node, known)),
  A_ArrayExpr: (node, known) => arrayOf(resultsIn('A_ArrayExpr', node, known)),
  A_Indirection: typeOfItem,
  SQLValueFunction: (node) => momentTypes.get(String(dig(node, 'op')).replace(/_N$/, '')),
  A_Expr: typeOfOperator,
  FuncCall: typeOfCall,
};

// A citext is a text wherever nothing of its own is asked. What an extension makes of its other types is not told here.
function asFarAsKnown(type: ColumnType | undefined): StaticType {
  const told = type && asText(type);
  return told && extensionOfType.has(told.name) ? undefined : told;
}

const boolean = parseBuiltinType('boolean');
const text = parseBuiltinType('text');

function typeOfConstant(node: unknown): StaticType {
  if (dig(node, 'sval') !== undefined || dig(node, 'isnull') !== undefined) return 'literal';
  if (dig(node, 'boolval') !== undefined) return boolean;
  if (dig(node, 'ival') !== undefined) return parseBuiltinType('integer');
  const digits = dig(node, 'fval', 'fval');
  return typeof digits === 'string' ? typeOfNumber(digits) : undefined;
}

// Whole numbers beyond 32 bits are bigint, and beyond 64 bits numeric (manual, 4.1.2.6).
function typeOfNumber(digits: string): StaticType {
  return parseBuiltinType(/^\d+$/.test(digits) && BigInt(digits) < 2n ** 63n ? 'bigint' : 'numeric');
}

/** The types of what a node of several results gives, each by itself: of COALESCE, GREATEST, CASE and ARRAY[…]. */
export function resultsIn(kind: string, node: unknown, known: KnownTypes): readonly StaticType[] {
  return partsIn(kind, node).map((part) => typeOf(part, known));
}

function partsIn(kind: string, node: unknown): readonly unknown[] {
  if (kind === 'CaseExpr') return resultsOfCase(node);
  const parts = dig(node, kind === 'A_ArrayExpr' ? 'elements' : 'args');
  return Array.isArray(parts) ? parts : [];
}

function resultsOfCase(node: unknown): readonly unknown[] {
  const whens = dig(node, 'args');
  const results = Array.isArray(whens) ? whens.map((when) => dig(when, 'CaseWhen', 'result')) : [];
  const otherwise = dig(node, 'defresult');
  // What no branch is for comes first where the types are made one (transformCaseExpr in parse_expr.c).
  return otherwise === undefined ? results : [otherwise, ...results];
}

// An array of arrays has more dimensions and the same type. What is in an empty one has to be said.
function arrayOf(items: readonly StaticType[]): StaticType {
  const item = items.length === 0 ? undefined : commonType(items);
  return isTold(item) ? { ...item, array: true } : undefined;
}

/** `tags[1]` */
function typeOfItem(node: unknown, known: KnownTypes): StaticType {
  const array = typeOf(dig(node, 'arg'), known);
  const steps = dig(node, 'indirection');
  const isItem =
    Array.isArray(steps) && steps.every((step) => isRecord(step) && dig(step, 'A_Indices') && !dig(step, 'A_Indices', 'is_slice')); // prettier-ignore
  return isTold(array) && array.array && isItem ? { ...array, array: false } : undefined;
}

const momentTypes = new Map([
  ['SVFOP_CURRENT_DATE', parseBuiltinType('date')],
  ['SVFOP_CURRENT_TIME', parseBuiltinType('timetz')],
  ['SVFOP_CURRENT_TIMESTAMP', parseBuiltinType('timestamptz')],
  ['SVFOP_LOCALTIME', parseBuiltinType('time')],
  ['SVFOP_LOCALTIMESTAMP', parseBuiltinType('timestamp')],
]);

function typeOfOperator(node: unknown, known: KnownTypes): StaticType {
  const kind = dig(node, 'kind');
  const operator = namesIn(dig(node, 'name')).at(-1) ?? '';
  const sides = [dig(node, 'lexpr'), dig(node, 'rexpr')].filter((side) => side !== undefined);
  const given = sides.map((side) => typeOf(side, known));
  if (kind === 'AEXPR_NULLIF') return typeOfNullIf(given);
  // IN, BETWEEN, LIKE, = ANY and the like ask something.
  if (kind !== 'AEXPR_OP' || /^(?:=|<>|!=|<|<=|>|>=|~~\*?|!~~\*?)$/.test(operator)) return boolean;
  // A member of a JSON document, as text.
  if (operator === '->>' || operator === '#>>') return text;
  if (!given.every(isChoosable)) return undefined;
  const chosen = chooseOperator(operator, given);
  // A text and whatever else there is are joined as texts.
  return chosen.length === 0 && operator === '||' ? text : resultOf(chosen);
}

/** The grammar calls it "=", by which it compares: what it gives is its left side as that takes it, or NULL. */
function typeOfNullIf(given: readonly StaticType[]): StaticType {
  if (!given.every(isChoosable)) return given[1] === 'literal' || isSame(given) ? given[0] : undefined;
  return typeOfAll(chooseOperator('=', given).map(({ types: [left = ''] }) => left));
}

function isSame([left, right]: readonly StaticType[]): boolean {
  return isTold(left) && nameOf(left) === nameOf(right);
}

/** Whether operators can be chosen for a type from those between types of Postgres' own. */
function isChoosable(type: StaticType): boolean {
  return type === 'literal' || isPlain(type);
}

function typeOfCall(node: unknown, known: KnownTypes): StaticType {
  const path = namesIn(dig(node, 'funcname'));
  const name = path.at(-1) ?? '';
  const isBuiltin = path.length === 1 || path[0] === 'pg_catalog';
  if (!isBuiltin || dig(node, 'func_variadic') !== undefined) return undefined;
  // As #>> it belongs to an operator, and to no function that is called by its name.
  if (/^jsonb?_extract_path_text$/.test(name)) return text;
  const given = typesOfArguments(node, known);
  return castByCall(name, given) ?? resultOf(chooseFunction(name, given));
}

/** The type that a call casts to, as in `date(title)`: where no function of that name takes what is given (func_get_detail). */
export function castByCall(name: string, given: readonly StaticType[]): ColumnType | undefined {
  const type = given.length === 1 ? parseBuiltinType(name) : undefined;
  const [from] = given;
  const isTaken = functionsTaking(name, 1).some(({ types }) => types[0] === nameOf(from));
  return from === undefined || isTaken ? undefined : type;
}

export function typesOfArguments(node: unknown, known: KnownTypes): readonly StaticType[] {
  const given = dig(node, 'args');
  return Array.isArray(given) ? given.map((argument) => typeOf(argument, known)) : [];
}

function resultOf(chosen: readonly Variant[]): StaticType {
  return typeOfAll(chosen.map(({ result }) => result));
}

function typeOfAll([first, ...others]: readonly string[]): StaticType {
  return first !== undefined && others.every((other) => other === first) ? parseBuiltinType(first) : undefined;
}
