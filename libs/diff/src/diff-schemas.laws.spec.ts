import { canonical, digestOf, elementAddress, printAddress, schemasOf, type Schema } from '@wesley/schema';
import { arbitraryEdit } from '@wesley/schema/src/arbitrary-edit.fixture';
import { arbitrarySchema } from '@wesley/schema/src/arbitrary-schema.fixture';
import { placesOf } from '@wesley/schema/src/places.fixture';
import fc from 'fast-check';
import { addressOfChange } from './address-of-change';
import { applyChanges } from './apply-changes';
import { byKind, classify } from './classify';
import { isEqual } from './is-equal';
import { diffSchemas } from './diff-schemas';

const numRuns = 150;
const edits = arbitrarySchema.chain((before) => arbitraryEdit(before).map((edited) => ({ before, ...edited })));
const reversed = <T>(items: readonly T[]): readonly T[] => [...items].reverse();

function turned(schema: Schema): Schema {
  return {
    enums: reversed(schema.enums),
    tables: reversed(schema.tables).map((table) => ({
      ...table,
      uniqueConstraints: reversed(table.uniqueConstraints),
      foreignKeys: reversed(table.foreignKeys),
      checks: reversed(table.checks),
      indexes: reversed(table.indexes),
      policies: reversed(table.policies),
      grants: reversed(table.grants),
    })),
  };
}

test('a schema does not differ from itself, in whatever order it is given', () => {
  fc.assert(
    fc.property(arbitrarySchema, (schema) => {
      expect(diffSchemas(schema, turned(schema), {})).toEqual([]);
      expect(diffSchemas(schema, canonical(schema), {})).toEqual([]);
    }),
    { seed: 5, numRuns },
  );
});

test('the changes between two schemas lead from one to the other, related or not', () => {
  const pairs = fc.oneof(
    fc.record({ before: arbitrarySchema, schema: arbitrarySchema }),
    edits,
    edits.map(({ before, schema }) => ({ before: schema, schema: before })),
  );
  fc.assert(
    fc.property(pairs, ({ before, schema }) => {
      const changes = diffSchemas(before, schema, {});
      expect(digestOf(applyChanges(before, changes))).toBe(digestOf(schema));
    }),
    { seed: 6, numRuns },
  );
});

// So that what is proved of all edits is proved of every kind of change that is carried out, and of no other.
test('the edits that laws are about hold every additive and tightening kind of change, and no destructive one', () => {
  const reached = fc
    .sample(edits, { seed: 16, numRuns: 1000 })
    .flatMap(({ before, schema, annotations }) => diffSchemas(before, schema, annotations));
  const carriedOut = Object.entries(byKind).filter(([, classification]) => classification !== 'destructive');
  // One that gives way to a primary key.
  const expected = [...carriedOut.map(([kind]) => kind), 'drop-unique-constraint'];
  expect([...new Set(reached.map(({ kind }) => kind))].sort()).toEqual(expected.sort());
  expect(reached.filter((change) => classify(change) === 'destructive')).toEqual([]);
});

test('among these edits are primary keys that are replaced while foreign keys refer to them', () => {
  const replaced = fc
    .sample(edits, { seed: 5, numRuns: 400 })
    .flatMap(({ before, schema, annotations }) =>
      diffSchemas(before, schema, annotations).flatMap((change) =>
        change.kind === 'change-primary-key'
          ? schema.tables.flatMap(({ foreignKeys }) =>
              foreignKeys.filter(
                ({ references }) =>
                  references.table === change.table && isEqual(references.columns, change.from.columns),
              ),
            )
          : [],
      ),
    );
  expect(replaced.length).toBeGreaterThan(10);
});

test('the changes do not depend on the order in which the schemas are given', () => {
  fc.assert(
    fc.property(edits, ({ before, schema, annotations }) => {
      expect(diffSchemas(turned(before), turned(schema), annotations)).toEqual(
        diffSchemas(before, schema, annotations),
      );
    }),
    { seed: 7, numRuns },
  );
});

test('every change is about a place in one of the two schemas', () => {
  fc.assert(
    fc.property(edits, ({ before, schema, annotations }) => {
      const elements = [...placesOf(before), ...placesOf(schema)];
      for (const change of diffSchemas(before, schema, annotations))
        expect(elements).toContainEqual(addressOfChange(change));
    }),
    { seed: 8, numRuns },
  );
});

test('what is renamed is neither dropped nor added, and all else is as it was', () => {
  const renamings = arbitrarySchema.chain((before) =>
    fc.nat().map((n) => ({ before, table: before.tables[n % before.tables.length], n })),
  );
  fc.assert(
    fc.property(renamings, ({ before, table, n }) => {
      const column = table?.columns[n % table.columns.length]?.name;
      if (!table || column === undefined) return;
      const address = printAddress(elementAddress('renamed', 'column', 'other'));
      const renames = [
        { kind: 'rename-table', from: table.name, to: 'renamed' },
        { kind: 'rename-column', table: 'renamed', from: column, to: 'other' },
      ] as const;
      const after = applyChanges(before, renames);
      const old = { [printAddress(elementAddress(table.name, 'column', column))]: { uid: 'a' } };
      const annotations = { 'table renamed': { renamedFrom: table.name }, [address]: { uid: 'a' } };
      expect(diffSchemas(before, after, annotations, old)).toEqual(
        expect.arrayContaining(renames.map((rename) => ({ ...rename }))),
      );
      expect(diffSchemas(before, after, annotations, old)).toHaveLength(
        2 + Number(schemasOf(after).length !== schemasOf(before).length),
      );
    }),
    { seed: 15, numRuns },
  );
});
