import { enumAddress, printAddress, type Enum } from '@wesley/schema';
import type { CodeInput } from '../code-input';
import { lines, type TaggedLines } from '../tagged-lines';
import { docComment } from './doc-comment';

/** An enum as a union of its values, in their order. */
export function printEnum({ name, values, comment }: Enum, { names, annotations }: CodeInput): readonly TaggedLines[] {
  const element = enumAddress(name);
  const doc = docComment(comment, annotations[printAddress(element)] ?? {});
  const union = values.map((value) => JSON.stringify(value)).join(' | ');
  return [
    ...lines(''),
    ...lines([...doc, `export type ${names.enums.get(name) ?? name} = ${union};`].join('\n'), element),
  ];
}
