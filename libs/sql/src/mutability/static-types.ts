import { parseBuiltinType, type ColumnType } from '@wesley/schema';
import { dig, isRecord, namesIn } from '../expression-tree';

/** The types of what an expression can name. */
export interface KnownTypes {
  readonly column: (name: string) => ColumnType | undefined;
  readonly isEnum: (type: string) => boolean;
}

/** A type as far as it can be told without a server; a literal takes the type that is asked of it; undefined is anything. */
export type StaticType = ColumnType | 'literal' | undefined;

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
  ColumnRef: (node, known) => known.column(namesIn(dig(node, 'fields')).at(-1) ?? ''),
  A_Const: typeOfConstant,
  TypeCast: (node, known) => typeNamed(dig(node, 'typeName'), known),
  CollateClause: (node, known) => typeOf(dig(node, 'arg'), known),
  BoolExpr: () => boolean,
  NullTest: () => boolean,
  BooleanTest: () => boolean,
  CoalesceExpr: (node, known) => commonType(dig(node, 'args'), known),
  MinMaxExpr: (node, known) => commonType(dig(node, 'args'), known),
  CaseExpr: (node, known) => commonType(resultsOfCase(node), known),
  A_Expr: typeOfOperator,
  FuncCall: typeOfCall,
};

const boolean = parseBuiltinType('boolean');
const text = parseBuiltinType('text');

// A number in a text is an integer or a numeric, and neither has a cast or an operator that is not immutable.
function typeOfConstant(node: unknown): StaticType {
  const isText = dig(node, 'sval') !== undefined || dig(node, 'isnull') !== undefined;
  if (isText) return 'literal';
  return dig(node, 'boolval') === undefined ? parseBuiltinType('numeric') : boolean;
}

/** Of several results that become one: literals take the type of the others, and are texts among themselves (manual, 10.5). */
function commonType(results: unknown, known: KnownTypes): StaticType {
  const all = Array.isArray(results) ? results.map((result) => typeOf(result, known)) : [];
  const types = all.filter((type) => type !== 'literal');
  if (types.length === 0) return text;
  const names = types.map((type) => nameOf(type));
  // The preferred type wins over those that become it.
  const zoned = types.find((type) => nameOf(type) === 'timestamp with time zone');
  if (names.includes(undefined)) return undefined;
  return names.every((name) => name === names[0]) ? types[0] : zoned;
}

function resultsOfCase(node: unknown): readonly unknown[] {
  const whens = dig(node, 'args');
  const results = Array.isArray(whens) ? whens.map((when) => dig(when, 'CaseWhen', 'result')) : [];
  const otherwise = dig(node, 'defresult');
  return otherwise === undefined ? results : [...results, otherwise];
}

function typeOfOperator(node: unknown, known: KnownTypes): StaticType {
  const left = typeOf(dig(node, 'lexpr'), known);
  const kind = dig(node, 'kind');
  // The grammar calls it "=", by which it compares: what it gives is its left side, or NULL.
  if (kind === 'AEXPR_NULLIF') return left;
  // IN, BETWEEN, LIKE, = ANY and the like ask something.
  if (kind !== 'AEXPR_OP') return boolean;
  const operator = namesIn(dig(node, 'name')).at(-1) ?? '';
  if (/^(?:=|<>|!=|<|<=|>|>=|~~\*?|!~~\*?)$/.test(operator)) return boolean;
  // A member of a JSON document, as text.
  if (operator === '->>' || operator === '#>>') return text;
  const right = typeOf(dig(node, 'rexpr'), known);
  return operator === '||' && [left, right].some(isText) ? text : undefined;
}

/** Of the many functions those that stand in casts. */
function typeOfCall(node: unknown, known: KnownTypes): StaticType {
  const name = namesIn(dig(node, 'funcname')).at(-1) ?? '';
  const types = typesOfArguments(node, known);
  if (/^jsonb?_extract_path_text$/.test(name)) return text;
  if (textFunctions.has(name)) return types[0] === 'literal' || isText(types[0]) ? text : undefined;
  if (name === 'date_trunc') return nameOf(types[1]) === 'date' ? zoned : types[1];
  if (name === 'timezone') return zones.get(nameOf(types[1]) ?? '');
  return undefined;
}

export function typesOfArguments(node: unknown, known: KnownTypes): readonly StaticType[] {
  const given = dig(node, 'args');
  return Array.isArray(given) ? given.map((argument) => typeOf(argument, known)) : [];
}

const zoned = parseBuiltinType('timestamptz');
// AT TIME ZONE gives the one for the other; a date is taken for a time with a zone.
const zones = new Map([
  ['timestamp with time zone', parseBuiltinType('timestamp')],
  ['timestamp without time zone', zoned],
  ['date', parseBuiltinType('timestamp')],
]);

const textFunctions = new Set(['btrim', 'initcap', 'left', 'lower', 'lpad', 'ltrim', 'regexp_replace', 'repeat', 'replace', 'reverse', 'right', 'rpad', 'rtrim', 'split_part', 'substr', 'substring', 'translate', 'upper']); // prettier-ignore

export function isText(type: StaticType): boolean {
  return ['text', 'character', 'character varying'].includes(nameOf(type) ?? '');
}

/** What the catalog calls a type, without its length; undefined where it cannot be told. */
export function nameOf(type: ColumnType): string;
export function nameOf(type: StaticType): string | undefined;
export function nameOf(type: StaticType): string | undefined {
  if (type === undefined || type === 'literal') return undefined;
  return `${type.name}${type.array ? '[]' : ''}`;
}
