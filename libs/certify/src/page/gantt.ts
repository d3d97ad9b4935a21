import { words, type Markdown } from './markdown';

/** A bar of the diagram: when the lock was held, in milliseconds from the beginning. */
export interface Bar {
  readonly section: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly critical: boolean;
}

/** More than this, and the diagram can no longer be read. */
export const mostBars = 30;

/** A Gantt chart as GitHub and GitLab draw it; in other viewers its source stands there, and the table below says the same. */
export function gantt(bars: readonly Bar[]): Markdown {
  const shown = bars.slice(0, mostBars);
  const lines = shown.flatMap((bar, at) => [
    ...(bar.section === shown[at - 1]?.section ? [] : [`  section ${label(bar.section)}`]),
    `  ${label(bar.label)} :${bar.critical ? 'crit, ' : ''}s${at + 1}, ${Math.floor(bar.from)}, ${Math.ceil(Math.max(bar.to, bar.from + 1))}`,
  ]);
  return words(['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %S.%L s', ...lines, '```'].join('\n'));
}

// Mermaid ends a label at a colon and reads some words as commands; this alphabet has nothing that it reads.
function label(value: string): string {
  return value.replace(/[^A-Za-z0-9 ._()-]/g, '_');
}
