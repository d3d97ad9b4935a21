import type { Annotation, Column, Table } from '@wesley/schema';
import { annotationOf, elementsOfColumn, type CodeInput } from '../code-input';
import { isOptional, type RowShape } from '../row-shapes';
import { lines, type TaggedLines } from '../tagged-lines';
import { builtinZod } from './builtin-types';
import { memberName, referenceTo, withType } from './members';

/** A column as a member of the Zod object for one of the row's shapes. */
export function printMember(table: Table, column: Column, shape: RowShape, code: CodeInput): readonly TaggedLines[] {
  const optional = isOptional(column, shape) ? '.optional()' : '';
  const schema = schemaOf(column, shape, annotationOf(table, column, code), code);
  const value = `${schema}${column.nullable ? '.nullable()' : ''}${optional}`;
  return lines(`  ${memberName(column.name)}: ${value},`, ...elementsOfColumn(table, column));
}

function schemaOf(column: Column, shape: RowShape, annotation: Annotation, code: CodeInput): string {
  const { type } = column;
  const item = itemSchema(column, annotation, code);
  if (type.array || annotation.embedded?.list) return `array(${item}${annotation.nullableItems ? '.nullable()' : ''})`;
  // A JSON null is read as null, like NULL; written, null means NULL.
  const isWritten = shape !== 'Row' && !column.nullable;
  return item === 'json()' && isWritten ? 'jsonNotNull()' : item;
}

function itemSchema({ type }: Column, { ts, zod, embedded }: Annotation, { names, types }: CodeInput): string {
  if (zod !== undefined) return zod;
  if (embedded) return withType(ts, referenceTo(names.embedded.get(embedded.type) ?? embedded.type));
  const schema =
    type.kind === 'enum'
      ? referenceTo(names.enums.get(type.name) ?? type.name)
      : builtinZod(type.name, type.modifiers, types);
  return withType(ts, schema);
}
