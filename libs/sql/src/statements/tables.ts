import { elementsOfTable, tableAddress, type Table } from '@wesley/schema';
import { identifier, identifiers, list, sql } from '../sql';
import type { Statement } from '../statement';
import { not, relationExists } from './catalog-state';
import { checkDefinition } from './checks';
import { neededBy } from './column-types';
import { columnDefinition } from './columns';
import { makeStatement } from './make-statement';
import { uniqueConstraintDefinition } from './unique-constraints';

/** The table with its columns, primary key, unique constraints and checks; indexes, foreign keys and comments come after it. */
export function createTable(table: Table): Statement {
  const { name, columns, primaryKey, uniqueConstraints, checks } = table;
  const parts = [
    ...columns.map(columnDefinition),
    sql`CONSTRAINT ${identifier(primaryKey.name)} PRIMARY KEY (${identifiers(primaryKey.columns)})`,
    ...uniqueConstraints.map(uniqueConstraintDefinition),
    ...checks.map(checkDefinition),
  ];
  return makeStatement({
    form: 'CREATE TABLE',
    on: [name],
    sql: sql`CREATE TABLE ${identifier(name)} (\n  ${list(parts, ',\n  ')}\n)`,
    done: relationExists(name),
    needs: columns.flatMap(({ type }) => neededBy(type)),
    makes: elementsOfTable(table).filter(({ kind }) => kind !== 'foreign-key' && kind !== 'index'),
  });
}

export function dropTable({ name }: Pick<Table, 'name'>): Statement {
  return makeStatement({
    form: 'DROP TABLE',
    on: [name],
    sql: sql`DROP TABLE ${identifier(name)}`,
    done: not(relationExists(name)),
    drops: [tableAddress(name)],
  });
}
