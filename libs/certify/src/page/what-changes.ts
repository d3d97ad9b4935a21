import { addressOfChange, describeChange, type Change } from '@wesley/diff';
import { printAddress } from '@wesley/schema';
import { guardedColumns, marks } from './guarded-columns';
import { blocks, code, count, join, prose, table, text, words, type Markdown } from './markdown';
import type { KnownStep, PageInput } from './page-input';
import { counted } from './units';

/** Section 1: every change, whether it can be taken back, and which data it touches. */
export function whatChanges(input: PageInput, steps: readonly KnownStep[]): Markdown {
  const { plan } = input;
  const rows = plan.changes.map((change) => changeRow(change, steps.filter(belongsTo(change))));
  return prose`## 1 What changes

${counted(plan.changes.length, 'change')} in ${counted(plan.steps.length, 'step')}.

${blocks([table(['object', 'change', 'way back', 'data touched', 'phase'], rows), ...guardedData(input)])}`;
}

function guardedData({ plan, schema, annotations }: PageInput): readonly Markdown[] {
  return (['sensitive', 'pii'] as const).flatMap((mark) => {
    const columns = guardedColumns(mark, plan.changes, { schema, annotations });
    return columns.length === 0 ? [] : [prose`Touches ${words(marks[mark])}: ${join(columns.map(code), '; ')}.`];
  });
}

function changeRow(change: Change, steps: readonly KnownStep[]): readonly Markdown[] {
  return [
    code(printAddress(addressOfChange(change))),
    text(describeChange(change)),
    words(steps.every(({ step }) => step.irreversible === null) ? 'yes' : 'no'),
    dataTouched(steps),
    words([...new Set(steps.map(({ step }) => step.phase))].join(', ')),
  ];
}

function belongsTo(change: Change): (step: KnownStep) => boolean {
  const element = printAddress(addressOfChange(change));
  return ({ step }) => printAddress(step.because) === element;
}

function dataTouched(steps: readonly KnownStep[]): Markdown {
  const filled = steps.reduce((total, { rehearsed }) => total + (rehearsed?.rows ?? 0), 0);
  const lasts = new Set(steps.map(({ risk }) => risk?.lasts));
  const parts = [
    ...(filled > 0 ? [prose`fills ${count(filled)} rehearsed rows`] : lasts.has('batch') ? [words('fills rows')] : []),
    ...(lasts.has('rewrite') ? [words('rewrites every row')] : []),
    ...(lasts.has('full scan') ? [words('reads every row')] : []),
  ];
  return parts.length === 0 ? words('none') : join(parts, ', ');
}
