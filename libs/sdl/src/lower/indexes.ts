import { suggest } from '@wesley/diagnostics';
import {
  extensionOfType,
  operatorClasses,
  printColumnType,
  type Index,
  type IndexKey,
  type IndexMethod,
  type OperatorClass,
} from '@wesley/schema';
import { identifier, parseIndexKey } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { usesOf, type Use } from '../directives/read-directives';
import { deriveName } from '../names';
import { placeInString } from '../place-in-string';
import { didYouMean } from '../reporter';
import { areCallsPossible } from './calls';
import { shorten, type Context, type Placed } from './context';
import { areColumnsKnown, readTableExpression } from './expressions';
import { canBeIndexed } from './key-types';
import { isImmutable, isKeyImmutable } from './mutability';
import { chooseName, readColumns, unknownColumn } from './named-columns';
import { isCondition } from './result-types';
import { columnNamed, titleOf, type ColumnDraft, type TableDraft } from './table-drafts';

export function lowerIndexes(table: TableDraft, context: Context): readonly Placed<Index>[] {
  const onFields = table.columns.flatMap((column) =>
    usesOf(column.uses, 'wes_index').flatMap((use) => lower(table, [keyOf(column)], use, context) ?? []),
  );
  const onType = usesOf(table.uses, 'wes_index').flatMap((use) => {
    const { fields } = use.arguments;
    if (!fields || fields.length === 0) {
      context.reporter.error(
        use.node,
        'argument-missing',
        `@wes_index on the type ${table.definition.name} needs "fields".`,
      );
      return [];
    }
    const keys = fields.map((text) => readKey(table, text, context));
    const read = keys.flatMap((key) => key ?? []);
    return lower(table, read.length === keys.length ? read : undefined, use, context) ?? [];
  });
  return [...onFields, ...onType];
}

function keyOf({ name }: ColumnDraft): IndexKey {
  return {
    expression: { sql: identifier(name).text, columns: [name], functions: [] },
    descending: false,
    nulls: 'LAST',
  };
}

/** `createdAt`, `created_at desc`, or SQL in parentheses. The first word may be a field; what follows is SQL. */
function readKey(table: TableDraft, text: Text, context: Context): IndexKey | undefined {
  const [word = ''] = /^[A-Za-z_][A-Za-z0-9_]*(?=\s|$)/.exec(text.text.trim()) ?? [];
  const column = columnNamed(table, word);
  if (word !== '' && !column) {
    context.reporter.error(text.node, 'field-unknown', ...unknownColumn(table, word));
    return undefined;
  }
  const quoted = column ? text.text.replace(word, () => `"${column.name.replaceAll('"', '""')}"`) : text.text;
  const parsed = parseIndexKey(context.parser, quoted);
  if (!parsed.ok) {
    const at = column ? Math.max(0, parsed.at - (quoted.length - text.text.length)) : parsed.at;
    const message = `"${shorten(text.text)}" is not one key of an index: ${parsed.message}.`;
    context.reporter.error(
      placeInString(text.node, at),
      'expression-invalid',
      message,
      'SQL stands in parentheses, as in "(lower(email))"',
    );
    return undefined;
  }
  if (!areColumnsKnown(table, text, parsed.places, context)) return undefined;
  const isPlain = column !== undefined;
  if (!isPlain && !areCallsPossible(text, parsed.key.expression.functions, context, 'key')) return undefined;
  return isPlain || isKeyImmutable(table, text, inNoIndex, context) ? parsed.key : undefined;
}

const inNoIndex = { code: 'index-impossible', therefore: 'no index can hold it' } as const;

/** Without keys, when one of them was refused: the rest is read for its own mistakes. */
function lower(
  table: TableDraft,
  keys: readonly IndexKey[] | undefined,
  use: Use<'wes_index'>,
  context: Context,
): Placed<Index> | undefined {
  const { name, using, unique = false, where, include = [] } = use.arguments;
  const method = using ? readMethod(using, context) : 'btree';
  const condition = where ? readTableExpression(table, where, context) : null;
  const included = readColumns(table, include, context);
  if (method === undefined || condition === undefined || !included) return undefined;
  if (where && !isImmutable(table, where, inNoIndex, context)) return undefined;
  if (where && !isCondition(table, where, context)) return undefined;
  if (!keys) return undefined;
  const item: Index = {
    name: chooseName(name, deriveName(table.name, keys.map(partOfName), 'idx'), context),
    method,
    unique,
    keys,
    include: included.map((column) => column.name),
    where: condition,
  };
  const objection = objectionTo(table, item);
  if (objection !== undefined) context.reporter.error(use.node, 'index-impossible', objection);
  return { item, place: use.node };
}

// As Postgres names the column of an index over an expression (FigureIndexColname).
function partOfName({ expression: { sql, columns, functions } }: IndexKey): string {
  const [column] = columns;
  if (column !== undefined && sql === identifier(column).text) return column;
  const [called = 'expr', ...others] = functions.filter((name) => !extensionOfType.has(name));
  return others.length === 0 ? called : 'expr';
}

const methods = ['btree', 'hash', 'gin', 'gist', 'brin', 'spgist'] as const satisfies readonly IndexMethod[];

function readMethod({ text, node }: Text, { reporter }: Context): IndexMethod | undefined {
  const method = methods.find((candidate) => candidate === text.toLowerCase());
  if (!method)
    reporter.error(node, 'index-impossible', `There is no index method "${text}".`, didYouMean(suggest(text, methods)));
  return method;
}

/** What Postgres would refuse (manual, 11.2 "Index Types", and pg_am). */
function objectionTo(table: TableDraft, { method, unique, keys, include }: Index): string | undefined {
  const isOrdered = keys.some(({ descending, nulls }) => descending || nulls === 'FIRST');
  if (method !== 'btree' && unique) return `An index by ${method} cannot be unique.`;
  if (method !== 'btree' && isOrdered) return `An index by ${method} has no order: leave out ASC, DESC and NULLS.`;
  if (!['btree', 'gist', 'spgist'].includes(method) && include.length > 0)
    return `An index by ${method} cannot include columns.`;
  if (['hash', 'spgist'].includes(method) && keys.length > 1) return `An index by ${method} has one key only.`;
  const columns = keys.map(({ expression }) =>
    table.columns.find(({ name }) => expression.columns[0] === name && expression.sql === identifier(name).text),
  );
  return keys
    .map((key, at) => objectionToOperators(table, key, columns[at], method))
    .find((objection) => objection !== undefined);
}

function objectionToOperators(
  table: TableDraft,
  { operatorClass }: IndexKey,
  column: ColumnDraft | undefined,
  method: IndexMethod,
): string | undefined {
  const of = column?.type && `${titleOf(table, column)} is ${printColumnType(column.type)}`;
  if (operatorClass === undefined)
    return column?.type && !canBeIndexed(column.type, method)
      ? `${of ?? ''}, which ${method} cannot index.`
      : undefined;
  const { methods: ofClass, types }: OperatorClass = operatorClasses[operatorClass];
  if (!ofClass.includes(method))
    return `${operatorClass} is for an index by ${ofClass.join(' or ')}, not by ${method}.`;
  const fits =
    !column?.type || (column.type.kind === 'builtin' && !column.type.array && types.includes(column.type.name));
  return fits ? undefined : `${of ?? ''}, and ${operatorClass} compares ${types.join(' or ')}.`;
}
