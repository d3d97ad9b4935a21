import type { Stage } from '../stage';
import { waitsWithinBudget } from './waits-within-budget';

const waits = { reads: 1, writes: 2, control: 3, behind: 0, who: null, refused: null };
const planned = (id: string, table: string) => ({ id, do: { on: [table] } });

/** Two steps on tables that are there and one on a new one; the second has nobody beside it. */
function stageOf(workload: Stage['request']['workload']): Stage {
  return {
    request: {
      workload,
      budget: 500,
      before: { enums: [], tables: [{ name: 'a' }, { name: 'b' }] },
      plan: { steps: [planned('1', 'a'), planned('2', 'b'), planned('3', 'new')] },
    },
    steps: [
      { id: '1', waited: waits },
      { id: '2', waited: null },
      { id: '3', waited: null },
    ],
  } as unknown as Stage;
}

const detail =
  'beside 1 step reads took 1 ms at most, writes 2 ms, those of a table that no step touches 3 ms; the budget is 500 ms';

it('names the steps beside which a workload that was given does nothing', async () => {
  expect(await waitsWithinBudget(stageOf([]))).toEqual({
    verdict: 'PASS',
    detail: `${detail}; the workload uses no table of 1 step: 2`,
  });
  expect(await waitsWithinBudget(stageOf(null))).toEqual({ verdict: 'PASS', detail });
});
