import { codeInput } from '../code-input';
import { embeddedTypesOf } from '../embedded-types';
import type { Emitter } from '../emission';
import { generatedNotice } from '../generated-notice';
import { assemble, lines } from '../tagged-lines';
import { printEmbeddedType } from './embedded-types';
import { printEnum } from './enums';
import { printRelations } from './relations';
import { printTable } from './tables';

/** `types.ts`: what is in a row, for the compiler. */
export const emitTypescript: Emitter = (input) => {
  const { schema, annotations } = input;
  const code = codeInput(input);
  const { file, evidence } = assemble('types.ts', [
    ...lines(`// ${generatedNotice}`),
    ...schema.enums.flatMap((item) => printEnum(item, code)),
    ...embeddedTypesOf(annotations).flatMap((item) => printEmbeddedType(item, code)),
    ...schema.tables.flatMap((table) => [...printTable(table, code), ...printRelations(table, code)]),
    // Without an export the file would be a script, whose names are global.
    ...(schema.enums.length + schema.tables.length === 0 ? lines('export {};') : []),
  ]);
  return { files: [file], evidence, assertions: [] };
};
