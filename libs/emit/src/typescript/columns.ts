import type { Column, Table } from '@wesley/schema';
import { annotationOf, elementsOfColumn, type CodeInput } from '../code-input';
import { propertyName } from '../generated-names';
import { isOptional, type RowShape } from '../row-shapes';
import { lines, type TaggedLines } from '../tagged-lines';
import { builtinTypeScript } from './builtin-types';
import { docComment } from './doc-comment';
import { listOf } from './lists';

/** A column as a property of one of the row's shapes. */
export function printProperty(table: Table, column: Column, shape: RowShape, code: CodeInput): readonly TaggedLines[] {
  const annotation = annotationOf(table, column, code);
  const optional = isOptional(column, shape);
  const type = `${valueType(table, column, code)}${column.nullable ? ' | null' : ''}${optional ? ' | undefined' : ''}`;
  const property = `${propertyName(column.name)}${optional ? '?' : ''}: ${type};`;
  return lines(
    [...docComment(column.comment, annotation), property].map((line) => `  ${line}`).join('\n'),
    ...elementsOfColumn(table, column),
  );
}

/** What the column holds when it is not NULL. */
export function valueType(table: Table, column: Column, code: CodeInput): string {
  const { ts, embedded, nullableItems = false } = annotationOf(table, column, code);
  const { type } = column;
  const list = type.array || embedded?.list === true;
  return listOf(ts ?? itemType(type, embedded, code), list, nullableItems);
}

function itemType(
  type: Column['type'],
  embedded: { readonly type: string } | undefined,
  { names, types }: CodeInput,
): string {
  if (embedded) return names.embedded.get(embedded.type) ?? 'unknown';
  return type.kind === 'enum' ? (names.enums.get(type.name) ?? 'string') : builtinTypeScript(type.name, types);
}
