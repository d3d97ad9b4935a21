import { codeInput } from '../code-input';
import { embeddedTypesOf } from '../embedded-types';
import type { Emitter } from '../emission';
import { generatedNotice } from '../generated-notice';
import { assemble, lines, type TaggedLines } from '../tagged-lines';
import { printEmbeddedType } from '../typescript/embedded-types';
import { printEnum } from '../typescript/enums';
import { printDatabase, printTable } from './tables';

/** `kysely.ts`: the database as Kysely's types describe it. It needs none of the other files. */
export const emitKysely: Emitter = (input) => {
  const { schema, annotations } = input;
  const code = codeInput(input);
  const tables = schema.tables.flatMap((table) => printTable(table, code));
  const { file, evidence } = assemble('kysely.ts', [
    ...lines(`// ${generatedNotice}`),
    ...importsOf(tables),
    ...schema.enums.flatMap((item) => printEnum(item, code)),
    ...embeddedTypesOf(annotations).flatMap((item) => printEmbeddedType(item, code)),
    ...tables,
    ...printDatabase(schema.tables, code),
  ]);
  return { files: [file], evidence, assertions: [] };
};

const helpers = ['ColumnType', 'Generated', 'GeneratedAlways'];

function importsOf(tables: readonly TaggedLines[]): readonly TaggedLines[] {
  const properties = tables.flatMap(({ text }) => text.split('\n')).filter((line) => !/^ *(?:\/\*)?\*/.test(line));
  const used = helpers.filter((helper) => properties.some((line) => line.includes(`: ${helper}<`)));
  return used.length === 0 ? [] : lines(`import type { ${used.join(', ')} } from 'kysely';`);
}
