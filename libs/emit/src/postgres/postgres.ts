import type { Schema } from '@wesley/schema';
import type { Emitter } from '../emission';
import { generatedNotice } from '../generated-notice';
import { assemble, lines, type TaggedLines } from '../tagged-lines';
import { printEnum } from './enums';
import { printAccess } from './access';
import { printForeignKeys } from './foreign-keys';
import { printGround } from './ground';
import { printTable } from './tables';

/** `schema.sql`: the whole database from nothing. Foreign keys and policies come last, since tables may refer to each other. */
export const emitPostgres: Emitter = ({ schema }) => {
  const { file, evidence } = assemble('schema.sql', blocksOf(schema), () => [`-- ${generatedNotice}`]);
  return { files: [file], evidence, assertions: [] };
};

function* blocksOf(schema: Schema): Iterable<readonly TaggedLines[]> {
  yield printGround(schema);
  for (const type of schema.enums) yield [...lines(''), ...printEnum(type)];
  for (const table of schema.tables) yield [...lines(''), ...printTable(table)];
  for (const table of schema.tables) yield printForeignKeys(table);
  for (const table of schema.tables) yield printAccess(table);
}
