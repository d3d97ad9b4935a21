import type { Emitter } from '../emission';
import { generatedNotice } from '../generated-notice';
import { assemble, lines } from '../tagged-lines';
import { printEnum } from './enums';
import { printForeignKeys } from './foreign-keys';
import { printTable } from './tables';

/** `schema.sql`: the whole database from nothing. Foreign keys come last, since tables may refer to each other. */
export const emitPostgres: Emitter = ({ schema: { enums, tables } }) => {
  const { file, evidence } = assemble('schema.sql', [
    ...lines(`-- ${generatedNotice}`),
    ...enums.flatMap((type) => [...lines(''), ...printEnum(type)]),
    ...tables.flatMap((table) => [...lines(''), ...printTable(table)]),
    ...tables.flatMap(printForeignKeys),
  ]);
  return { files: [file], evidence, assertions: [] };
};
