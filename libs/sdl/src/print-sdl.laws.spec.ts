import { digestOf, inOrder } from '@wesley/schema';
import { arbitrarySchema } from '@wesley/schema/src/arbitrary-schema.fixture';
import fc from 'fast-check';
import { printSdl, sayable } from './print-sdl.fixture';
import { readSchema } from './read-schema';

test('a schema that is written as SDL and read again is the same schema', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema.map(sayable), async (schema) => {
      const text = printSdl(schema);
      const read = await readSchema([{ file: 's.graphql', text }], { naming: 'snake_case' });
      expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(read.schema && inOrder(read.schema)).toEqual(inOrder(schema));
      expect(read.schema && digestOf(read.schema)).toBe(digestOf(schema));
    }),
    { numRuns: 100, seed: Number(process.env['WESLEY_SEED'] ?? 11), endOnFailure: true },
  );
});
