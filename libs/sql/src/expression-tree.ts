import { compareText, extensionOfType } from '@wesley/schema';

/** What an expression reads and calls, or the first thing in it that has no place in a column's or constraint's expression. */
export type TreeReading =
  | {
      readonly ok: true;
      /** The byte at which each column is first named, by the columns in their order. */
      readonly columns: ReadonlyMap<string, number>;
      readonly functions: readonly string[];
    }
  | { readonly ok: false; readonly message: string; readonly byte: number };

export interface Node {
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Reads a tree of libpg-query: columns and functions, sorted and once each. `byte` counts from the start of the parsed text. */
export function readTree(tree: unknown): TreeReading {
  const columns = new Map<string, number>();
  const functions = new Set<string>();
  for (const node of nodesOf(tree)) {
    const objection = objectionTo(node);
    if (objection !== undefined) return { ok: false, message: objection, byte: locationOf(node) };
    if (node.kind === 'ColumnRef') keepFirst(columns, namesIn(node.value['fields']).join('.'), locationOf(node));
    for (const name of [...functionsIn(node), ...extensionTypesIn(node)]) functions.add(name);
  }
  const inOrder = [...columns].sort(([a], [b]) => compareText(a, b));
  return { ok: true, columns: new Map(inOrder), functions: [...functions].sort(compareText) };
}

/** A tree is not walked in the order of its text, so the smaller place is the first. */
function keepFirst(places: Map<string, number>, name: string, byte: number): void {
  places.set(name, Math.min(byte, places.get(name) ?? byte));
}

/** The function that a node calls, if it calls one. */
export function functionsIn(node: Node): readonly string[] {
  if (node.kind === 'FuncCall') return [functionName(node)];
  return node.kind === 'SQLValueFunction' ? [valueFunctionName(node)] : [];
}

/** The type of an extension that a node casts to, if it does. */
function extensionTypesIn({ kind, value }: Node): readonly string[] {
  const name = kind === 'TypeCast' ? namesIn(dig(value, 'typeName', 'names')).at(-1) : undefined;
  return name !== undefined && extensionOfType.has(name) ? [name] : [];
}

/** Whether two trees differ in nothing but what depends on white space. */
export function meanTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => meanTheSame(item, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = meaningNames(one);
  return (
    names.length === meaningNames(other).length &&
    names.every((name) => Object.hasOwn(other, name) && meanTheSame(one[name], other[name]))
  );
}

function meaningNames(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record).filter((name) => typeof record[name] !== 'number' || !positions.test(name));
}

/** Every `{ Kind: { … } }` in the tree, from the outside in; what lies in a node that `isLeaf` says to be one is left out. */
export function nodesOf(tree: unknown, isLeaf: (kind: string) => boolean = () => false): readonly Node[] {
  const found: Node[] = [];
  collectNodes(tree, isLeaf, found);
  return found;
}

// Into one list: generators inside each other would hand every node through all levels above it.
function collectNodes(tree: unknown, isLeaf: (kind: string) => boolean, found: Node[]): void {
  if (Array.isArray(tree)) {
    for (const item of tree) collectNodes(item, isLeaf, found);
  } else if (isRecord(tree)) {
    for (const [name, value] of Object.entries(tree)) {
      const isNode = /^[A-Z]/.test(name) && isRecord(value);
      if (isNode) found.push({ kind: name, value });
      if (!isNode || !isLeaf(name)) collectNodes(value, isLeaf, found);
    }
  }
}

// location, and the list_start, rexpr_list_end, … of arrays and IN.
const positions = /^location$|list_(?:start|end)$/;

/** What lies at the end of a path of member names and positions, if the path exists. */
export function dig(tree: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof step === 'number') return Array.isArray(at) ? (at[step] as unknown) : undefined;
    return isRecord(at) ? at[step] : undefined;
  }, tree);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a list of `String` nodes; other nodes (`*`) are left out. */
export function namesIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const name = dig(item, 'String', 'sval');
    return typeof name === 'string' ? [name] : [];
  });
}

