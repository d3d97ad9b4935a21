import type { Column, Table } from '@wesley/schema';
import { annotationOf, elementsOfColumn, type CodeInput } from '../code-input';
import { propertyName } from '../generated-names';
import { lines, type TaggedLines } from '../tagged-lines';
import { valueType } from '../typescript/columns';
import { docComment } from '../typescript/doc-comment';

/** A column as a property of the table's interface, which tells Kysely what is read and what may be written. */
export function printProperty(table: Table, column: Column, code: CodeInput): readonly TaggedLines[] {
  const doc = docComment(column.comment, annotationOf(table, column, code));
  const property = `${propertyName(column.name)}: ${columnType(table, column, code)};`;
  return lines([...doc, property].map((line) => `  ${line}`).join('\n'), ...elementsOfColumn(table, column));
}

function columnType(table: Table, column: Column, code: CodeInput): string {
  const orNull = column.nullable ? ' | null' : '';
  const value = valueType(table, column, code);
  const read = `${value}${orNull}`;
  if (column.generated !== null) return `GeneratedAlways<${read}>`;
  const json = jsonInput(table, column, value, code);
  if (json === undefined) return column.default === null ? read : `Generated<${read}>`;
  const written = `${json}${orNull}`;
  return `ColumnType<${read}, ${written}${column.default === null ? '' : ' | undefined'}, ${written}>`;
}

/**
 * JSON is written as text. The driver makes JSON of an object by itself, but an array of Postgres of an array, and of a text
 * the text without quotes; so that only objects go as they are.
 */
function jsonInput(table: Table, column: Column, value: string, code: CodeInput): string | undefined {
  const { type } = column;
  if (type.kind === 'enum' || (type.name !== 'jsonb' && type.name !== 'json')) return undefined;
  const { embedded, ts, nullableItems } = annotationOf(table, column, code);
  if (type.array) return nullableItems ? '(string | null)[]' : 'string[]';
  return embedded && !embedded.list && ts === undefined ? `${value} | string` : 'string';
}
