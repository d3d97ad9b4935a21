import { counted } from '@wesley/diagnostics';
import {
  printColumnType,
  type Column,
  type ForeignKey,
  type Grant,
  type Index,
  type Policy,
  type UniqueConstraint,
} from '@wesley/schema';
import type { Change, ChangeOf } from './change';

/** One line for people, as in a code review: what changes, in the words of the database. */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case 'rename-table':
      return `rename table ${change.from} to ${change.to}`;
    case 'rename-column':
      return `rename column ${change.table}.${change.from} to ${change.to}`;
    case 'rename-enum-value':
      return `rename value ${change.from} of enum ${change.enum} to ${change.to}`;
    case 'add-schema':
    case 'drop-schema':
      return `${addOrDrop(change.kind)} schema ${change.schema}`;
    case 'add-extension':
      return `add extension ${change.extension}`;
    case 'add-enum':
      return `add enum ${change.enum.name} (${change.enum.values.join(', ')})`;
    case 'drop-enum':
      return `drop enum ${change.enum.name}`;
    case 'add-enum-value':
      return `add value ${change.value} to enum ${change.enum}${change.before === null ? '' : `, before ${change.before}`}`;
    case 'drop-enum-value':
      return `drop value ${change.value} of enum ${change.enum}`;
    case 'reorder-enum-values':
      return `reorder the values of enum ${change.enum}: ${change.from.join(', ')} → ${change.to.join(', ')}`;
    case 'set-enum-comment':
      return `${verb(change.to)} the comment of enum ${change.enum}`;
    case 'add-table':
      return `add table ${change.table.name} (${counted(change.table.columns.length, 'column')})`;
    case 'drop-table':
      return `drop table ${change.table.name}`;
    case 'set-table-comment':
      return `${verb(change.to)} the comment of table ${change.table}`;
    case 'add-column':
      return `add column ${change.table}.${describeColumn(change.column)}`;
    case 'drop-column':
      return `drop column ${change.table}.${change.column.name}`;
    case 'widen-column':
    case 'change-column-type':
      return `${change.kind === 'widen-column' ? 'widen' : 'change the type of'} column ${change.table}.${change.column}: ${printColumnType(change.from)} → ${printColumnType(change.to)}`;
    case 'set-not-null':
      return `make column ${change.table}.${change.column} NOT NULL`;
    case 'drop-not-null':
      return `let column ${change.table}.${change.column} be NULL`;
    case 'set-default':
      return `set the default of column ${change.table}.${change.column} to ${change.to.sql}`;
    case 'drop-default':
      return `drop the default ${change.from.sql} of column ${change.table}.${change.column}`;
    case 'change-generated':
      return describeGenerated(change);
    case 'set-column-comment':
      return `${verb(change.to)} the comment of column ${change.table}.${change.column}`;
    case 'change-primary-key':
      return `change the primary key of ${change.table}: (${change.from.columns.join(', ')}) → (${change.to.columns.join(', ')})`;
    case 'add-unique-constraint':
    case 'drop-unique-constraint':
      return `${addOrDrop(change.kind)} unique constraint ${change.constraint.name} on ${change.table} ${describeUnique(change.constraint)}`;
    case 'change-unique-constraint':
      return `change unique constraint ${change.to.name} on ${change.table}: ${describeUnique(change.from)} → ${describeUnique(change.to)}`;
    case 'add-foreign-key':
    case 'drop-foreign-key':
      return `${addOrDrop(change.kind)} foreign key ${change.foreignKey.name}: ${change.table} ${describeForeignKey(change.foreignKey)}`;
    case 'change-foreign-key':
      return `change foreign key ${change.to.name}: ${change.table} ${describeForeignKey(change.from)} → ${describeForeignKey(change.to)}`;
    case 'add-check':
    case 'drop-check':
      return `${addOrDrop(change.kind)} check ${change.check.name} on ${change.table}: ${change.check.expression.sql}`;
    case 'change-check':
      return `change check ${change.to.name} on ${change.table}: ${change.from.expression.sql} → ${change.to.expression.sql}`;
    case 'add-index':
    case 'drop-index':
      return `${addOrDrop(change.kind)} ${describeIndex(change.index)} on ${change.table}`;
    case 'change-index':
      return `change ${describeIndex(change.from)} → ${describeIndex(change.to)} on ${change.table}`;
    case 'add-policy':
    case 'drop-policy':
      return `${addOrDrop(change.kind)} policy ${change.policy.name} on ${change.table}: ${describePolicy(change.policy)}`;
    case 'change-policy':
      return `change policy ${change.to.name} on ${change.table}: ${describePolicy(change.from)} → ${describePolicy(change.to)}`;
    case 'set-row-security':
      return describeRowSecurity(change);
    case 'add-grant':
      return `grant ${describeGrant(change.grant)} on ${change.table} to ${change.grant.role}`;
    case 'drop-grant':
      return `revoke ${describeGrant(change.grant)} on ${change.table} from ${change.grant.role}`;
  }
}

