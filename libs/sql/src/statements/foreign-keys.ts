import { elementAddress, tableAddress, type ForeignKey } from '@wesley/schema';
import { identifier, identifiers, keyword, nothing, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { constraintExists, foreignKeyIs, not } from './catalog-state';
import { validateConstraint } from './constraints';
import { makeStatement } from './make-statement';

/** `notValid`: binds new rows only, without a look at those that are there. */
export function addForeignKey(table: string, key: ForeignKey, { notValid }: { readonly notValid: boolean }): Statement {
  return makeStatement({
    form: notValid
      ? 'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID'
      : 'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY',
    on: [table, key.references.table],
    sql: sql`ALTER TABLE ${relation(table)} ADD ${definition(key)}${notValid ? sql` NOT VALID` : nothing}`,
    done: constraintExists(table, 'foreign-key', key.name),
    needs: [
      tableAddress(table),
      ...key.columns.map((column) => elementAddress(table, 'column', column)),
      tableAddress(key.references.table),
    ],
    makes: [elementAddress(table, 'foreign-key', key.name)],
  });
}

/**
 * Takes a foreign key away and puts another one of its name up, whose rows are proved later. Both in one transaction: no row without its
 * parent can come between them.
 */
export function replaceForeignKey(
  table: string,
  from: ForeignKey,
  to: ForeignKey,
): { readonly drop: Statement; readonly add: Statement; readonly validate: Statement } {
  const isThere = foreignKeyIs(table, to).text;
  const validate = validateConstraint([table, to.references.table], 'foreign-key', to.name);
  return {
    drop: { ...dropForeignKey(table, from), done: isThere },
    add: { ...addForeignKey(table, to, { notValid: true }), done: isThere },
    // The old one, of the same name, is valid.
    validate: { ...validate, done: `(${isThere} AND ${validate.done})` },
  };
}

export function dropForeignKey(table: string, key: ForeignKey): Statement {
  return makeStatement({
    form: 'ALTER TABLE … DROP CONSTRAINT (foreign key)',
    on: [table, key.references.table],
    sql: sql`ALTER TABLE ${relation(table)} DROP CONSTRAINT ${identifier(key.name)}`,
    done: not(constraintExists(table, 'foreign-key', key.name)),
    drops: [elementAddress(table, 'foreign-key', key.name)],
  });
}

function definition({ name, columns, references, onDelete, onUpdate }: ForeignKey): Sql {
  const target = sql`${relation(references.table)} (${identifiers(references.columns)})`;
  const whenDeleted = onDelete === 'NO ACTION' ? nothing : sql` ON DELETE ${keyword(onDelete)}`;
  const whenUpdated = onUpdate === 'NO ACTION' ? nothing : sql` ON UPDATE ${keyword(onUpdate)}`;
  return sql`CONSTRAINT ${identifier(name)} FOREIGN KEY (${identifiers(columns)}) REFERENCES ${target}${whenDeleted}${whenUpdated}`;
}
