import type { Plan } from '@wesley/plan';
import { followProgress } from './where-it-stood';

const plan = { steps: ['expand-01-a', 'expand-02-b', 'validate-03-c'].map((id) => ({ id })) } as unknown as Plan;

function stoodAfter(...lines: readonly string[]): string {
  const passedOn: string[] = [];
  const { note, whereItStood } = followProgress(plan, (line) => passedOn.push(line));
  lines.forEach(note);
  expect(passedOn).toEqual(lines);
  return whereItStood();
}

it('tells how far a rehearsal came', () => {
  expect(stoodAfter()).toBe('No step was carried out yet: nothing had begun.');
  expect(stoodAfter('building the base: 3 tables')).toBe('No step was carried out yet: building the base: 3 tables.');
  expect(stoodAfter('building the base: 3 tables', 'expand-01-a  1 ms', 'expand-02-b  2 ms')).toBe(
    '2 of 3 steps were carried out, the last was expand-02-b; 1 were left.',
  );
  expect(stoodAfter('expand-01-a  1 ms', 'expand-02-b  2 ms', 'validate-03-c  0 ms', 'checking: converges')).toBe(
    'All of 3 steps had been carried out; begun last: checking: converges.',
  );
});
