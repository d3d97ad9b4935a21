import { readSchema } from './read-schema';
import type { ScalarChoices } from './scalars';

async function read(sdl: string, scalars: ScalarChoices) {
  const text = `type Item @wes_table { id: ID! @wes_pk ${sdl}`;
  const options = { naming: 'snake_case', scalars } as const;
  const { schema, annotations, diagnostics } = await readSchema([{ file: 's.graphql', text }], options);
  return { columns: schema?.tables[0]?.columns.slice(1), annotations, diagnostics };
}

const money = { Money: { pg: 'numeric(12,2)', ts: 'string', zod: 'z.string()' } };

test('a scalar that the schema declares has the type that the config gives it', async () => {
  const sdl = 'cost: Money costs: [Money!]! spot: Spot } scalar Money type Spot { price: Money! }';
  const { columns, annotations, diagnostics } = await read(sdl, money);
  expect(diagnostics).toEqual([]);
  expect(columns?.map(({ type }) => type)).toMatchObject([
    { name: 'numeric', modifiers: [12, 2], array: false },
    { name: 'numeric', modifiers: [12, 2], array: true },
    { name: 'jsonb' },
  ]);
  expect(annotations['table item, column cost']).toEqual({ graphqlName: 'cost', ts: 'string', zod: 'z.string()' });
  expect(annotations['embedded type Spot']?.fields).toMatchObject([{ name: 'price', ts: 'string', zod: 'z.string()' }]);
});
