import { wrap } from './wrap';

const a = 'a'.repeat(30);

test('a line of 80 columns is not broken, one of 81 is, between words', () => {
  expect(wrap('', `${a} ${a} ${'b'.repeat(18)}`)).toEqual([`${a} ${a} ${'b'.repeat(18)}`]);
  expect(wrap('', `${a} ${a} ${'b'.repeat(19)}`)).toEqual([`${a} ${a}`, `  ${'b'.repeat(19)}`]);
});

test('further lines begin below the text that follows the head', () => {
  expect(wrap('  safe  ', `${a} ${a} ${a} ${a} ${a}`)).toEqual([
    `  safe  ${a} ${a}`,
    `        ${a} ${a}`,
    `        ${a}`,
  ]);
});

test('a word that is longer than a line stands alone and whole', () => {
  const long = 'x'.repeat(100);
  expect(wrap('  ', `a ${long} b`)).toEqual(['  a', `    ${long}`, '    b']);
  expect(wrap('for ', long)).toEqual([`for ${long}`]);
});
