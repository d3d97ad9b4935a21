import { printDiagnostic } from '@wesley/diagnostics';
import { inOrder, type Annotations, type Schema } from '@wesley/schema';
import { readSchema } from '@wesley/sdl';

/** A schema that is meant to be right: whatever is said about it is an error of the test. */
export async function readSdl(
  text: string,
  file = 'schema.graphql',
): Promise<{ readonly schema: Schema; readonly annotations: Annotations }> {
  const { schema, annotations, diagnostics } = await readSchema([{ file, text }], { naming: 'snake_case' });
  if (schema === undefined || diagnostics.length > 0)
    throw new Error(diagnostics.map((each) => printDiagnostic(each, text)).join('\n'));
  return { schema: inOrder(schema), annotations };
}
