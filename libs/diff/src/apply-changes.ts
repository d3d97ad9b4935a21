import { canonical, type Column, type Enum, type Schema, type Table } from '@wesley/schema';
import type { Change } from './change';
import { withGrant, withoutGrant } from './grants';
import { renameColumn, renameEnumValue, renameTable } from './rename';

/** The schema that the changes lead to, in canonical form. A change that does not fit the schema is a bug, and throws. */
export function applyChanges(schema: Schema, changes: readonly Change[]): Schema {
  return canonical(changes.reduce(applyChange, schema));
}

function applyChange(schema: Schema, change: Change): Schema {
  switch (change.kind) {
    case 'rename-table':
      return renameTable(schema, change.from, change.to);
    case 'rename-column':
      return renameColumn(schema, change);
    case 'rename-enum-value':
      return renameEnumValue(schema, change.enum, change.from, change.to);
    // A schema is there when a table lives in it, an extension when something uses it.
    case 'add-schema':
    case 'drop-schema':
    case 'add-extension':
      return schema;
    case 'add-enum':
      return { ...schema, enums: [...schema.enums, change.enum] };
    case 'drop-enum':
      return { ...schema, enums: without(schema.enums, change.enum.name) };
    case 'add-enum-value':
      return inEnum(schema, change.enum, (type) => ({
        ...type,
        values: insertBefore(type.values, change.value, change.before),
      }));
    case 'drop-enum-value':
      return inEnum(schema, change.enum, (type) => ({
        ...type,
        values: type.values.filter((value) => value !== change.value),
      }));
    case 'reorder-enum-values':
      return inEnum(schema, change.enum, (type) => ({ ...type, values: change.to }));
    case 'set-enum-comment':
      return inEnum(schema, change.enum, (type) => ({ ...type, comment: change.to }));
    case 'add-table':
      return { ...schema, tables: [...schema.tables, change.table] };
    case 'drop-table':
      return { ...schema, tables: without(schema.tables, change.table.name) };
    default:
      return { ...schema, tables: mapNamed(schema.tables, change.table, (table) => applyToTable(table, change)) };
  }
}

type TableChange = Exclude<Extract<Change, { readonly table: string }>, { readonly kind: 'rename-column' }>;

function applyToTable(table: Table, change: TableChange): Table {
  switch (change.kind) {
    case 'set-table-comment':
      return { ...table, comment: change.to };
    case 'add-column':
      return { ...table, columns: [...table.columns, change.column] };
    case 'drop-column':
      return { ...table, columns: without(table.columns, change.column.name) };
    case 'widen-column':
    case 'change-column-type':
      return inColumn(table, change.column, (column) => ({ ...column, type: change.to }));
    case 'set-not-null':
    case 'drop-not-null':
      return inColumn(table, change.column, (column) => ({ ...column, nullable: change.kind === 'drop-not-null' }));
    case 'set-default':
      return inColumn(table, change.column, (column) => ({ ...column, default: change.to }));
    case 'drop-default':
      return inColumn(table, change.column, (column) => ({ ...column, default: null }));
    case 'change-generated':
      return inColumn(table, change.column, (column) => ({ ...column, generated: change.to }));
    case 'set-column-comment':
      return inColumn(table, change.column, (column) => ({ ...column, comment: change.to }));
    case 'change-primary-key':
      return { ...table, primaryKey: change.to };
    case 'add-unique-constraint':
      return { ...table, uniqueConstraints: [...table.uniqueConstraints, change.constraint] };
    case 'drop-unique-constraint':
      return { ...table, uniqueConstraints: without(table.uniqueConstraints, change.constraint.name) };
    case 'change-unique-constraint':
      return { ...table, uniqueConstraints: mapNamed(table.uniqueConstraints, change.to.name, () => change.to) };
    case 'add-foreign-key':
      return { ...table, foreignKeys: [...table.foreignKeys, change.foreignKey] };
    case 'drop-foreign-key':
      return { ...table, foreignKeys: without(table.foreignKeys, change.foreignKey.name) };
    case 'change-foreign-key':
      return { ...table, foreignKeys: mapNamed(table.foreignKeys, change.to.name, () => change.to) };
    case 'add-check':
      return { ...table, checks: [...table.checks, change.check] };
    case 'drop-check':
      return { ...table, checks: without(table.checks, change.check.name) };
    case 'change-check':
      return { ...table, checks: mapNamed(table.checks, change.to.name, () => change.to) };
    case 'add-index':
      return { ...table, indexes: [...table.indexes, change.index] };
    case 'drop-index':
      return { ...table, indexes: without(table.indexes, change.index.name) };
    case 'change-index':
      return { ...table, indexes: mapNamed(table.indexes, change.to.name, () => change.to) };
    default:
      return applyToAccess(table, change);
  }
}

type AccessChange = Extract<Change, { readonly kind: `${string}-policy` | `${string}-grant` | 'set-row-security' }>;

function applyToAccess(table: Table, change: AccessChange): Table {
  switch (change.kind) {
    case 'add-policy':
      return { ...table, policies: [...table.policies, change.policy] };
    case 'drop-policy':
      return { ...table, policies: without(table.policies, change.policy.name) };
    case 'change-policy':
      return { ...table, policies: mapNamed(table.policies, change.to.name, () => change.to) };
    case 'set-row-security':
      return { ...table, rowSecurity: change.to };
    case 'add-grant':
      return { ...table, grants: withGrant(table.grants, change.grant) };
    case 'drop-grant':
      return { ...table, grants: withoutGrant(table.grants, change.grant) };
  }
}

function inEnum(schema: Schema, name: string, edit: (type: Enum) => Enum): Schema {
  return { ...schema, enums: mapNamed(schema.enums, name, edit) };
}

function inColumn(table: Table, name: string, edit: (column: Column) => Column): Table {
  return { ...table, columns: mapNamed(table.columns, name, edit) };
}

function mapNamed<T extends { readonly name: string }>(
  items: readonly T[],
  name: string,
  edit: (item: T) => T,
): readonly T[] {
  if (!items.some((item) => item.name === name)) throw new Error(`There is no ${name} to change.`);
  return items.map((item) => (item.name === name ? edit(item) : item));
}

function without<T extends { readonly name: string }>(items: readonly T[], name: string): readonly T[] {
  return items.filter((item) => item.name !== name);
}

function insertBefore(values: readonly string[], value: string, before: string | null): readonly string[] {
  const at = before === null ? values.length : values.indexOf(before);
  return [...values.slice(0, at), value, ...values.slice(at)];
}
