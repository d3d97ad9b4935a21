import type { Text } from '../directives/argument-types';
import { objectionToName } from '../names';
import { didYouMean } from '../reporter';
import type { Context } from './context';
import { suggestColumn } from './references';
import { columnNamed, type ColumnDraft, type TableDraft } from './table-drafts';

/** The columns that a list of field names means; a name that means none, or comes twice, is reported. */
export function readColumns(
  table: TableDraft,
  names: readonly Text[],
  { reporter }: Context,
): readonly ColumnDraft[] | undefined {
  const columns = names.flatMap(({ text, node }) => {
    const column = columnNamed(table, text);
    if (!column) reporter.error(node, 'field-unknown', ...unknownColumn(table, text));
    return column ? [{ column, node }] : [];
  });
  const again = columns.find(({ column }, at) => columns.findIndex((other) => other.column === column) < at);
  if (again) {
    reporter.error(again.node, 'argument-invalid', `${table.definition.name}.${again.column.field} is named twice.`);
    return undefined;
  }
  return columns.length === names.length ? columns.map(({ column }) => column) : undefined;
}

/** Message and hint about a name that is no column of the table. */
export function unknownColumn(table: TableDraft, name: string): readonly [message: string, hint: string | undefined] {
  if (table.relations.some(({ node }) => node.name.value === name)) {
    return [`${table.definition.name}.${name} is a relation and makes no column.`, 'give it @wes_fk to make one'];
  }
  return [`${table.definition.name} has no field "${name}".`, didYouMean(suggestColumn(table, name))];
}

/** The name that was written, once it is seen to be one that Postgres takes; else the derived one. */
export function chooseName(written: Text | undefined, derived: string, { reporter }: Context): string {
  const objection = written && objectionToName(written.text);
  if (objection !== undefined && written)
    reporter.error(written.node, 'name-invalid', `The name ${JSON.stringify(written.text)} ${objection}.`);
  return written?.text ?? derived;
}
