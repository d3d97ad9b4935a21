import { codeInput } from '../code-input';
import { embeddedTypesOf } from '../embedded-types';
import type { Emitter, EmitterInput } from '../emission';
import { generatedNotice } from '../generated-notice';
import { assemble, lines, type TaggedLines } from '../tagged-lines';
import { printEmbeddedType } from './embedded-types';
import { printEnum } from './enums';
import { printRelations } from './relations';
import { printTable } from './tables';

/** `types.ts`: what is in a row, for the compiler. */
export const emitTypescript: Emitter = (input) => {
  const { file, evidence } = assemble('types.ts', blocksOf(input), () => [`// ${generatedNotice}`]);
  return { files: [file], evidence, assertions: [] };
};

function* blocksOf(input: EmitterInput): Iterable<readonly TaggedLines[]> {
  const { schema, annotations } = input;
  const code = codeInput(input);
  for (const item of schema.enums) yield printEnum(item, code);
  for (const item of embeddedTypesOf(annotations)) yield printEmbeddedType(item, code);
  for (const table of schema.tables) yield [...printTable(table, code), ...printRelations(table, code)];
  // Without an export the file would be a script, whose names are global.
  if (schema.enums.length + schema.tables.length === 0) yield lines('export {};');
}
