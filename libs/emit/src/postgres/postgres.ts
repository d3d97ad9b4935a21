import type { Emitter } from '../emission';
import { generatedNotice } from '../generated-notice';
import { assemble, lines } from '../tagged-lines';
import { printEnum } from './enums';
import { printAccess } from './access';
import { printForeignKeys } from './foreign-keys';
import { printGround } from './ground';
import { printTable } from './tables';

/** `schema.sql`: the whole database from nothing. Foreign keys and policies come last, since tables may refer to each other. */
export const emitPostgres: Emitter = ({ schema }) => {
  const { file, evidence } = assemble('schema.sql', [
    ...lines(`-- ${generatedNotice}`),
    ...printGround(schema),
    ...schema.enums.flatMap((type) => [...lines(''), ...printEnum(type)]),
    ...schema.tables.flatMap((table) => [...lines(''), ...printTable(table)]),
    ...schema.tables.flatMap(printForeignKeys),
    ...schema.tables.flatMap(printAccess),
  ]);
  return { files: [file], evidence, assertions: [] };
};
