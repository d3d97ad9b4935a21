import fc from 'fast-check';
import { arbitraryEdit } from './arbitrary-edit.fixture';
import { arbitrarySchema } from './arbitrary-schema.fixture';
import { elementsOf } from './elements';
import { printAddress } from './address';

test('no two elements of a schema have the same address', () => {
  const schemas = arbitrarySchema.chain(arbitraryEdit);
  fc.assert(
    fc.property(schemas, ({ schema }) => {
      const addresses = elementsOf(schema).map(printAddress);
      expect(new Set(addresses).size).toBe(addresses.length);
    }),
    { seed: 4, numRuns: 200 },
  );
});
