import type { Stage } from '../stage';
import { rowsKept } from './rows-kept';

const fingerprints = (rows: number, hash = 'a') => [{ table: 'user', rows, hash }];
const check = (rowsBefore: Stage['rowsBefore'], rowsAfter: Stage['rowsAfter']) =>
  rowsKept({ rowsBefore, rowsAfter } as Stage);

it('passes when every row has the values that it had', async () => {
  expect(await check(fingerprints(3), fingerprints(3))).toMatchObject({ verdict: 'PASS' });
});

it.each([
  ['a row is gone', fingerprints(3), fingerprints(2)],
  ['a value is another', fingerprints(3), fingerprints(3, 'b')],
  ['a table is gone', fingerprints(3), []],
  ['the tables are empty, which proves nothing', fingerprints(0), fingerprints(0)],
])('fails when %s', async (_what, before, after) => {
  expect(await check(before, after)).toMatchObject({ verdict: 'FAIL' });
});

it('does not apply to a base without tables', async () => {
  expect(await check([], [])).toMatchObject({ verdict: 'NOT APPLICABLE' });
});
