import { printAddress, type Address } from '@wesley/schema';
import type { EmittedFile, Evidence } from './emission';

/** A line of a file, without its line break, and the elements that it is there for. */
export interface TaggedLine {
  readonly text: string;
  readonly elements: readonly Address[];
}

/** The lines of a text, each there for the same elements. */
export function lines(text: string, ...elements: readonly Address[]): readonly TaggedLine[] {
  return text.split('\n').map((line) => ({ text: line, elements }));
}

/** The same lines, all of which are also there for an element around them. */
export function within(element: Address, inner: readonly TaggedLine[]): readonly TaggedLine[] {
  return inner.map(({ text, elements }) => ({ text, elements: [element, ...elements] }));
}

/** A file of these lines. Each element has one piece of evidence, in the order in which they come first. */
export function assemble(
  path: string,
  content: readonly TaggedLine[],
): { readonly file: EmittedFile; readonly evidence: readonly Evidence[] } {
  const text = content.map((line) => `${line.text}\n`).join('');
  return { file: { path, text }, evidence: evidenceOf(path, content) };
}

interface Growing {
  readonly element: Address;
  readonly file: string;
  readonly lines: [first: number, last: number][];
}

function evidenceOf(file: string, content: readonly TaggedLine[]): readonly Evidence[] {
  const byAddress = new Map<string, Growing>();
  content.forEach(({ elements }, at) => {
    for (const element of elements) {
      const key = printAddress(element);
      const known = byAddress.get(key);
      if (known === undefined) byAddress.set(key, { element, file, lines: [[at + 1, at + 1]] });
      else addLine(known.lines, at + 1);
    }
  });
  return [...byAddress.values()];
}

function addLine(runs: Growing['lines'], line: number): void {
  const latest = runs.at(-1);
  if (latest !== undefined && latest[1] >= line - 1) latest[1] = line;
  else runs.push([line, line]);
}
