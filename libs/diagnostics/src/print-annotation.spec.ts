import { problem, warning } from './diagnostic';
import { printAnnotation } from './print-annotation';

const origin = { file: 'schema.graphql', line: 12, column: 3 };

it('names the place, the code and the sentence with its hint', () => {
  const diagnostic = problem('unknown-type', 'There is no type Usr.', { origin, hint: 'did you mean "User"?' });
  expect(printAnnotation(diagnostic)).toBe(
    '::error file=schema.graphql,line=12,col=3,title=unknown-type::There is no type Usr.%0Ahint: did you mean "User"?',
  );
});

it('names the file as the repository knows it, when told so', () => {
  expect(printAnnotation(warning('alias-used', 'Old.', { origin }), 'apps/api/schema.graphql')).toBe(
    '::warning file=apps/api/schema.graphql,line=12,col=3,title=alias-used::Old.',
  );
});

it('shows SQL below the hint', () => {
  expect(printAnnotation(problem('destructive-change', 'It goes.', { hint: 'By hand.', sql: 'DROP TABLE t;' }))).toBe(
    '::error title=destructive-change::It goes.%0Ahint: By hand.%0Asql:%0ADROP TABLE t;',
  );
});

it('has no place when nobody knows one', () => {
  expect(printAnnotation(problem('gates-failed', 'SCS is 79 %.'))).toBe('::error title=gates-failed::SCS is 79 %25.');
});

it('lets nothing in a message or a path end the command, or begin another one', () => {
  const diagnostic = problem('unknown-type', '100%\r\n::error::x', { origin: { ...origin, file: 'a,b:c\n%.graphql' } });
  expect(printAnnotation(diagnostic)).toBe(
    '::error file=a%2Cb%3Ac%0A%25.graphql,line=12,col=3,title=unknown-type::100%25%0D%0A::error::x',
  );
});
