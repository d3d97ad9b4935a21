import { blockingOf, costs, manualPage, patienceOf } from '@wesley/plan';
import type { Form } from '@wesley/sql';
import { formatted } from './formatted';
import type { Generator } from './generator';

const file = 'docs/locks.md';

/** `docs/locks.md`: what each form of a statement locks and reads, and its page in the manual. */
export const lockPage: Generator = {
  name: 'page of the locks',
  owns: { folder: 'docs', files: /^locks\.md$/ },
  async make() {
    return new Map([[file, await formatted(file, page())]]);
  },
};

const intro = `# Locks

What each form of a statement that a plan may hold locks and reads, on tables that were there before the plan. The source of each line is the
page of the manual that it names, with [Explicit Locking](https://www.postgresql.org/docs/current/explicit-locking.html); each was observed on
Postgres 14 to 18 (\`node tools/costs.mjs\` compares them with a server), and every rehearsal compares what a plan claims with what it sees.
The page is made from \`libs/plan/src/costs/costs.ts\`.

- **locks**: the lock on the table that the statement is about; a number is the first major version in which it takes it.
- **also**: the lock on the table that it refers to.
- **waits**: how long it waits for its lock before it gives up and is tried again, and after how long it is stopped. What runs alone stands
  outside any transaction, and waits without a limit of its own.
`;

function page(): string {
  const head =
    '| statement | locks | blocks | also | reads | waits | source |\n| --- | --- | --- | --- | --- | --- | --- |';
  return `${intro}\n${[head, ...(Object.keys(costs) as Form[]).map(row)].join('\n')}\n`;
}

function row(form: Form): string {
  const { subject, since, referenced, scans, runsAlone } = costs[form];
  const source = manualPage(form);
  const cells = [
    `\`${form}\``,
    subject === null ? 'no table' : `${subject}${since === undefined ? '' : `, ${String(since)}`}`,
    subject === null ? 'nothing' : blockingOf(subject),
    referenced ?? '',
    scans === undefined ? '' : scans === 'both' ? 'all rows of both' : 'all rows',
    waitsOf(form, runsAlone === true),
    `[${source.replace(/^.*\/|\.html$/g, '')}](${source})`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function waitsOf(form: Form, runsAlone: boolean): string {
  const { lockTimeout, statementTimeout } = patienceOf(form);
  const stopped = `stopped after ${String(statementTimeout / 1000)} s`;
  return lockTimeout === null
    ? `${runsAlone ? 'alone, ' : ''}${stopped}`
    : `${String(lockTimeout / 1000)} s, ${stopped}`;
}
