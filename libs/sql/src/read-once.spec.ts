import { readOnce } from './read-once';
import type { SqlParser } from './sql-parser';

const parser = (): SqlParser => ({ parse: () => ({ ok: true, tree: {} }), scan: () => [] });

test('equal texts are read once for each parser', () => {
  const asked: string[] = [];
  const read = readOnce((_: SqlParser, text: string) => {
    asked.push(text);
    return { text };
  });
  const [one, other] = [parser(), parser()];
  const given = [read(one, 'a'), read(one, 'b'), read(one, 'a'), read(other, 'a')];
  expect(given.map(({ text }) => text)).toEqual(['a', 'b', 'a', 'a']);
  expect(asked).toEqual(['a', 'b', 'a']);
});
