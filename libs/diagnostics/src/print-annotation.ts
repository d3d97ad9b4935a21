import type { Diagnostic } from './diagnostic';

/**
 * A diagnostic as a command to GitHub Actions, which shows it beside the line (`::error file=…,line=…::…`). `file` is the path from
 * the root of the repository; without it, the one that the origin names.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function printAnnotation({ code, severity, message, origin, hint, sql }: Diagnostic, file?: string): string {
  const place = origin && [
    ['file', file ?? origin.file],
    ['line', String(origin.line)],
    ['col', String(origin.column)],
  ];
  const properties = [...(place ?? []), ['title', code]].map(
    ([name = '', value = '']) => `${name}=${escapeProperty(value)}`,
  );
  const text = [
    message,
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ...(sql === undefined ? [] : [`sql:\n${sql}`]),
  ].join('\n');
  return `::${severity} ${properties.join(',')}::${escapeText(text)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
