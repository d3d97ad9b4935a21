import { printAddress, tableAddress, type Annotations, type Table } from '@wesley/schema';
import { rowShapes, type GeneratedNames } from '../generated-names';
import { lines, within, type TaggedLine } from '../tagged-lines';
import { printProperty } from './columns';
import { docComment } from './doc-comment';

/** The interfaces of a table: its rows as read, as inserted and as changed. */
export function printTable(table: Table, names: GeneratedNames, annotations: Annotations): readonly TaggedLine[] {
  const element = tableAddress(table.name);
  const doc = docComment(table.comment, annotations[printAddress(element)] ?? {});
  return rowShapes.flatMap((shape) => [
    ...lines(''),
    ...within(element, [
      ...doc.flatMap((line) => lines(line)),
      ...lines(`export interface ${names.tables.get(table.name) ?? table.name}${shape} {`),
      ...table.columns.flatMap((column) => printProperty(table, column, shape, names, annotations)),
      ...lines('}'),
    ]),
  ]);
}
