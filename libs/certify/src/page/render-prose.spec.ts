import type { Step } from '@wesley/plan';
import { filesOf, must, production, reader, shop } from '../shop.fixture';
import { score } from '../score/score';
import { defaultPolicy } from '../score/policy';
import { evidenceOf } from '../shop.fixture';
import { issue } from '../statement/issue';
import type { PageInput } from './page-input';
import { renderProse } from './render-prose';

const { plan, rehearsal } = shop();
const { statement } = must(issue(production, reader(filesOf(shop()))).issued);
const { schema, annotations } = shop();
const input: PageInput = {
  claims: statement,
  schema,
  annotations,
  plan,
  rehearsal,
  scores: must(score(evidenceOf(shop()), defaultPolicy)),
};
const linesFrom = (prose: string, heading: string) => {
  const lines = prose.split('\n');
  const from = lines.indexOf(heading);
  return lines
    .slice(
      from + 1,
      lines.findIndex((line, at) => at > from && line.startsWith('## ')),
    )
    .filter((line) => line !== '');
};
const withSteps = (change: (step: Step) => Step): PageInput => ({
  ...input,
  plan: { ...plan, steps: plan.steps.map(change) },
});
const inDomain = (trustDomain: 'prod' | 'dev' | 'none') =>
  renderProse({ ...input, claims: { ...statement, predicate: { ...statement.predicate, trustDomain } } });

describe('the prose', () => {
  it('says on top whether to ship, and how good the evidence is', () => {
    expect(renderProse(input).split('\n').slice(0, 6)).toEqual([
      '# SHIPME - api -> production',
      '',
      '> **SHIP: YES** until 2026-12-07 11:50 UTC - rehearsed 2026-11-23 11:50 UTC on PostgreSQL 18.4\\',
      '> risk low (MRI 8.00 %) - coverage 100.00 % (SCS) - test confidence 100.00 % (TCI)',
      '>',
      '> YES counts once HOLMES and WAT-SUM have both signed (section 6), and only where their keys are trusted.',
    ]);
  });

  it('shows development keys and drafts for what they are', () => {
    expect(inDomain('dev').split('\n')[2]).toMatch(/^> \*\*SHIP: DEV SIGNATURE - NOT FOR DEPLOYMENT\*\* - /);
    expect(linesFrom(inDomain('dev'), '## 6 Approval').at(-1)).toMatch(
      /Here both keys are development keys of the same machine/,
    );
    expect(inDomain('none').split('\n')[2]).toMatch(/^> \*\*SHIP: DRAFT - UNSIGNED\*\* - /);
    expect(linesFrom(inDomain('none'), '## 6 Approval').at(-1)).toBe('This page is not to be signed.');
  });

  it('lists every change with its way back, its data and its phase', () => {
    expect(linesFrom(renderProse(input), '## 1 What changes').slice(1)).toEqual([
      '| object | change | way back | data touched | phase |',
      '| --- | --- | --- | --- | --- |',
      '| `table shop_order, column note` | add column shop_order.note text | yes | none | expand |',
      '| `table shop_order, index shop_order_note_idx` | add index shop_order_note_idx (note) on shop_order | yes | reads every row | expand |',
    ]);
  });

  it('names the sensitive and the personal data that changes touch', () => {
    const marked = (annotations: PageInput['annotations']) =>
      linesFrom(renderProse({ ...input, annotations }), '## 1 What changes').slice(5);
    expect(marked({ 'table shop_order, column id': { sensitive: true, pii: true } })).toEqual([]);
    expect(marked({ 'table shop_order, column note': { sensitive: true, pii: true } })).toEqual([
      'Touches sensitive data: `table shop_order, column note`.',
      'Touches personal data: `table shop_order, column note`.',
    ]);
  });

  it('draws the locks that keep others waiting, and says the same in a table', () => {
    expect(linesFrom(renderProse(input), '## 2 How it will run')).toEqual([
      '1 of 2 steps keeps readers or writers waiting; 1 more lets everybody read and write, and only other schema changes wait. Times are those of the rehearsal, with 12\u202f000 rows in 1 table.',
      '```mermaid',
      'gantt',
      '  dateFormat x',
      '  axisFormat %S.%L s',
      '  section expand',
      '  1 expand-01-add-column-shop_order.note :crit, s1, 0, 3',
      '  2 expand-02-create-index-shop_order_note_idx :s2, 3, 6',
      '```',
      '| step | lock | others wait | held (rehearsed) | limit | transaction |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 `expand-01-add-column-shop_order.note` | ACCESS EXCLUSIVE on `shop_order` | reads and writes | 3 ms | waits 2 s, runs 10 s | yes |',
      '| 2 `expand-02-create-index-shop_order_note_idx` | SHARE UPDATE EXCLUSIVE on `shop_order` | schema changes | 3 ms | no wait limit, runs 60 min | none |',
    ]);
  });

  it('says how long a lock was held, which is longer than its statement took', () => {
    const steps = input.rehearsal.steps.map((step) => ({ ...step, milliseconds: 3, held: 6 }));
    expect(renderProse({ ...input, rehearsal: { ...input.rehearsal, steps } })).toContain(
      '| reads and writes | 6 ms |',
    );
  });

  it('says where the way back ends', () => {
    const prose = renderProse(
      withSteps((step) =>
        step.id.startsWith('expand-02') ? { ...step, undo: [], irreversible: 'it is only a test' } : step,
      ),
    );
    expect(linesFrom(prose, '## 5 Way back').slice(0, 2)).toEqual([
      'The last step with a way back to the old schema is 1 `expand-01-add-column-shop_order.note`. After these, only forward:',
      '- 2 `expand-02-create-index-shop_order_note_idx`: it is only a test',
    ]);
    expect(linesFrom(prose, '## 4 What could go wrong').join('\n')).toContain('| 1 step cannot be taken back |');
  });

  it('draws at most thirty bars', () => {
    const steps = Array.from({ length: 40 }, (_, at) => ({ ...must(plan.steps[0]), id: `expand-${at}` }));
    const scores = {
      ...input.scores,
      mri: { ...input.scores.mri, steps: steps.map(({ id }) => ({ ...must(input.scores.mri.riskiest), step: id })) },
    };
    const prose = renderProse({ ...input, plan: { ...plan, steps }, scores });
    expect(prose.match(/:crit, s\d+/g)).toHaveLength(30);
    expect(prose).toContain('The diagram shows the first 30; the table has them all.');
  });
});
