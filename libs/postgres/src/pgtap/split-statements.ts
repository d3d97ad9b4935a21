/** The statements of a script, without their semicolons; comments and white space between them fall away. */
export function splitStatements(script: string): readonly string[] {
  const statements: string[] = [];
  let statement = '';
  for (const [token] of script.matchAll(tokens)) {
    if (token === ';') {
      statements.push(statement.trim());
      statement = '';
    } else statement += isComment(token) ? ' ' : token;
  }
  return [...statements, statement.trim()].filter((text) => text !== '');
}

// What may hold a semicolon that ends nothing: comments (block comments without nesting), strings with and without
// escapes, quoted names, dollar-quoted strings. Then words, so that the E of E'' and the $ of a$b are not taken for a start.
const tokens =
  /--[^\n]*|\/\*[\s\S]*?\*\/|[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)[\s\S]*?\1|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|[\s\S]/g;

function isComment(token: string): boolean {
  return token.startsWith('--') || token.startsWith('/*');
}
