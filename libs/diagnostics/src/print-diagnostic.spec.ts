import { problem, warning } from './diagnostic';
import { printDiagnostic } from './print-diagnostic';

const origin = { file: 'schema.graphql', line: 2, column: 3 };

describe('printDiagnostic', () => {
  test('shows place, severity, code, message and hint', () => {
    const diagnostic = problem('foreign-key-target-missing', 'Post.author refers to "Usr", which is not a table.', {
      origin,
      hint: 'did you mean "User"?',
    });
    expect(printDiagnostic(diagnostic)).toBe(
      `schema.graphql:2:3 error foreign-key-target-missing
  Post.author refers to "Usr", which is not a table.
  hint: did you mean "User"?`,
    );
  });

  test('shows SQL in a block, as it is pasted', () => {
    const diagnostic = problem('destructive-change', 'It goes.', { hint: 'By hand.', sql: 'BEGIN;\nCOMMIT;' });
    expect(printDiagnostic(diagnostic)).toBe(
      'error destructive-change\n  It goes.\n  hint: By hand.\n  sql:\n    BEGIN;\n    COMMIT;',
    );
  });

  test('leaves out what is not there', () => {
    expect(printDiagnostic(warning('baseline-missing', 'Two\nlines.'))).toBe(
      'warning baseline-missing\n  Two\n  lines.',
    );
  });

  test('shows the place in the source', () => {
    const diagnostic = problem('unknown-type', 'Wrong.', { origin });
    expect(printDiagnostic(diagnostic, 'type A {\n\t\tb: C\r\n}\n')).toBe(
      `schema.graphql:2:3 error unknown-type
  Wrong.

  1 | type A {
  2 | \t\tb: C
    | \t\t^
  3 | }`,
    );
  });

  test('shows a place at the end of the source', () => {
    const diagnostic = problem('syntax-error', 'Wrong.', { origin: { file: 'a', line: 9, column: 1 } });
    expect(printDiagnostic(diagnostic, '\n'.repeat(8))).toContain('\n   8 |\n     | ^');
    expect(printDiagnostic(diagnostic, 'one line')).toBe('a:9:1 error syntax-error\n  Wrong.');
  });
});
