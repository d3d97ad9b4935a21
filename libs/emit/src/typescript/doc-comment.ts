import type { Annotation } from '@wesley/schema';

type Marks = Pick<Annotation, 'deprecated' | 'sensitive' | 'pii'>;

/** The lines of a doc comment, none if there is nothing to say. */
export function docComment(comment: string | null, { deprecated, sensitive, pii }: Marks): readonly string[] {
  const said = comment === null ? [] : comment.split(/\r\n|[\n\r\u2028\u2029]/);
  const marks = [...(sensitive ? ['Sensitive.'] : []), ...(pii ? ['Personal data.'] : [])];
  const content = [...said, ...marks.filter((mark) => !said.includes(mark))];
  if (deprecated !== undefined) content.push(`@deprecated ${deprecated.replace(/\s+/g, ' ')}`);
  const [first, ...rest] = content.map(withoutEnd);
  if (first === undefined) return [];
  return rest.length === 0
    ? [`/** ${first} */`]
    : ['/**', ...[first, ...rest].map((line) => ` * ${line}`.trimEnd()), ' */'];
}

function withoutEnd(line: string): string {
  return line.replaceAll('*/', '*\\/');
}
