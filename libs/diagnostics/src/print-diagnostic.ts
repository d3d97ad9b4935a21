import type { Diagnostic, Origin } from './diagnostic';

/**
 * A diagnostic for people, without colour and without a line end:
 *
 *     schema.graphql:12:3 error foreign-key-target-missing
 *       Post.author refers to "Usr", which is not a table.
 *       hint: did you mean "User"?
 *
 * SQL that the hint speaks of stands in a block below it, and can be pasted. With `source`, the text of the file that the origin names, the line itself stands below, with a caret under the place.
 */
export function printDiagnostic(diagnostic: Diagnostic, source?: string): string {
  const { code, severity, message, origin, hint, sql } = diagnostic;
  const place = origin ? `${origin.file}:${String(origin.line)}:${String(origin.column)} ` : '';
  const frame = origin && source !== undefined ? printFrame(origin, source) : [];
  return [
    `${place}${severity} ${code}`,
    ...indented(message),
    ...(hint === undefined ? [] : indented(`hint: ${hint}`)),
    ...(sql === undefined ? [] : ['  sql:', ...indented(sql).map((line) => `  ${line}`)]),
    ...(frame.length === 0 ? [] : ['', ...frame]),
  ].join('\n');
}

function indented(text: string): readonly string[] {
  return text.split('\n').map((line) => `  ${line}`);
}

/** The line before, the line itself, a caret under the column, the line after; nothing when the text has no such line. */
export function printFrame({ line, column }: Origin, source: string): readonly string[] {
  const lines = source.split(/\r\n|[\n\r]/);
  if (lines[line - 1] === undefined) return [];
  const width = String(line + 1).length;
  const show = (number: number) => {
    const text = lines[number - 1];
    return text === undefined || (text === '' && number === lines.length)
      ? []
      : [`  ${String(number).padStart(width)} | ${text}`.trimEnd()];
  };
  return [...show(line - 1), ...show(line), caretLine(width, column, lines[line - 1] ?? ''), ...show(line + 1)];
}

// Tabs before the place are kept, so that the caret stands right however wide they are shown.
function caretLine(width: number, column: number, text: string): string {
  const before = text.slice(0, column - 1).replace(/[^\t]/g, ' ');
  return `  ${' '.repeat(width)} | ${before}^`;
}
