import { printAddress, tableAddress, type Table } from '@wesley/schema';
import type { CodeInput } from '../code-input';
import { propertyName } from '../generated-names';
import { lines, within, type TaggedLines } from '../tagged-lines';
import { docComment } from '../typescript/doc-comment';
import { printProperty } from './columns';

/** The interface of a table. */
export function printTable(table: Table, code: CodeInput): readonly TaggedLines[] {
  const element = tableAddress(table.name);
  return [
    ...lines(''),
    ...within(element, [
      ...docComment(table.comment, code.annotations[printAddress(element)] ?? {}).flatMap((line) => lines(line)),
      ...lines(`export interface ${nameOf(table, code)} {`),
      ...table.columns.flatMap((column) => printProperty(table, column, code)),
      ...lines('}'),
    ]),
  ];
}

/** All tables by their names, with the Postgres schema and a dot before them where it is not `public`. */
export function printDatabase(tables: readonly Table[], code: CodeInput): readonly TaggedLines[] {
  return [
    ...lines('\n/** The tables: `new Kysely<Database>(…)`. */\nexport interface Database {'),
    ...tables.flatMap((table) =>
      lines(`  ${propertyName(table.name)}: ${nameOf(table, code)};`, tableAddress(table.name)),
    ),
    ...lines('}'),
  ];
}

function nameOf({ name }: Table, { names }: CodeInput): string {
  return `${names.tables.get(name) ?? name}Table`;
}
