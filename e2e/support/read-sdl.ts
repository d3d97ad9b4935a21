import { printDiagnostic, type DiagnosticCode } from '@wesley/diagnostics';
import { inOrder, type Annotations, type Schema } from '@wesley/schema';
import { readSchema } from '@wesley/sdl';

/** A schema that is meant to be right: whatever is said about it is an error of the test, but for the rules that it names in `expected`. */
export async function readSdl(
  text: string,
  file = 'schema.graphql',
  expected: readonly DiagnosticCode[] = [],
): Promise<{ readonly schema: Schema; readonly annotations: Annotations }> {
  const { schema, annotations, diagnostics } = await readSchema([{ file, text }], { naming: 'snake_case' });
  const unexpected = diagnostics.filter(({ code }) => !expected.includes(code));
  if (schema === undefined || unexpected.length > 0)
    throw new Error(unexpected.map((each) => printDiagnostic(each, text)).join('\n'));
  return { schema: inOrder(schema), annotations };
}
