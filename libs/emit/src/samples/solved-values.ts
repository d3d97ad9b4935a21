import { columnOf, type BuiltinColumnType, type Check, type Column, type ColumnType, type Table } from '@wesley/schema';
import { columnType, list, parsed, sql, type Sql } from '@wesley/sql';
import { solutionsOf, type Solution } from './equations';
import { familyOf, type Family } from './type-families';

/** The equations that the checks hold, solved for the columns that the server does not compute; each solution once. */
export function solutionsIn(table: Table, checks: readonly Check[]): readonly Solution[] {
  if (!checks.some(({ expression }) => expression.columns.length > 1 && expression.sql.includes('='))) return [];
  const families = new Map(table.columns.map(({ name, type }) => [name, familyIn(type)]));
  const isQuantity = (name: string) => quantities.has(families.get(name));
  const isWritten = (name: string) => columnOf(table, name).generated === null;
  const solutions = checks
    .flatMap(({ expression }) => solutionsOf(expression, isQuantity))
    .filter(({ column, reads }) => [column, ...reads].every(isWritten))
    // What is no solution but may be one is tried only where it is of the same kind.
    .filter(({ column, reads, isGuess }) => !isGuess || families.get(column) === families.get(reads[0] ?? ''));
  return [...new Map(solutions.map((solution) => [`${solution.column}: ${solution.sql}`, solution])).values()];
}

/** What there is a plus and a minus for. */
const quantities: ReadonlySet<Family | undefined> = new Set(['whole', 'decimal', 'moment', 'date', 'time', 'span']);

function familyIn(type: ColumnType): Family | undefined {
  return type.kind === 'builtin' && !type.array ? familyOf[type.name] : undefined;
}

/** The columns in their order, but those that follow from others after these. */
export function inOrderOfSolution(columns: readonly Column[], solutions: readonly Solution[]): readonly Column[] {
  if (solutions.length === 0) return columns;
  const ordered: Column[] = [];
  const rest = [...columns];
  const follows = ({ name }: Column, known: readonly Column[]) =>
    solutions.some(
      ({ column, reads, isGuess }) =>
        !isGuess && column === name && reads.every((read) => known.some((other) => other.name === read)),
    );
  while (rest.length > 0) {
    const solved = rest.findIndex((column) => follows(column, ordered));
    const free = rest.findIndex((column) => !follows(column, columns));
    ordered.push(...rest.splice(solved >= 0 ? solved : Math.max(0, free), 1));
  }
  return ordered;
}

/** A query for the value that a solution gives, none where that is NULL or the type has no room for it; it ends in a condition. */
export function solvedValue(solution: Solution, type: ColumnType, source?: Sql): Sql {
  const from = source === undefined ? sql`` : sql` FROM ${source}`;
  const fits = list([sql`value IS NOT NULL`, ...rangeOf(type)], ' AND ');
  return sql`SELECT CAST(value AS ${columnType(type)}) FROM (SELECT (${parsed(solution.sql)}) AS value${from}) AS solved WHERE ${fits}`;
}

// A number that is out of range would make the whole query fail.
function rangeOf(type: ColumnType): readonly Sql[] {
  const limit = type.kind === 'builtin' && !type.array ? limitOf(type) : undefined;
  return limit === undefined ? [] : [sql`value BETWEEN -${parsed(limit)} AND ${parsed(limit)}`];
}

function limitOf({ name, modifiers: [precision, scale = 0] }: BuiltinColumnType): string | undefined {
  if (name === 'smallint') return '32767';
  if (name === 'integer') return '2147483647';
  if (name === 'bigint') return '9223372036854775807';
  if (name !== 'numeric' || precision === undefined) return undefined;
  return `(10::numeric ^ ${String(precision - scale)} - 10::numeric ^ ${String(-scale)})`;
}