// Postgres refuses these in a default, a check or an index (parse_expr.c, parse_agg.c), but only once it analyses the statement.
const misplaced: Readonly<Record<string, string>> = {
  SubLink: 'a subquery cannot stand here',
  JsonArrayQueryConstructor: 'a subquery cannot stand here',
  ParamRef: 'there are no parameters here',
  GroupingFunc: 'GROUPING cannot stand here',
  JsonObjectAgg: 'an aggregate function cannot stand here',
  JsonArrayAgg: 'an aggregate function cannot stand here',
  SetToDefault: 'DEFAULT is no expression',
  MergeSupportFunc: 'MERGE_ACTION cannot stand here',
  CurrentOfExpr: 'CURRENT OF cannot stand here',
};

/** Why a node cannot stand in an expression that looks at one row, or undefined. */
export function objectionTo(node: Node): string | undefined {
  if (node.kind === 'ColumnRef') return objectionToColumn(node);
  if (node.kind === 'FuncCall') return objectionToFunction(node);
  if (node.kind === 'TypeCast') return objectionToCast(node);
  return Object.hasOwn(misplaced, node.kind) ? misplaced[node.kind] : undefined;
}

function objectionToColumn({ value }: Node): string | undefined {
  const fields = Array.isArray(value['fields']) ? value['fields'] : [];
  const names = namesIn(fields);
  if (names.length < fields.length) return '"*" cannot stand here';
  return names.length > 1 ? `write the column without its table: ${names.at(-1) ?? ''}` : undefined;
}

function objectionToFunction(node: Node): string | undefined {
  const { value } = node;
  const name = functionName(node);
  if (value['over'] !== undefined || windowFunctions.has(name)) return 'a window function cannot stand here';
  const writtenAsAggregate = ['agg_star', 'agg_order', 'agg_filter', 'agg_distinct', 'agg_within_group'];
  if (aggregates.has(name) || writtenAsAggregate.some((mark) => value[mark] !== undefined)) {
    return 'an aggregate function cannot stand here';
  }
  return setReturning.has(name) ? `${name} returns rows, not one value` : undefined;
}

// Words that a moment is read from (Date/Time Types, "Special Values"); those that always mean the same are none of them.
const passingMoments: ReadonlyMap<string, string> = new Map([
  ['now', 'now()'],
  ['today', 'current_date'],
  ['tomorrow', 'current_date + 1'],
  ['yesterday', 'current_date - 1'],
]);
const momentTypes = words('date time timetz timestamp timestamptz');

function objectionToCast({ value }: Node): string | undefined {
  const text = dig(value, 'arg', 'A_Const', 'sval', 'sval');
  if (typeof text !== 'string' || !momentTypes.has(namesIn(dig(value, 'typeName', 'names')).at(-1) ?? ''))
    return undefined;
  const word = text.trim().toLowerCase();
  const instead = passingMoments.get(word);
  return instead && `'${word}' would for ever be the moment at which the database is built: write ${instead}`;
}

function functionName({ value }: Node): string {
  return (namesIn(value['funcname']).at(-1) ?? '').toLowerCase();
}

// SVFOP_CURRENT_TIMESTAMP and, with a precision, SVFOP_CURRENT_TIMESTAMP_N.
function valueFunctionName({ value }: Node): string {
  return String(value['op'])
    .replace(/^SVFOP_/, '')
    .replace(/_N$/, '')
    .toLowerCase();
}

/** The byte at which a node begins. */
export function locationOf(node: Node): number {
  for (const { value } of [node, ...nodesOf(node.value)]) {
    if (typeof value['location'] === 'number' && value['location'] >= 0) return value['location'];
  }
  return 0;
}

const aggregates =
  words(`any_value array_agg avg bit_and bit_or bit_xor bool_and bool_or corr count covar_pop covar_samp every
  json_agg json_agg_strict json_object_agg jsonb_agg jsonb_agg_strict jsonb_object_agg max min mode percentile_cont
  percentile_disc range_agg range_intersect_agg regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx
  regr_sxy regr_syy stddev stddev_pop stddev_samp string_agg sum var_pop var_samp variance xmlagg`);

const windowFunctions = words(
  `cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number`,
);

const setReturning = words(`generate_series generate_subscripts json_array_elements json_array_elements_text json_each
  json_each_text json_object_keys jsonb_array_elements jsonb_array_elements_text jsonb_each jsonb_each_text jsonb_object_keys
  jsonb_path_query regexp_matches regexp_split_to_table string_to_table unnest`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
