import { catalogue } from '@wesley/diagnostics';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const page = readFileSync(join(root, 'docs/safety-rules.md'), 'utf8');
const rows = [...page.matchAll(/^\| ([A-J]\d\d) +`([a-z0-9-]+)` +\| (.*?) +\|$/gm)].map(
  ([, id = '', name = '', answer = '']) => ({ id, name, answer }),
);

/** A row has one of these, whole: an answer of two kinds fits none. */
const answers = [
  /^Shown: `[a-z-]+\/[a-z-]+`$/,
  /^Held by: `[^`]+`, "[^"]+"$/,
  /^Refused: \[`([a-z-]+)`\]\(diagnostics\/\1\.md\)$/,
  /^Warned of: \[`([a-z-]+)`\]\(diagnostics\/\1\.md\)$/,
  /^Does not apply: [^`|]+\.$/,
];

it('the page has the 153 rules, each once', () => {
  expect(rows).toHaveLength(153);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(153);
  expect(page.match(/^\| [A-Z]\d/gm)).toHaveLength(153);
});

it('every rule has exactly one of the kinds of answer', () => {
  const kindsOf = (answer: string) => answers.filter((kind) => kind.test(answer)).length;
  expect(rows.filter(({ answer }) => kindsOf(answer) !== 1)).toEqual([]);
});

it('every case that is named is in the corpus', () => {
  const cases = rows.flatMap(({ answer }) => /^Shown: `(.+)`/.exec(answer)?.[1] ?? []);
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.filter((name) => !existsSync(join(root, 'e2e/corpus', name, 'to.graphql')))).toEqual([]);
});

it('every test that is named is in its file, and is run', () => {
  const tests = rows.flatMap(({ answer }) => {
    const [, file = '', name = ''] = /^Held by: `(.+?)`, "(.+)"$/.exec(answer) ?? [];
    return file === '' ? [] : [{ file, name }];
  });
  expect(tests.length).toBeGreaterThan(0);
  const titlesOf = (file: string) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^ *(?:it|test|describe)\(\s*(['"`])(.*)\1,/gm)].map(
      ([, , title = '']) => title,
    );
  expect(tests.filter(({ file, name }) => !titlesOf(file).some((title) => title.includes(name)))).toEqual([]);
});

it('every diagnostic that is named is in the catalogue', () => {
  const codes = rows.flatMap(({ answer }) => /^(?:Refused|Warned of): \[`(.+?)`/.exec(answer)?.[1] ?? []);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !(code in catalogue))).toEqual([]);
});
