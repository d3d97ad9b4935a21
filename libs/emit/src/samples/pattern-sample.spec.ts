import { likeSample, patternSample } from './pattern-sample';

/** What the server makes of an expression whose choices all fall on the first character. */
function evaluate(sql: string | null): string | null {
  if (sql === null) return null;
  return sql
    .replace(
      /substr\('((?:[^']|'')*)', 1 \+ floor\(random\(\) \* \d+\)::integer, 1\)/g,
      (_, choice: string) => `'${choice.charAt(0)}'`,
    )
    .split(' || ')
    .map((part) => part.replace(/^E?'([^]*)'$/, '$1').replaceAll('\\\\', '\\'))
    .join('');
}

test.each([
  '^[A-Z]{3}$',
  '^[a-z0-9]+(-[a-z0-9]+)*$',
  '^\\d{5}(-\\d{4})?$',
  '^[^@]+@[^@]+\\.[a-z]{2,}$',
  '^(draft|sent)$',
  '^[[:alpha:]_][[:alnum:]_]*$',
  '^.{10,}$',
  '^[]a-c]$',
  '^https?://',
  '^\\+[1-9][0-9]{7,14}$',
])('a text for %s', (pattern) => {
  const text = evaluate(patternSample(pattern));
  const inJavaScript = pattern
    .replaceAll('[:alpha:]', 'a-zA-Z')
    .replaceAll('[:alnum:]', 'a-zA-Z0-9')
    .replace('[]', '[\\]');
  expect(text).toMatch(new RegExp(inJavaScript));
});

test.each(['^(?!a)b', '(a', '[a', '*a', 'a{999999}', '(\\w)\\1'])('%s is not understood', (pattern) => {
  expect(patternSample(pattern)).toBeNull();
});

test('a text for a LIKE pattern', () => {
  expect(['%@%', 'a_c', '10\\%'].map(likeSample)).toEqual(['x@x', 'axc', '10%']);
});
