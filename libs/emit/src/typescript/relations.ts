import { printAddress, tableAddress, type Relation, type Table } from '@wesley/schema';
import type { CodeInput } from '../code-input';
import { propertyName } from '../generated-names';
import { lines, type TaggedLines } from '../tagged-lines';
import { docComment } from './doc-comment';
import { listOf } from './lists';

/** The relations of a table, each with the rows that it leads to; nothing for a table without any. */
export function printRelations(table: Table, code: CodeInput): readonly TaggedLines[] {
  const { relations = [] } = code.annotations[printAddress(tableAddress(table.name))] ?? {};
  if (relations.length === 0) return [];
  const text = [
    `/** The rows that a row of ${JSON.stringify(table.name).replaceAll('*/', '*\\/')} leads to. */`,
    `export interface ${code.names.tables.get(table.name) ?? table.name}Relations {`,
    ...relations.flatMap((relation) => printRelation(relation, code)).map((line) => `  ${line}`),
    '}',
  ].join('\n');
  return [...lines(''), ...lines(text, tableAddress(table.name))];
}

function printRelation(relation: Relation, { names }: CodeInput): readonly string[] {
  const { name, table, list, nullable, nullableItems, comment } = relation;
  const type = listOf(`${names.tables.get(table) ?? table}Row`, list, nullableItems);
  return [...docComment(comment, relation), `${propertyName(name)}: ${type}${nullable ? ' | null' : ''};`];
}
