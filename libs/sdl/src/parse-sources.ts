import { compareText } from '@wesley/schema';
import {
  isTypeSystemDefinitionNode,
  isTypeSystemExtensionNode,
  parse,
  Source,
  type TypeSystemDefinitionNode,
  type TypeSystemExtensionNode,
} from 'graphql/language';
import type { Reporter } from './reporter';

/** A file of the schema. */
export interface SchemaSource {
  /** Path as the user knows it. */
  readonly file: string;
  readonly text: string;
}

export type SdlNode = TypeSystemDefinitionNode | TypeSystemExtensionNode;

/** Parses every file; a file that does not parse is reported and does not hide what is wrong with the others. */
export function parseSources(sources: readonly SchemaSource[], reporter: Reporter): readonly SdlNode[] {
  // The order in which a file system lists files must not move a column.
  const inOrder = [...sources].sort((a, b) => compareText(a.file, b.file));
  return inOrder.flatMap((source) => parseSource(source, reporter));
}

function parseSource({ file, text }: SchemaSource, reporter: Reporter): readonly SdlNode[] {
  if (text.replace(/^\uFEFF/, '').replace(/#.*|[\s,]/g, '') === '') return [];
  try {
    const { definitions } = parse(new Source(text, file));
    return definitions.flatMap((node) => {
      if (isTypeSystemDefinitionNode(node) || isTypeSystemExtensionNode(node)) return [node];
      reporter.error(
        node,
        'syntax-error',
        'An operation or fragment stands in the schema, which holds definitions only.',
      );
      return [];
    });
  } catch (error) {
    reportSyntaxError(file, error, reporter);
    return [];
  }
}

function reportSyntaxError(file: string, error: unknown, reporter: Reporter): void {
  if (error instanceof RangeError) {
    reporter.error({ file, line: 1, column: 1 }, 'syntax-error', 'The schema is nested too deeply to be read.');
    return;
  }
  const { message, line, column } = readGraphQLError(error);
  const sentence = message.replace(/^Syntax Error: /, '');
  reporter.error({ file, line, column }, 'syntax-error', /[.?!]$/.test(sentence) ? sentence : `${sentence}.`);
}

// By shape, not by class: the class would load the whole of graphql, ten times what its language part takes.
function readGraphQLError(error: unknown) {
  const isGraphQLError = error instanceof Error && error.name === 'GraphQLError' && 'locations' in error;
  const [place] = isGraphQLError && Array.isArray(error.locations) ? (error.locations as readonly unknown[]) : [];
  if (!isGraphQLError || typeof place !== 'object' || place === null || !('line' in place) || !('column' in place))
    throw error;
  return { message: error.message, line: Number(place.line), column: Number(place.column) };
}
