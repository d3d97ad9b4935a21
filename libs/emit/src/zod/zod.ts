import { enumAddress, tableAddress, type Annotations, type Enum, type Table } from '@wesley/schema';
import type { Emitter } from '../emission';
import { generatedNames, rowShapes, type GeneratedNames } from '../generated-names';
import { generatedNotice } from '../generated-notice';
import { assemble, lines, within, type TaggedLine } from '../tagged-lines';
import { printMember } from './columns';
import { zodDefinitions } from './definitions';

/** `zod.ts`: what is in a row, checked at run time. */
export const emitZod: Emitter = ({ schema, annotations }) => {
  const names = generatedNames(schema, annotations);
  const body = [
    ...schema.enums.flatMap((item) => printEnum(item, names)),
    ...schema.tables.flatMap((table) => printTable(table, names, annotations)),
  ];
  const { file, evidence } = assemble('zod.ts', [
    ...lines(`// ${generatedNotice}`),
    ...lines(`import { z } from 'zod';`),
    ...definitionsIn(body).flatMap((definition) => lines(`\n${definition}`)),
    ...body,
  ]);
  return { files: [file], evidence, assertions: [] };
};

function printEnum({ name, values }: Enum, names: GeneratedNames): readonly TaggedLine[] {
  const labels = values.map((value) => JSON.stringify(value)).join(', ');
  const declaration = `export const ${names.enums.get(name) ?? name}Schema = z.enum([${labels}]);`;
  return [...lines(''), ...lines(declaration, enumAddress(name))];
}

function printTable(table: Table, names: GeneratedNames, annotations: Annotations): readonly TaggedLine[] {
  const element = tableAddress(table.name);
  return rowShapes.flatMap((shape) => [
    ...lines(''),
    ...within(element, [
      ...lines(`export const ${names.tables.get(table.name) ?? table.name}${shape}Schema = z.object({`),
      ...table.columns.flatMap((column) => printMember(table, column, shape, names, annotations)),
      ...lines('});'),
    ]),
  ]);
}

function definitionsIn(body: readonly TaggedLine[]): readonly string[] {
  const used = new Set(body.flatMap(({ text }) => text.replace(memberName, '').match(/(?<![\w$.'"])[a-z]\w+/g) ?? []));
  return Object.entries(zodDefinitions)
    .filter(([name]) => used.has(name))
    .map(([, definition]) => definition);
}

const memberName = /^ {2}(?:"(?:[^"\\]|\\.)*"|\['__proto__'\]|[\w$]+): /;
