import {
  elementAddress,
  printAddress,
  type Annotation,
  type Annotations,
  type Column,
  type Table,
} from '@wesley/schema';
import { defaultTypes, type EmitterInput, type TypeChoices } from './emission';
import { generatedNames, type GeneratedNames } from './generated-names';

/** What the targets that are TypeScript need beside the element that they print. */
export interface CodeInput {
  readonly names: GeneratedNames;
  readonly annotations: Annotations;
  readonly types: TypeChoices;
}

export function codeInput({ schema, annotations, types = defaultTypes }: EmitterInput): CodeInput {
  return { names: generatedNames(schema, annotations), annotations, types };
}

/** What is said of a column beside its being one. */
export function annotationOf(table: Table, column: Column, { annotations }: CodeInput): Annotation {
  return annotations[printAddress(elementAddress(table.name, 'column', column.name))] ?? {};
}

/** The elements that the lines of a column are there for: itself, and that it is not null. */
export function elementsOfColumn(table: Table, { name, nullable }: Column) {
  const column = elementAddress(table.name, 'column', name);
  return nullable ? [column] : [column, elementAddress(table.name, 'not-null', name)];
}
