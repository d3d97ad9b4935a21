import { column, expression, table } from '../fixtures/schema-parts';
import { candidateValues } from './candidate-values';

function candidates(type: string, check: string): readonly string[] {
  const of = column('a', type);
  const checks = [{ name: 'c', expression: expression(check, 'a') }];
  const enums = [{ name: 'kind', values: ['x', "y's"], comment: null }];
  return candidateValues({ enums, tables: [] }, table('t', [of], { checks }), of);
}

test('what a check speaks of comes first, with its neighbours', () => {
  expect(candidates('int', 'a BETWEEN 5 AND 9').slice(0, 6)).toEqual(
    [5, 4, 6, 9, 8, 10].map((value) => `CAST(${String(value)} AS integer)`),
  );
  expect(candidates('text', 'length(a) > 3').slice(0, 3)).toEqual(
    [3, 2, 4].map((length) => `CAST(repeat('x', ${String(length)}) AS text)`),
  );
  expect(candidates('date', "a >= '2024-02-01'").slice(0, 2)).toEqual([
    "CAST(date '2024-02-01' AS date)",
    "CAST(date '2024-02-01' + 1 AS date)",
  ]);
  expect(candidates('jsonb', "a ? 'kind'")[0]).toBe("CAST(jsonb_build_object('kind', 'a') AS jsonb)");
});

test('an enum has its values', () => {
  expect(candidates('kind', 'true')).toEqual(["CAST('x' AS kind)", "CAST('y''s' AS kind)"]);
  expect(candidates('kind[]', 'true')[0]).toBe("CAST(ARRAY['x'] AS kind[])");
});

test('no number is out of the range of its type', () => {
  expect(candidates('smallint', 'a < 40000').filter((value) => /\b(39999|40000|40001)\b/.test(value))).toEqual([]);
  expect(candidates('numeric(3,2)', 'a < 12').filter((value) => /\b1[0-9]+\b/.test(value))).toEqual([]);
});
