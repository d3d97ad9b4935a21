import { z } from 'zod';
import { classifications, type Change, type ChangesDocument } from '@wesley/diff';
import { extensions } from '@wesley/schema';
import { exactly } from './exactly';
import { schemaState } from './ir';
import {
  address,
  check,
  column,
  columnType,
  enumType,
  expression,
  foreignKey,
  grant,
  index,
  policy,
  primaryKey,
  rowSecurity,
  table,
  uniqueConstraint,
} from './schema';
import { name, nameOf } from './words';

const comment = z.string().nullable();
const kind = <K extends string>(word: K) => ({ kind: z.literal(word) });
const onTable = <K extends string>(word: K) => ({ ...kind(word), table: name });
const onColumn = <K extends string>(word: K) => ({ ...onTable(word), column: name });

export const change = exactly<Change>()(
  z
    .discriminatedUnion('kind', [
      z.strictObject({ ...kind('rename-table'), from: name, to: name }),
      z.strictObject({ ...onTable('rename-column'), from: name, to: name }),
      z.strictObject({ ...kind('rename-enum-value'), enum: name, from: name, to: name }),
      z.strictObject({ ...kind('add-schema'), schema: name }),
      z.strictObject({ ...kind('add-extension'), extension: nameOf(extensions) }),
      z.strictObject({ ...kind('drop-schema'), schema: name }),
      z.strictObject({ ...kind('add-enum'), enum: enumType }),
      z.strictObject({ ...kind('drop-enum'), enum: enumType }),
      z.strictObject({ ...kind('add-enum-value'), enum: name, value: name, before: name.nullable() }),
      z.strictObject({ ...kind('drop-enum-value'), enum: name, value: name }),
      z.strictObject({ ...kind('reorder-enum-values'), enum: name, from: z.array(name), to: z.array(name) }),
      z.strictObject({ ...kind('set-enum-comment'), enum: name, from: comment, to: comment }),
      z.strictObject({ ...kind('add-table'), table }),
      z.strictObject({ ...kind('drop-table'), table }),
      z.strictObject({ ...onTable('set-table-comment'), from: comment, to: comment }),
      z.strictObject({ ...onTable('add-column'), column, backfill: expression.nullable() }),
      z.strictObject({ ...onTable('drop-column'), column }),
      z.strictObject({ ...onColumn('widen-column'), from: columnType, to: columnType }),
      z.strictObject({ ...onColumn('change-column-type'), from: columnType, to: columnType }),
      z.strictObject({ ...onColumn('set-not-null'), backfill: expression.nullable() }),
      z.strictObject({ ...onColumn('drop-not-null') }),
      z.strictObject({ ...onColumn('set-default'), from: expression.nullable(), to: expression }),
      z.strictObject({ ...onColumn('drop-default'), from: expression }),
      z.strictObject({ ...onColumn('change-generated'), from: expression.nullable(), to: expression.nullable() }),
      z.strictObject({ ...onColumn('set-column-comment'), from: comment, to: comment }),
      z.strictObject({
        ...onTable('change-primary-key'),
        from: primaryKey,
        to: primaryKey,
        kept: z.string().nullable(),
      }),
      z.strictObject({ ...onTable('add-unique-constraint'), constraint: uniqueConstraint }),
      z.strictObject({ ...onTable('drop-unique-constraint'), constraint: uniqueConstraint, kept: name.nullable() }),
      z.strictObject({ ...onTable('change-unique-constraint'), from: uniqueConstraint, to: uniqueConstraint }),
      z.strictObject({ ...onTable('add-foreign-key'), foreignKey }),
      z.strictObject({ ...onTable('drop-foreign-key'), foreignKey, kept: name.nullable() }),
      z.strictObject({ ...onTable('change-foreign-key'), from: foreignKey, to: foreignKey }),
      z.strictObject({ ...onTable('add-check'), check }),
      z.strictObject({ ...onTable('drop-check'), check, kept: name.nullable() }),
      z.strictObject({ ...onTable('change-check'), from: check, to: check }),
      z.strictObject({ ...onTable('add-index'), index }),
      z.strictObject({ ...onTable('drop-index'), index, kept: name.nullable() }),
      z.strictObject({ ...onTable('change-index'), from: index, to: index }),
      z.strictObject({ ...onTable('add-policy'), policy }),
      z.strictObject({ ...onTable('drop-policy'), policy }),
      z.strictObject({ ...onTable('change-policy'), from: policy, to: policy }),
      z.strictObject({ ...onTable('set-row-security'), from: rowSecurity, to: rowSecurity }),
      z.strictObject({ ...onTable('add-grant'), grant }),
      z.strictObject({ ...onTable('drop-grant'), grant, kept: name.nullable() }),
    ])
    .meta({ id: 'Change', description: 'What can differ between two schemas.' }),
);

const start = z
  .strictObject({
    kind: z.enum(['baseline', 'ir', 'sdl', 'git', 'empty']),
    // It may lie beside the project, in another of the same repository.
    file: name.nullable(),
    ref: name.nullable(),
  })
  .describe('Where the schema to start from was taken from.');

export const changes = exactly<ChangesDocument>()(
  z.strictObject({
    format: z.literal('wesley.changes/1'),
    from: z.strictObject({ ...schemaState, origin: start }),
    to: z.strictObject(schemaState),
    changes: z.array(z.strictObject({ change, classification: z.enum(classifications), address })),
  }),
);
