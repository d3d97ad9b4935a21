import fc from 'fast-check';
import { parseExpression } from './parse-expression';
import { loadParser, type SqlParser } from './sql-parser';

let parser: SqlParser;
beforeAll(async () => {
  parser = await loadParser();
});

const leaf = fc.oneof(
  fc
    .constantFrom('a', '"A  b"', '1', '2.5', "'x  y'", "E'\\n'", '$$q$$', 'current_date', 'null')
    .map((token) => [token]),
  fc.constantFrom('now ( )', 'array [ 1 , 2 ]').map((text) => text.split(' ')),
);

/** Valid expressions, as lists of tokens. */
const { expression } = fc.letrec<{ expression: string[] }>((tie) => {
  const form = (text: string) =>
    fc
      .tuple(tie('expression'), tie('expression'))
      .map(([left, right]) => text.split(' ').flatMap((word) => (word === 'L' ? left : word === 'R' ? right : [word])));
  const forms = ['( L ) + ( R )', '( L ) and not ( R )', '- - ( L )', 'coalesce ( L , R )', '( L ) in ( R , - 1 )'];
  const others = [
    'case when L then R end',
    'cast ( L as numeric ( 12 , 2 ) )',
    '( L ) :: text [ ]',
    '( L ) is not null',
    '( L ) -> ( R )',
  ];
  return { expression: fc.oneof({ maxDepth: 3 }, leaf, ...[...forms, ...others].map(form)) };
});
const soup = fc.array(fc.constantFrom(...`a ( ) [ ] , ; . :: ' " $1 -- /* */ select count( e' $$ in null`.split(' ')));
const spaces = fc.constantFrom(' ', '  ', '\n', '\t ', ' /* c */ ', ' -- c\n');

test('white space between the tokens moves nothing, and a second reading changes nothing', () => {
  fc.assert(
    fc.property(expression, fc.array(spaces, { minLength: 1, maxLength: 20 }), (tokens, gaps) => {
      const plain = parseExpression(parser, tokens.join(' '));
      if (!plain.ok) throw new Error(plain.message);
      const respaced = tokens.map((token, at) => `${gaps[at % gaps.length] ?? ''}${token}`).join('');
      const { expression } = plain;
      expect(parseExpression(parser, respaced)).toMatchObject({ ok: true, expression });
      expect(parseExpression(parser, expression.sql)).toMatchObject({ ok: true, expression });
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        soup.map((words) => words.join(' ')),
      ),
      (text) => {
        expect(parseExpression(parser, text)).toHaveProperty('ok');
      },
    ),
    { seed: 2, numRuns: 1000 },
  );
});
