import { printFrame } from '@wesley/diagnostics';
import { printAddress } from '@wesley/schema';
import type { ExplainedElement, LineExplanation } from './explanation';

/** An explanation for people: the line, then for each element its place in the SDL with the lines around it. */
export function printExplanation(
  { file, line, text, elements }: LineExplanation,
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  return [`${file}:${String(line)}`, `  ${text.trim()}`, ...elements.flatMap((each) => printElement(each, sources))];
}

function printElement({ element, origin }: ExplainedElement, sources: ReadonlyMap<string, string>): readonly string[] {
  const address = printAddress(element);
  if (origin === null) return ['', `${address}: no longer in the schema`];
  const place = `${origin.file}:${String(origin.line)}:${String(origin.column)}`;
  return ['', `${address}: ${place}`, ...printFrame(origin, sources.get(origin.file) ?? '')];
}
