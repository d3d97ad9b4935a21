import { enumAddress, tableAddress, type Enum, type Table } from '@wesley/schema';
import { codeInput, type CodeInput } from '../code-input';
import { embeddedTypesOf } from '../embedded-types';
import type { Emitter, EmitterInput } from '../emission';
import { generatedNotice } from '../generated-notice';
import { columnsOf, rowShapes } from '../row-shapes';
import { assemble, lines, within, type TaggedLines } from '../tagged-lines';
import { printMember } from './columns';
import { neededBy, zodDefinitions } from './definitions';
import { printEmbeddedTypes } from './embedded-types';
import { printReferences } from './members';

/** `zod.ts`: what is in a row, checked at run time. */
export const emitZod: Emitter = (input) => {
  // Tables are alike, and so are most of their lines.
  const written = new Set<string>();
  const { file, evidence } = assemble('zod.ts', blocksOf(input, written), () => [
    `// ${generatedNotice}`,
    `import { z } from 'zod';`,
    ...[...definitionsIn([...written]), ...printReferences([...written])].map((definition) => `\n${definition}`),
  ]);
  return { files: [file], evidence, assertions: [] };
};

/** The blocks of the file; their lines are added to those that are written. */
function* blocksOf(input: EmitterInput, written: Set<string>): Iterable<readonly TaggedLines[]> {
  const { schema, annotations } = input;
  const code = codeInput(input);
  const noted = (block: readonly TaggedLines[]) => {
    for (const { text } of block) for (const line of text.split('\n')) written.add(line);
    return block;
  };
  for (const item of schema.enums) yield noted(printEnum(item, code));
  yield noted(printEmbeddedTypes(embeddedTypesOf(annotations), code));
  for (const table of schema.tables) yield noted(printTable(table, code));
}

function printEnum({ name, values }: Enum, { names }: CodeInput): readonly TaggedLines[] {
  const labels = values.map((value) => JSON.stringify(value)).join(', ');
  const declaration = `export const ${names.enums.get(name) ?? name}Schema = z.enum([${labels}]);`;
  return [...lines(''), ...lines(declaration, enumAddress(name))];
}

function printTable(table: Table, code: CodeInput): readonly TaggedLines[] {
  const element = tableAddress(table.name);
  return rowShapes.flatMap((shape) => [
    ...lines(''),
    ...within(element, [
      ...lines(`export const ${code.names.tables.get(table.name) ?? table.name}${shape}Schema = object({`),
      ...columnsOf(table, shape).flatMap((column) => printMember(table, column, shape, code)),
      ...lines('});'),
    ]),
  ]);
}

/** The definitions that the members in some lines refer to, and those that these need. */
function definitionsIn(body: readonly string[]): readonly string[] {
  const used = new Set(
    body.flatMap((line) => line.replace(memberName, '').match(/(?<![\w$.'"])[a-z]\w+(?=[(<])/g) ?? []),
  );
  for (const name of used) neededBy[name]?.forEach((needed) => used.add(needed));
  return Object.entries(zodDefinitions)
    .filter(([name]) => used.has(name))
    .map(([, definition]) => definition);
}

const memberName = /^ {2}(?:get )?(?:"(?:[^"\\]|\\.)*"|\['__proto__'\]|[\w$]+)(?:\??: |\(\) )/;
