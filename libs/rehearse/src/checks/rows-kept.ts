import { counted } from '@wesley/diagnostics';
import { fail, firstFew, notApplicable, pass, type Check } from './check';

/** Every row of every table is there, with the values that its old columns had. */
export const rowsKept: Check = ({ rowsBefore, rowsAfter }) => {
  const total = rowsBefore.reduce((sum, { rows }) => sum + rows, 0);
  if (rowsBefore.length === 0) return Promise.resolve(notApplicable('the base has no tables'));
  // On empty tables everything is fast and nothing is in the way: that proves nothing.
  if (total === 0)
    return Promise.resolve(fail('the tables of the base are empty, so that nothing was put to the test'));
  const changed = rowsBefore.flatMap((before) => {
    const after = rowsAfter.find(({ table }) => table === before.table);
    if (after?.rows !== before.rows)
      return [`${before.table} had ${counted(before.rows, 'row')} and has ${String(after?.rows ?? 0)}`];
    return after.hash === before.hash ? [] : [`values in ${before.table} are not what they were`];
  });
  const kept = `${counted(total, 'row')} in ${counted(rowsBefore.length, 'table')}, with the values that they had`;
  return Promise.resolve(changed.length === 0 ? pass(kept) : fail(firstFew(changed)));
};
