const width = 80;

/** Text after a head, broken between words at 80 columns; further lines begin below its first word, or two columns in without a head. */
export function wrap(head: string, text: string): readonly string[] {
  const indent = ' '.repeat(head.trim() === '' ? head.length + 2 : head.length);
  const lines: string[] = [];
  let line = head;
  for (const word of text.split(/\s+/)) {
    const isFirst = line === head || line === indent;
    const longer = isFirst ? `${line}${word}` : `${line} ${word}`;
    if (isFirst || [...longer].length <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  return [...lines, line];
}
