import { elementAddress, splitTableName, type Address, type Expression, type Schema, type Table } from '@wesley/schema';
import { mayRead } from '../mentions';

/** What would go with an element, or stop working without it: everything in the schema that names it, outside of itself. */
export function dependentsOf(schema: Schema, { kind, table, name }: Address): readonly Address[] {
  return schema.tables.flatMap((owner): readonly Address[] => {
    switch (kind) {
      case 'schema':
        return splitTableName(owner.name).schema === name ? [{ kind: 'table', table: null, name: owner.name }] : [];
      case 'enum':
        return owner.columns
          .filter(({ type }) => type.kind === 'enum' && type.name === name)
          .map((column) => elementAddress(owner.name, 'column', column.name));
      case 'table':
        return owner.name === name ? [] : [...keysTo(owner, name), ...policiesReading(owner, name)];
      case 'column':
        return owner.name === table
          ? onColumn(owner, name)
          : [...keysTo(owner, table ?? '', name), ...policiesReading(owner, table ?? '', name)];
      default:
        return [];
    }
  });
}

function onColumn(table: Table, column: string): readonly Address[] {
  const at = (kind: Parameters<typeof elementAddress>[1]) => (named: { readonly name: string }) =>
    elementAddress(table.name, kind, named.name);
  const inKey = ({ columns }: { readonly columns: readonly string[] }) => columns.includes(column);
  const reads = (...expressions: readonly (Expression | null)[]) =>
    expressions.some((expression) => expression?.columns.includes(column));
  const { indexes, policies, columns } = table;
  return [
    ...[table.primaryKey].filter(inKey).map(at('primary-key')),
    ...table.uniqueConstraints.filter(inKey).map(at('unique-constraint')),
    ...table.foreignKeys.filter(inKey).map(at('foreign-key')),
    ...table.checks.filter(({ expression }) => reads(expression)).map(at('check')),
    ...indexes
      .filter(
        ({ keys, include, where }) =>
          include.includes(column) || reads(where, ...keys.map(({ expression }) => expression)),
      )
      .map(at('index')),
    ...policies.filter(({ using, check }) => reads(using, check)).map(at('policy')),
    ...columns.filter(({ generated }) => reads(generated)).map(at('column')),
  ];
}

function keysTo(owner: Table, table: string, column?: string): readonly Address[] {
  return owner.foreignKeys
    .filter(
      ({ references }) => references.table === table && (column === undefined || references.columns.includes(column)),
    )
    .map((key) => elementAddress(owner.name, 'foreign-key', key.name));
}

function policiesReading(owner: Table, table: string, column?: string): readonly Address[] {
  return owner.policies
    .filter((policy) => (column === undefined ? policy.reads.includes(table) : mayRead(policy, table, column)))
    .map(({ name }) => elementAddress(owner.name, 'policy', name));
}
