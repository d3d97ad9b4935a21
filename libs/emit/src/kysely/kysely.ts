import { compareText } from '@wesley/schema';
import { codeInput } from '../code-input';
import { embeddedTypesOf } from '../embedded-types';
import type { Emitter, EmitterInput } from '../emission';
import { generatedNotice } from '../generated-notice';
import { assemble, type TaggedLines } from '../tagged-lines';
import { printEmbeddedType } from '../typescript/embedded-types';
import { printEnum } from '../typescript/enums';
import { printDatabase, printTable } from './tables';

/** `kysely.ts`: the database as Kysely's types describe it. It needs none of the other files. */
export const emitKysely: Emitter = (input) => {
  const used = new Set<string>();
  const { file, evidence } = assemble('kysely.ts', blocksOf(input, used), () => [
    `// ${generatedNotice}`,
    ...(used.size === 0 ? [] : [`import type { ${[...used].sort(compareText).join(', ')} } from 'kysely';`]),
  ]);
  return { files: [file], evidence, assertions: [] };
};

/** The blocks of the file; the helpers of Kysely that they need are added to those that are used. */
function* blocksOf(input: EmitterInput, used: Set<string>): Iterable<readonly TaggedLines[]> {
  const { schema, annotations } = input;
  const code = codeInput(input);
  for (const item of schema.enums) yield printEnum(item, code);
  for (const item of embeddedTypesOf(annotations)) yield printEmbeddedType(item, code);
  for (const table of schema.tables) {
    const block = printTable(table, code);
    for (const helper of helpersIn(block)) used.add(helper);
    yield block;
  }
  yield printDatabase(schema.tables, code);
}

const helpers = ['ColumnType', 'Generated', 'GeneratedAlways'];

function helpersIn(table: readonly TaggedLines[]): readonly string[] {
  const properties = table.flatMap(({ text }) => text.split('\n')).filter((line) => !/^ *(?:\/\*)?\*/.test(line));
  return helpers.filter((helper) => properties.some((line) => line.includes(`: ${helper}<`)));
}