function addOrDrop(kind: string): string {
  return kind.startsWith('add') ? 'add' : 'drop';
}

function verb(comment: string | null): string {
  return comment === null ? 'remove' : 'set';
}

function describeColumn({ name, type, nullable, default: value, generated }: Column): string {
  const computed = generated === null ? '' : ` GENERATED ALWAYS AS (${generated.sql})`;
  return `${name} ${printColumnType(type)}${computed}${nullable ? '' : ' NOT NULL'}${value === null ? '' : ` DEFAULT ${value.sql}`}`;
}

function describeForeignKey({ columns, references, onDelete, onUpdate }: ForeignKey): string {
  const actions = [
    ...(onDelete === 'NO ACTION' ? [] : [` ON DELETE ${onDelete}`]),
    ...(onUpdate === 'NO ACTION' ? [] : [` ON UPDATE ${onUpdate}`]),
  ];
  return `(${columns.join(', ')}) → ${references.table} (${references.columns.join(', ')})${actions.join('')}`;
}

function describeUnique({ columns, nullsNotDistinct }: UniqueConstraint): string {
  return `(${columns.join(', ')})${nullsNotDistinct ? ' NULLS NOT DISTINCT' : ''}`;
}

function describeIndex({ name, method, unique, keys, include, where }: Index): string {
  const columns = keys
    .map(({ expression, descending, operatorClass }) =>
      [expression.sql, operatorClass, descending ? 'DESC' : undefined].filter((word) => word !== undefined).join(' '),
    )
    .join(', ');
  const using = method === 'btree' ? '' : ` using ${method}`;
  return `${unique ? 'unique index' : 'index'} ${name}${using} (${columns})${include.length === 0 ? '' : ` INCLUDE (${include.join(', ')})`}${where === null ? '' : ` WHERE ${where.sql}`}`;
}

function describeGenerated({ table, column, from, to }: ChangeOf<'change-generated'>): string {
  const title = `column ${table}.${column}`;
  if (from === null) return `compute ${title} as ${to?.sql ?? ''} from now on`;
  return to === null
    ? `stop computing ${title} as ${from.sql}`
    : `compute ${title} as ${to.sql} instead of ${from.sql}`;
}

function describePolicy({ command, roles, using, check }: Policy): string {
  const conditions = [
    ...(using === null ? [] : [`using (${using.sql})`]),
    ...(check === null ? [] : [`check (${check.sql})`]),
  ];
  return [`${command} for ${roles.length === 0 ? 'everybody' : roles.join(', ')}`, ...conditions].join(' ');
}

function describeRowSecurity({ table, from, to }: ChangeOf<'set-row-security'>): string {
  const enabled = to.enabled ? `enable row security on ${table}` : `disable row security on ${table}`;
  const forced = to.forced
    ? `force row security upon the owner of ${table}`
    : `free the owner of ${table} from row security`;
  return [...(from.enabled === to.enabled ? [] : [enabled]), ...(from.forced === to.forced ? [] : [forced])].join(', ');
}

function describeGrant({ column, privileges }: Grant): string {
  return `${privileges.join(', ')}${column === null ? '' : ` (${column})`}`;
}
