import type { Annotation, ColumnType } from '@wesley/schema';
import type { KnownTypes } from '@wesley/sql';
import type { FieldDefinitionNode } from 'graphql/language';
import type { ObjectDefinition } from '../definitions';
import type { AnyUse } from '../directives/read-directives';

/** A field that makes a column. */
export interface ColumnDraft {
  readonly name: string;
  readonly field: string;
  readonly node: FieldDefinitionNode;
  readonly uses: readonly AnyUse[];
  /** Null when the type is wrong, which was reported: whoever needs it then says nothing more. */
  readonly type: ColumnType | null;
  readonly nullable: boolean;
  readonly nullableItems: boolean;
  readonly ts: string | undefined;
  readonly zod: string | undefined;
  /** What the column holds as JSON, when the type of the field is an object without a table. */
  readonly embedded?: Annotation['embedded'];
  /** The type that the field refers to, when it is a relation that makes its column. */
  readonly target: string | null;
}

/** A field that refers to a table and makes no column. */
export interface RelationDraft {
  readonly node: FieldDefinitionNode;
  readonly target: string;
  readonly list: boolean;
  readonly uses: readonly AnyUse[];
}

/** A type with @wes_table, its names and column types settled, its constraints not yet looked at. */
export interface TableDraft {
  readonly name: string;
  readonly definition: ObjectDefinition;
  readonly uses: readonly AnyUse[];
  readonly columns: readonly ColumnDraft[];
  readonly relations: readonly RelationDraft[];
}

/** The column that a field or column name means; fields come first, since that is what the schema's author sees. */
export function columnNamed<C extends { readonly field: string; readonly name: string }>(
  table: { readonly columns: readonly C[] },
  name: string,
): C | undefined {
  return table.columns.find(({ field }) => field === name) ?? table.columns.find((column) => column.name === name);
}

/** `Order.total`, for messages. */
export function titleOf(table: Pick<TableDraft, 'definition'>, column: Pick<ColumnDraft, 'field'>): string {
  return `${table.definition.name}.${column.field}`;
}

/** The types that expressions over the table can name. */
export function knownTypesOf(table: TableDraft): KnownTypes {
  const types = table.columns.flatMap(({ type }) => type ?? []);
  return {
    column: (name) => table.columns.find((column) => column.name === name)?.type ?? undefined,
    isEnum: (name) => types.some((type) => type.kind === 'enum' && type.name === name),
  };
}
