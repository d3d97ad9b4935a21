import {
  elementAddress,
  enumAddress,
  extensionAddress,
  grantName,
  schemaAddress,
  tableAddress,
  type Address,
} from '@wesley/schema';
import type { Change } from './change';

/** The element that a change is about. */
export function addressOfChange(change: Change): Address {
  switch (change.kind) {
    case 'rename-table':
      return tableAddress(change.to);
    case 'rename-column':
      return elementAddress(change.table, 'column', change.to);
    case 'rename-enum-value':
      return enumAddress(change.enum);
    case 'add-schema':
    case 'drop-schema':
      return schemaAddress(change.schema);
    case 'add-extension':
      return extensionAddress(change.extension);
    case 'add-enum':
    case 'drop-enum':
      return enumAddress(change.enum.name);
    case 'add-enum-value':
    case 'drop-enum-value':
    case 'reorder-enum-values':
    case 'set-enum-comment':
      return enumAddress(change.enum);
    case 'add-table':
    case 'drop-table':
      return tableAddress(change.table.name);
    case 'set-table-comment':
      return tableAddress(change.table);
    case 'add-column':
    case 'drop-column':
      return elementAddress(change.table, 'column', change.column.name);
    case 'set-not-null':
    case 'drop-not-null':
      return elementAddress(change.table, 'not-null', change.column);
    case 'widen-column':
    case 'change-column-type':
    case 'set-default':
    case 'drop-default':
    case 'change-generated':
    case 'set-column-comment':
      return elementAddress(change.table, 'column', change.column);
    case 'change-primary-key':
      return elementAddress(change.table, 'primary-key', change.to.name);
    case 'add-unique-constraint':
    case 'drop-unique-constraint':
      return elementAddress(change.table, 'unique-constraint', change.constraint.name);
    case 'change-unique-constraint':
      return elementAddress(change.table, 'unique-constraint', change.to.name);
    case 'add-foreign-key':
    case 'drop-foreign-key':
      return elementAddress(change.table, 'foreign-key', change.foreignKey.name);
    case 'change-foreign-key':
      return elementAddress(change.table, 'foreign-key', change.to.name);
    case 'add-check':
    case 'drop-check':
      return elementAddress(change.table, 'check', change.check.name);
    case 'change-check':
      return elementAddress(change.table, 'check', change.to.name);
    case 'add-index':
    case 'drop-index':
      return elementAddress(change.table, 'index', change.index.name);
    case 'change-index':
      return elementAddress(change.table, 'index', change.to.name);
    case 'add-policy':
    case 'drop-policy':
      return elementAddress(change.table, 'policy', change.policy.name);
    case 'change-policy':
      return elementAddress(change.table, 'policy', change.to.name);
    case 'set-row-security':
      return elementAddress(change.table, 'row-security', change.table);
    case 'add-grant':
    case 'drop-grant':
      return elementAddress(change.table, 'grant', grantName(change.grant));
  }
}
