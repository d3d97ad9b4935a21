import {
  elementAddress,
  printAddress,
  type Annotation,
  type Annotations,
  type BuiltinTypeName,
  type Column,
  type Table,
} from '@wesley/schema';
import { propertyName, type GeneratedNames, type RowShape } from '../generated-names';
import { lines, type TaggedLine } from '../tagged-lines';
import { docComment } from './doc-comment';

/** A column as a property of one of the row's shapes. */
export function printProperty(
  table: Table,
  column: Column,
  shape: RowShape,
  names: GeneratedNames,
  annotations: Annotations,
): readonly TaggedLine[] {
  const element = elementAddress(table.name, 'column', column.name);
  const annotation = annotations[printAddress(element)] ?? {};
  const elements = column.nullable ? [element] : [element, elementAddress(table.name, 'not-null', column.name)];
  const optional = isOptional(column, shape);
  const type = `${typeOf(column, annotation, names)}${column.nullable ? ' | null' : ''}${optional ? ' | undefined' : ''}`;
  const property = `${propertyName(column.name)}${optional ? '?' : ''}: ${type};`;
  return lines(
    [...docComment(column.comment, annotation), property].map((line) => `  ${line}`).join('\n'),
    ...elements,
  );
}

/** Whether a row of this shape may leave the column out: the database then has a value for it, or keeps the one it has. */
export function isOptional({ nullable, default: value }: Column, shape: RowShape): boolean {
  return shape === 'Update' || (shape === 'Insert' && (nullable || value !== null));
}

function typeOf({ type }: Column, { ts, nullableItems }: Annotation, names: GeneratedNames): string {
  const item = ts ?? (type.kind === 'enum' ? (names.enums.get(type.name) ?? 'string') : builtinTypeScript[type.name]);
  if (!type.array) return needsParentheses(item) ? `(${item})` : item;
  if (nullableItems) return `(${item} | null)[]`;
  return needsParentheses(item) ? `(${item})[]` : `${item}[]`;
}

function needsParentheses(type: string): boolean {
  return !/^[\w$.]+$/.test(type);
}

/** What `pg` returns for a value of the type. */
export const builtinTypeScript: Readonly<Record<BuiltinTypeName, string>> = {
  bigint: 'string',
  'bit varying': 'string',
  bit: 'string',
  boolean: 'boolean',
  bytea: 'Uint8Array',
  'character varying': 'string',
  character: 'string',
  cidr: 'string',
  date: 'string',
  'double precision': 'number',
  inet: 'string',
  integer: 'number',
  interval: 'string',
  json: 'unknown',
  jsonb: 'unknown',
  macaddr: 'string',
  numeric: 'string',
  real: 'number',
  smallint: 'number',
  text: 'string',
  'time with time zone': 'string',
  'time without time zone': 'string',
  'timestamp with time zone': 'Date',
  'timestamp without time zone': 'Date',
  uuid: 'string',
};
