import { code, prose, table, text, words, type Markdown } from './markdown';
import type { KnownStep, PageInput } from './page-input';
import { counted, duration, percent } from './units';

/** Section 4: what a rehearsal cannot rule out, how it would show, and what to do then. */
export function whatCouldGoWrong(input: PageInput, steps: readonly KnownStep[]): Markdown {
  const rows = [
    ...riskiest(input, steps),
    ...steps.flatMap(probeRisk),
    ...unobserved(steps),
    ...final(steps),
    scale(input),
  ];
  return prose`## 4 What could go wrong

${table(['risk', 'how it shows', 'what to do'], rows)}

There are no waivers: no gate was passed by exception.`;
}

type Row = readonly [Markdown, Markdown, Markdown];

function riskiest({ scores }: PageInput, steps: readonly KnownStep[]): readonly Row[] {
  const worst = scores.mri.riskiest;
  const known = steps.find(({ step }) => step.id === worst?.step);
  if (worst === null || !known || worst.value === 0) return [];
  const { lockTimeout } = known.step;
  const waits =
    worst.blocks === 'nothing'
      ? prose`keeps nobody waiting, but cannot be taken back`
      : prose`keeps ${words(worst.blocks)} waiting`;
  return [
    [
      prose`The riskiest step is ${words(String(known.number))} ${code(worst.step)} (${percent(worst.value)}): it ${waits}`,
      lockTimeout === null
        ? prose`it runs longer than ${duration(known.step.statementTimeout)} and is stopped`
        : prose`it cannot get its lock within ${duration(lockTimeout)} and gives up, so that nobody queues behind it`,
      words('choose a quiet hour; end long transactions; run the plan again, it goes on where it stopped'),
    ],
  ];
}

function probeRisk({ number, step }: KnownStep): readonly Row[] {
  if (step.probe === null) return [];
  return [
    [
      prose`Step ${words(String(number))} meets rows that break it: ${text(step.probe.meaning)}`,
      words('they are counted before the step, which does not begin unless there are none'),
      words('mend the rows and run the plan again'),
    ],
  ];
}

function unobserved(steps: readonly KnownStep[]): readonly Row[] {
  const blind = steps.filter(({ risk }) => risk?.observed !== true);
  if (blind.length === 0) return [];
  return [
    [
      prose`The locks of ${counted(blind.length, 'step')} were not observed; they are those that the plan claims`,
      words('sessions wait that should not'),
      words('cancel the statement; tell us which one it was'),
    ],
  ];
}

function final(steps: readonly KnownStep[]): readonly Row[] {
  const without = steps.filter(({ step }) => step.irreversible !== null);
  if (without.length === 0) return [];
  return [
    [
      prose`${counted(without.length, 'step')} cannot be taken back`,
      words('section 5 names them'),
      words('see that the new application is ready before they run'),
    ],
  ];
}

function scale({ rehearsal }: PageInput): Row {
  const rows = rehearsal.rows.reduce((total, table) => total + table.rows, 0);
  const embedded = rehearsal.server?.provider === 'embedded';
  const where = embedded ? ' on a server that was tuned for speed, not for keeping data' : '';
  return [
    prose`Your tables may be larger than the ${counted(rows, 'row')} of the rehearsal, and times were measured${words(where)}`,
    words('a step runs into its limit (section 2)'),
    words('nothing is left half done: run the plan again, with a higher limit for that step'),
  ];
}
