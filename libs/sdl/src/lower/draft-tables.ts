import { joinTableName } from '@wesley/schema';
import type { FieldDefinitionNode } from 'graphql/language';
import type { Definition, ObjectDefinition } from '../definitions';
import { useOf, usesOf, type AnyUse } from '../directives/read-directives';
import type { ReadObject } from '../read-definitions';
import { keyNameFor, nameFor, objectionToName, objectionToTableName } from '../names';
import { lowerColumnType, shapeOf, type FieldShape } from './column-types';
import type { ScalarMapping } from '../scalars';
import type { Context } from './context';
import { draftEmbedded } from './embedded-columns';
import { findTable, parseReference } from './references';
import { columnNamed, titleOf, type ColumnDraft, type RelationDraft, type TableDraft } from './table-drafts';

/** Names and column types of every table; a relation with @wes_fk takes the type of the key that it refers to. */
export function draftTables(
  objects: readonly ReadObject[],
  types: ReadonlyMap<string, Definition>,
  scalars: ReadonlyMap<string, ScalarMapping | undefined>,
  context: Context,
): readonly TableDraft[] {
  const tableTypes = new Set(objects.map(({ definition }) => definition.name));
  const seeds = objects.map((object) => makeSeed(object, tableTypes, types, scalars, context));
  return seeds.map(({ columns, ...table }) => ({
    ...table,
    columns: columns.map((column) => ({ ...column, type: resolveType(table, column, seeds, context, []) })),
  }));
}

function makeSeed(
  { definition, uses, usesOfField }: ReadObject,
  tableTypes: ReadonlySet<string>,
  types: ReadonlyMap<string, Definition>,
  scalars: ReadonlyMap<string, ScalarMapping | undefined>,
  context: Context,
): TableDraft {
  const fields = definition.fields.map((node) => ({ node, uses: usesOfField(node), shape: shapeOf(node.type) }));
  const isObject = ({ shape }: { shape: FieldShape }) => types.get(shape.name)?.kind === 'object';
  const columns: ColumnDraft[] = [];
  const relations: RelationDraft[] = [];
  for (const field of fields) {
    const title = `${definition.name}.${field.node.name.value}`;
    if (!isObject(field)) {
      const column = draftColumn(title, field.node, field.uses, types, scalars, context);
      if (column) columns.push(column);
    } else if (tableTypes.has(field.shape.name)) {
      const { node, shape } = field;
      if (usesOf(field.uses, 'wes_fk').length > 0 && !shape.list)
        columns.push(draftKeyColumn(title, node, field.uses, shape, context));
      else relations.push({ node, target: shape.name, list: shape.list, uses: field.uses });
    } else columns.push(draftEmbeddedColumn(title, field, types, context));
  }
  return { name: tableName(definition, uses, context), definition, uses, columns, relations };
}

function tableName({ name, node }: ObjectDefinition, uses: readonly AnyUse[], context: Context): string {
  const { naming, reporter } = context;
  const { name: written, schema } = useOf(uses, 'wes_table')?.arguments ?? {};
  const chosen = written?.text ?? nameFor(name, naming);
  const objection = objectionToTableName(chosen);
  if (objection !== undefined)
    reporter.error(written?.node ?? node, 'name-invalid', `The table name ${JSON.stringify(chosen)} ${objection}.`);
  const wrong = schema && objectionToSchema(schema.text, context);
  if (schema && wrong !== undefined)
    reporter.error(schema.node, 'name-invalid', `The schema name ${JSON.stringify(schema.text)} ${wrong}.`);
  return joinTableName(schema?.text ?? 'public', chosen);
}

// Wesley keeps its ledger in "wesley", and pgTAP in "tap".
function objectionToSchema(name: string, { rls }: Context): string | undefined {
  if (name.startsWith('pg_') || name === 'information_schema') return 'belongs to Postgres';
  // Its functions tell policies who is asking; a rehearsal makes the whole schema in its stead.
  if (name === 'auth' && rls === 'supabase') return 'belongs to Supabase, which "rls" in the config says to be used';
  return ['tap', 'wesley'].includes(name) ? 'belongs to Wesley' : objectionToTableName(name);
}

