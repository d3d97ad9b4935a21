import { printAddress, tableAddress, type Table } from '@wesley/schema';
import type { CodeInput } from '../code-input';
import { columnsOf, rowShapes } from '../row-shapes';
import { lines, within, type TaggedLines } from '../tagged-lines';
import { printProperty } from './columns';
import { docComment } from './doc-comment';

/** The interfaces of a table: its rows as read, as inserted and as changed. */
export function printTable(table: Table, code: CodeInput): readonly TaggedLines[] {
  const element = tableAddress(table.name);
  const doc = docComment(table.comment, code.annotations[printAddress(element)] ?? {});
  return rowShapes.flatMap((shape) => [
    ...lines(''),
    ...within(element, [
      ...doc.flatMap((line) => lines(line)),
      ...lines(`export interface ${code.names.tables.get(table.name) ?? table.name}${shape} {`),
      ...columnsOf(table, shape).flatMap((column) => printProperty(table, column, shape, code)),
      ...lines('}'),
    ]),
  ]);
}
