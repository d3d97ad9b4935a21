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

interface Run {
  readonly element: Address;
  readonly from: number;
  to: number;
}

function evidenceOf(path: string, content: readonly TaggedLine[]): readonly Evidence[] {
  const runs: Run[] = [];
  const latest = new Map<string, Run>();
  content.forEach(({ elements }, at) => {
    for (const element of elements) {
      const key = printAddress(element);
      const run = latest.get(key);
      if (run !== undefined && run.to >= at) run.to = at + 1;
      else latest.set(key, begin(runs, element, at + 1));
    }
  });
  return runs.map(({ element, from, to }) => ({ element, file: path, lines: [from, to] }));
}

function begin(runs: Run[], element: Address, line: number): Run {
  const run = { element, from: line, to: line };
  runs.push(run);
  return run;
}
