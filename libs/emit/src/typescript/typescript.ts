import type { Emitter } from '../emission';
import { generatedNames } from '../generated-names';
import { generatedNotice } from '../generated-notice';
import { assemble, lines } from '../tagged-lines';
import { printEnum } from './enums';
import { printTable } from './tables';

/** `types.ts`: what is in a row, for the compiler. */
export const emitTypescript: Emitter = ({ schema, annotations }) => {
  const names = generatedNames(schema, annotations);
  const { file, evidence } = assemble('types.ts', [
    ...lines(`// ${generatedNotice}`),
    ...schema.enums.flatMap((item) => printEnum(item, names, annotations)),
    ...schema.tables.flatMap((table) => printTable(table, names, annotations)),
    // Without an export the file would be a script, whose names are global.
    ...(schema.enums.length + schema.tables.length === 0 ? lines('export {};') : []),
  ]);
  return { files: [file], evidence, assertions: [] };
};
