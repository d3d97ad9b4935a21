import {
  elementAddress,
  printAddress,
  type Annotation,
  type Annotations,
  type Column,
  type ColumnType,
  type Table,
} from '@wesley/schema';
import { propertyName, type GeneratedNames, type RowShape } from '../generated-names';
import { lines, type TaggedLine } from '../tagged-lines';
import { isOptional } from '../typescript/columns';
import { builtinZod } from './builtin-types';

/** A column as a member of the Zod object for one of the row's shapes. */
export function printMember(
  table: Table,
  column: Column,
  shape: RowShape,
  names: GeneratedNames,
  annotations: Annotations,
): readonly TaggedLine[] {
  const element = elementAddress(table.name, 'column', column.name);
  const annotation = annotations[printAddress(element)] ?? {};
  const elements = column.nullable ? [element] : [element, elementAddress(table.name, 'not-null', column.name)];
  const optional = isOptional(column, shape) ? '.optional()' : '';
  const value = `${schemaOf(column, shape, annotation, names)}${column.nullable ? '.nullable()' : ''}${optional}`;
  return lines(`  ${memberName(column.name)}: ${value},`, ...elements);
}

function schemaOf(column: Column, shape: RowShape, annotation: Annotation, names: GeneratedNames): string {
  const { type } = column;
  const item = itemSchema(type, annotation, names);
  if (type.array) return `z.array(${item}${annotation.nullableItems ? '.nullable()' : ''})`;
  // A JSON null is read as null, like NULL; written, null means NULL.
  const isJson = type.kind === 'builtin' && (type.name === 'json' || type.name === 'jsonb');
  const written = shape !== 'Row' && !column.nullable && annotation.zod === undefined && annotation.ts === undefined;
  return isJson && written ? 'jsonNotNull' : item;
}

function itemSchema(type: ColumnType, { ts, zod }: Annotation, names: GeneratedNames): string {
  if (zod !== undefined) return zod;
  const schema =
    type.kind === 'enum' ? `${names.enums.get(type.name) ?? type.name}Schema` : builtinZod(type.name, type.modifiers);
  return ts === undefined ? schema : `z.custom<${ts}>((value) => ${schema}.safeParse(value).success)`;
}

// Only a computed `__proto__` is a member like others; written plainly it sets the prototype.
function memberName(name: string): string {
  return name === '__proto__' ? `['__proto__']` : propertyName(name);
}
