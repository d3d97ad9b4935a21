import { gantt, mostBars, type Bar } from './gantt';
import { blocks, code, count, prose, table, words, type Markdown } from './markdown';
import { lockWords, type KnownStep, type PageInput } from './page-input';
import { counted, duration } from './units';

/** Section 2: the steps that keep somebody waiting, how long they did in the rehearsal, and what limits them. */
export function howItRuns({ rehearsal }: PageInput, steps: readonly KnownStep[]): Markdown {
  const waiting = steps.filter(({ risk }) => risk !== null && risk.blocks !== 'nothing');
  return blocks([
    words('## 2 How it will run'),
    prose`${summary(waiting, steps.length)} ${scale(rehearsal.rows)}`,
    ...(waiting.length === 0 ? [] : [gantt(bars(waiting, steps)), omitted(waiting), stepTable(waiting)]),
  ]);
}

/** What is known of each step, one row each. */
export function stepTable(steps: readonly KnownStep[]): Markdown {
  return table(['step', 'lock', 'others wait', 'held (rehearsed)', 'limit', 'transaction'], steps.map(stepRow));
}

function stepRow({ number, step, risk, blocking, held }: KnownStep): readonly Markdown[] {
  const seen = risk?.observed === true ? words('') : words(' (as planned, not observed)');
  return [
    prose`${words(String(number))} ${code(step.id)}`,
    prose`${lockWords(blocking)}${seen}`,
    words(risk === null || risk.blocks === 'nothing' ? 'nobody' : risk.blocks),
    held === null ? words('not run') : duration(held),
    prose`${step.lockTimeout === null ? words('no wait limit') : prose`waits ${duration(step.lockTimeout)}`}, runs ${duration(step.statementTimeout)}`,
    words(step.transaction === null ? (step.batch === null ? 'none' : 'one a batch') : 'yes'),
  ];
}

function summary(waiting: readonly KnownStep[], all: number): Markdown {
  if (waiting.length === 0) return prose`None of the ${counted(all, 'step')} keeps anybody waiting.`;
  const onlyChanges = waiting.filter(({ risk }) => risk?.blocks === 'schema changes').length;
  const work = waiting.length - onlyChanges;
  return prose`${count(work)} of ${counted(all, 'step')} ${words(work === 1 ? 'keeps' : 'keep')} readers or writers waiting; ${count(onlyChanges)} more ${words(onlyChanges === 1 ? 'lets' : 'let')} everybody read and write, and only other schema changes wait.`;
}

function scale(rows: PageInput['rehearsal']['rows']): Markdown {
  const total = rows.reduce((sum, table) => sum + table.rows, 0);
  return prose`Times are those of the rehearsal, with ${counted(total, 'row')} in ${counted(rows.length, 'table')}.`;
}

function bars(waiting: readonly KnownStep[], all: readonly KnownStep[]): readonly Bar[] {
  return waiting.map(({ number, step, risk, held }) => {
    const from = all.slice(0, number - 1).reduce((total, { rehearsed }) => total + (rehearsed?.milliseconds ?? 0), 0);
    const critical = risk?.blocks === 'writes' || risk?.blocks === 'reads and writes';
    return { section: step.phase, label: `${number} ${step.id}`, from, to: from + (held ?? 0), critical };
  });
}

function omitted(waiting: readonly KnownStep[]): Markdown {
  return waiting.length > mostBars
    ? prose`The diagram shows the first ${words(String(mostBars))}; the table has them all.`
    : words('');
}
