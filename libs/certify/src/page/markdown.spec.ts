import { code, count, fenced, prose, table, text } from './markdown';
import { duration, minute, percent } from './units';

const source = (value: string) => text(value).source;

describe('text', () => {
  it('leaves sentences and names readable', () => {
    expect(source("Postgres doesn't scan shop_order (2 rows): 50 % of it, naïve.")).toBe(
      "Postgres doesn't scan shop_order (2 rows): 50 % of it, naïve.",
    );
  });

  it.each([
    ['a | b', 'a &#124; b'],
    ['*bold* _it_ `code`', '&#42;bold&#42; &#95;it&#95; &#96;code&#96;'],
    ['[x](y)', '&#91;x&#93;(y)'],
    ['<!-- x -->', '&#60;!-- x --&#62;'],
    ['$x$ ~a~ \\', '&#36;x&#36; &#126;a&#126; &#92;'],
    ['https://evil.example a@b', 'https&#58;//evil.example a&#64;b'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['two\nlines', 'two&#92;u&#123;a&#125;lines'],
    ['\u202eright to left\u200b', '&#92;u&#123;202e&#125;right to left&#92;u&#123;200b&#125;'],
  ])('takes the meaning out of %j', (value, expected) => {
    expect(source(value)).toBe(expected);
  });
});

describe('code', () => {
  it('makes a code span of a name, and plain words of what would break one', () => {
    expect(code('table user, column e-mail').source).toBe('`table user, column e-mail`');
    expect(code('a`b|c').source).toBe('a&#96;b&#124;c');
    expect(code(' a').source).toBe(' a');
  });
});

describe('the other blocks', () => {
  it('indent code and fence it with more backticks than it holds', () => {
    expect(fenced('sql', ['SELECT "```json\n```"']).source).toBe('````sql\n  SELECT "```json\n  ```"\n````');
  });

  it('put a table together', () => {
    expect(table(['a', 'b'], [[prose`1`, count(1234567)]]).source).toBe(
      '| a | b |\n| --- | --- |\n| 1 | 1\u202f234\u202f567 |',
    );
  });

  it('give numbers their units', () => {
    const shown = [
      percent(1205),
      duration(0.4),
      duration(2.1),
      duration(1250),
      duration(2000),
      duration(3_600_000),
      minute('2026-11-23T11:50:00Z'),
    ];
    expect(shown.map((each) => each.source)).toEqual([
      '12.05 %',
      'under 1 ms',
      '3 ms',
      '1.3 s',
      '2 s',
      '60 min',
      '2026-11-23 11:50 UTC',
    ]);
  });
});
