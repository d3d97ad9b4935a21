import { meanTheSame } from './expression-tree';

describe('trees that mean the same', () => {
  const constant = { A_Const: { ival: { ival: 1 }, location: 7 } };

  it('differ in positions only', () => {
    expect(meanTheSame([constant], [{ A_Const: { ival: { ival: 1 }, location: 9 } }])).toBe(true);
    // The parser leaves out a position of 0.
    expect(meanTheSame(constant, { A_Const: { ival: { ival: 1 } } })).toBe(true);
    expect(
      meanTheSame({ A_ArrayExpr: { list_start: 1, list_end: 2 } }, { A_ArrayExpr: { list_start: 3, list_end: 5 } }),
    ).toBe(true);
  });

  it.each([
    ['another value', constant, { A_Const: { ival: { ival: 2 }, location: 7 } }],
    ['a member more', constant, { A_Const: { ival: { ival: 1 }, isnull: true, location: 7 } }],
    ['a member less', { A_Const: { ival: { ival: 1 }, isnull: true } }, constant],
    ['another member', { a: { b: 1 } }, { a: { c: 1 } }],
    ['an item more', [constant], [constant, constant]],
    ['nothing there', undefined, constant],
    ['a list for a record', [], {}],
  ])('do not have %s', (_, one, other) => {
    expect(meanTheSame(one, other)).toBe(false);
  });
});
