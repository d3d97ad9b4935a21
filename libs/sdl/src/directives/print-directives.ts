import { builtinScalars } from '../builtin-scalars';
import { referentialActions } from './argument-types';
import { definitionOf, directives, isDirectiveName } from './directives';

/** Types that only the definitions of directives mention: where a schema holds them, for editors, they make nothing. */
export const helperTypes: ReadonlySet<string> = new Set(['WesReferentialAction', 'WesLiteral']);

const printedTypes = {
  String: 'String',
  Int: 'Int',
  Boolean: 'Boolean',
  '[String!]': '[String!]',
  ReferentialAction: 'WesReferentialAction',
  Literal: 'WesLiteral',
} as const;

/** The definitions for editors, as SDL: the directives that are carried out, what they need, and the built-in scalars. */
export const directiveDefinitions: string = [
  '# What Wesley understands, for editors. A schema may include this file; it changes nothing.',
  ...Object.keys(directives)
    .filter(isDirectiveName)
    .filter((name) => name !== 'deprecated')
    .map(printDefinition),
  `enum WesReferentialAction {\n${Object.keys(referentialActions)
    .map((action) => `  ${action}\n`)
    .join('')}}`,
  '"Any literal."\nscalar WesLiteral',
  ...Object.entries(builtinScalars)
    .filter(([name]) => !['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name))
    .map(([name, type]) => `"Postgres: ${type}."\nscalar ${name}`),
]
  .join('\n\n')
  .concat('\n');

function printDefinition(name: Parameters<typeof definitionOf>[0]): string {
  const definition = definitionOf(name);
  const lines = Object.entries(definition.arguments).map(
    ([argument, { type, required, description }]) =>
      `  ${JSON.stringify(description)}\n  ${argument}: ${printedTypes[type]}${required === true ? '!' : ''}\n`,
  );
  const parameters = lines.length > 0 ? `(\n${lines.join('')})` : '';
  const repeatable = definition.repeatable === true ? ' repeatable' : '';
  return `${JSON.stringify(definition.description)}\ndirective @${name}${parameters}${repeatable} on ${definition.on.join(' | ')}`;
}
