import { elementsOfTable, schemaAddress, splitTableName, tableAddress, type Address, type Table } from '@wesley/schema';
import { identifier, identifiers, list, relation, sql } from '../sql';
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
    sql: sql`CREATE TABLE ${relation(name)} (\n  ${list(parts, ',\n  ')}\n)`,
    done: relationExists(name),
    needs: [...schemaOfTable(name), ...columns.flatMap(({ type }) => neededBy(type))],
    makes: elementsOfTable(table).filter(({ kind }) => kind !== 'foreign-key' && kind !== 'index' && kind !== 'policy'),
  });
}

// `public` is there without being made.
function schemaOfTable(table: string): readonly Address[] {
  const { schema } = splitTableName(table);
  return schema === 'public' ? [] : [schemaAddress(schema)];
}

export function dropTable({ name }: Pick<Table, 'name'>): Statement {
  return makeStatement({
    form: 'DROP TABLE',
    on: [name],
    sql: sql`DROP TABLE ${relation(name)}`,
    done: not(relationExists(name)),
    drops: [tableAddress(name)],
  });
}