function draftColumn(
  title: string,
  node: FieldDefinitionNode,
  uses: readonly AnyUse[],
  types: ReadonlyMap<string, Definition>,
  scalars: ReadonlyMap<string, ScalarMapping | undefined>,
  context: Context,
): ColumnDraft | undefined {
  const shape = shapeOf(node.type);
  const kind = types.get(shape.name)?.kind;
  if (kind === 'interface' || kind === 'union' || kind === 'input') {
    const article = kind === 'union' ? 'a' : 'an';
    context.reporter.error(
      node.type,
      'field-type-impossible',
      `${title} has ${article} ${kind} as its type, which no column can have.`,
    );
    return undefined;
  }
  const relational = uses.find(
    ({ name }) => name === 'wes_hasMany' || name === 'wes_hasOne' || name === 'wes_belongsTo',
  );
  if (relational) {
    const message = `@${relational.name} documents a relation, but ${title} is a scalar.`;
    context.reporter.error(
      relational.node,
      'directive-misplaced',
      message,
      'write @wes_fk(ref: "Type.field") for a foreign key',
    );
  }
  const { type, ts, zod } = lowerColumnType(title, node.type, uses, types, scalars, context);
  const { nullable, nullableItems } = shape;
  const name = columnName(title, node, uses, nameFor(node.name.value, context.naming), context);
  return { name, field: node.name.value, node, uses, type, nullable, nullableItems, ts, zod, target: null };
}

function draftKeyColumn(
  title: string,
  node: FieldDefinitionNode,
  uses: readonly AnyUse[],
  { name: target, nullable }: FieldShape,
  context: Context,
): ColumnDraft {
  const typed = useOf(uses, 'wes_type');
  if (typed) {
    context.reporter.error(
      typed.node,
      'directive-misplaced',
      `${title} takes its type from the key of ${target}; @wes_type cannot change it.`,
    );
  }
  const name = columnName(title, node, uses, keyNameFor(node.name.value, context.naming), context);
  const base = { name, field: node.name.value, node, uses, nullable, nullableItems: false };
  return { ...base, type: null, ts: undefined, zod: undefined, target };
}

function draftEmbeddedColumn(
  title: string,
  { node, uses, shape }: { node: FieldDefinitionNode; uses: readonly AnyUse[]; shape: FieldShape },
  types: ReadonlyMap<string, Definition>,
  context: Context,
): ColumnDraft {
  const { nullable, nullableItems } = shape;
  const name = columnName(title, node, uses, nameFor(node.name.value, context.naming), context);
  const embedded = draftEmbedded(title, node.type, uses, shape, types.get(shape.name), context);
  return { name, field: node.name.value, node, nullable, nullableItems, target: null, ...embedded };
}

// Columns that every table has by itself (manual, 5.6 "System Columns").
const systemColumns = ['tableoid', 'xmin', 'cmin', 'xmax', 'cmax', 'ctid'];

function columnName(
  title: string,
  node: FieldDefinitionNode,
  uses: readonly AnyUse[],
  derived: string,
  { reporter }: Context,
): string {
  const written = useOf(uses, 'wes_column')?.arguments.name;
  const chosen = written?.text ?? derived;
  const objection = systemColumns.includes(chosen) ? 'belongs to Postgres' : objectionToName(chosen);
  if (objection !== undefined) {
    const hint = written ? undefined : 'give it another name with @wes_column(name: "…")';
    reporter.error(
      written?.node ?? node.name,
      'name-invalid',
      `The column name ${JSON.stringify(chosen)} of ${title} ${objection}.`,
      hint,
    );
  }
  return chosen;
}

function resolveType(
  table: Pick<TableDraft, 'definition'>,
  column: ColumnDraft,
  seeds: readonly TableDraft[],
  context: Context,
  path: readonly ColumnDraft[],
): ColumnDraft['type'] {
  if (column.target === null) return column.type;
  if (path.includes(column)) {
    context.reporter.error(
      column.node,
      'foreign-key-target-missing',
      `${titleOf(table, column)} refers to a key that refers back to it.`,
    );
    return null;
  }
  const target = findTable(seeds, column.target);
  const key = target && keyColumnOf(target, column);
  return key ? resolveType(target, key, seeds, context, [...path, column]) : null;
}

/** The one column that a relation refers to: what its ref names, or the primary key; undefined when there is not just one. */
function keyColumnOf(target: TableDraft, relation: ColumnDraft): ColumnDraft | undefined {
  const ref = usesOf(relation.uses, 'wes_fk')[0]?.arguments.ref;
  const named = ref && parseReference(ref.text)?.fields;
  const fields = named ?? primaryKeyFields(target);
  const [only, ...others] = fields;
  return only === undefined || others.length > 0 ? undefined : columnNamed(target, only);
}

export function primaryKeyFields(table: TableDraft): readonly string[] {
  const own = table.columns.filter(({ uses }) => useOf(uses, 'wes_pk'));
  if (own.length > 0) return own.map(({ field }) => field);
  return useOf(table.uses, 'wes_pk')?.arguments.fields?.map(({ text }) => text) ?? [];
}
