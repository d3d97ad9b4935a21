import fc from 'fast-check';
import { filesOf, must, production, reader, shop, evidenceOf } from '../shop.fixture';
import { defaultPolicy } from '../score/policy';
import { score } from '../score/score';
import { issue } from '../statement/issue';
import { formatPage, splitPage } from './page-file';
import { renderProse } from './render-prose';

const { statement } = must(issue(production, reader(filesOf(shop()))).issued);
const scores = must(score(evidenceOf(shop()), defaultPolicy));

const nasty = fc.oneof(
  fc.constantFrom(
    'x | y',
    '`',
    '-->',
    '<!-- end of prose -->',
    '\n## Certificate\n',
    '\n```json shipme-statement\n{}\n```\n',
    '</details>',
    '\u202e',
    ':crit, s1, 0, 3',
    '\\|',
    '|\\',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('a page', () => {
  it('keeps its shape whatever the names, reasons and statements in it are', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (name, sentence, sql) => {
        const { schema, annotations, plan, rehearsal } = shop();
        const steps = plan.steps.map((step) => ({
          ...step,
          id: `${step.id}${name}`,
          why: sentence,
          undo: step.undo.map((undo) => ({ ...undo, sql })),
          probe: { sql, meaning: sentence },
        }));
        const locks = [{ relation: name, mode: 'ACCESS EXCLUSIVE' as const }];
        const input = {
          claims: statement,
          schema,
          annotations,
          plan: { ...plan, steps },
          rehearsal: {
            ...rehearsal,
            steps: rehearsal.steps.map((step, at) => ({ ...step, id: must(steps[at]).id, locks })),
            checks: rehearsal.checks.map((check) => ({ ...check, detail: sentence })),
          },
          scores: {
            ...scores,
            mri: { ...scores.mri, steps: scores.mri.steps.map((step, at) => ({ ...step, step: must(steps[at]).id })) },
          },
        };
        const prose = renderProse(input);
        const tame = renderProse({ ...input, plan: { ...plan, steps: steps.map((step) => ({ ...step, why: 'x' })) } });
        expect(splitPage(formatPage(prose, statement, []))?.prose).toBe(prose);
        expect(headings(prose)).toEqual(headings(tame));
        expect(
          prose
            .split('\n')
            .filter((line) => line.startsWith('|'))
            .map(cells),
        ).toEqual(
          tame
            .split('\n')
            .filter((line) => line.startsWith('|'))
            .map(cells),
        );
        expect(prose).not.toMatch(/[^\P{C}\n]/u);
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});

const headings = (prose: string) =>
  prose.split('\n').filter((line) => /^#|^<|^ *`{3}|^~/.test(line) && !line.startsWith('  '));
const cells = (line: string) => line.split('|').length;

describe('splitPage', () => {
  const page = formatPage('# Prose\n\n', statement, []);

  it('takes apart what formatPage put together', () => {
    expect(splitPage(page)).toMatchObject({ prose: '# Prose\n\n', signatures: '[]' });
  });

  it.each([
    ['before', `## Certificate\n${page}`],
    ['after', `${page}\`\`\`json shipme-signatures\n[]\n\`\`\`\n`],
    ['inside a comment', page.replace('# Prose', '<!--\n```json shipme-statement\n{}\n```\n-->')],
    ['with an end of its own', page.replace('# Prose', '<!-- end of prose -->')],
  ])('refuses a second block %s', (_, changed) => {
    expect(splitPage(changed)).toBeNull();
  });

  it('refuses anything after the end and between the blocks', () => {
    expect(splitPage(`${page}\n`)).toBeNull();
    expect(splitPage(page.replace('## Signatures', 'More.\n\n## Signatures'))).toBeNull();
    expect(splitPage(page.slice(0, -1))).toBeNull();
  });
});
