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

/** A file of these lines. An element has one piece of evidence for each unbroken run of lines. */
export function assemble(
  path: string,
  content: readonly TaggedLine[],
): { readonly file: EmittedFile; readonly evidence: readonly Evidence[] } {
  const text = content.map((line) => `${line.text}\n`).join('');
  return { file: { path, text }, evidence: evidenceOf(path, content) };
}

function evidenceOf(path: string, content: readonly TaggedLine[]): readonly Evidence[] {
  const runs: { element: Address; from: number; to: number }[] = [];
  let open = new Map<string, { element: Address; from: number; to: number }>();
  content.forEach(({ elements }, at) => {
    const still: typeof open = new Map();
    for (const element of elements) {
      const key = printAddress(element);
      const run = open.get(key) ?? still.get(key) ?? begin(runs, element, at + 1);
      run.to = at + 1;
      still.set(key, run);
    }
    open = still;
  });
  return runs.map(({ element, from, to }) => ({ element, file: path, lines: [from, to] }));
}

function begin<Run>(runs: (Run | { element: Address; from: number; to: number })[], element: Address, line: number) {
  const run = { element, from: line, to: line };
  runs.push(run);
  return run;
}
