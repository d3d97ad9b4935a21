import { z } from 'zod';
import {
  builtinTypes,
  elementKinds,
  operatorClasses,
  policyCommands,
  privileges,
  type Address,
  type Annotation,
  type Annotations,
  type Check,
  type Column,
  type ColumnType,
  type EmbeddedField,
  type EmbeddedFieldType,
  type Enum,
  type Expression,
  type ForeignKey,
  type Grant,
  type Index,
  type Policy,
  type PrimaryKey,
  type Relation,
  type RowSecurity,
  type Schema,
  type Table,
  type UniqueConstraint,
} from '@wesley/schema';
import { exactly } from './exactly';
import { count, name, nameOf } from './words';

const names = z.array(name);

export const address = exactly<Address>()(
  z
    .strictObject({ kind: nameOf(elementKinds), table: name.nullable(), name })
    .meta({ id: 'Address', description: 'Where an element stands in a schema; table is null for enums and tables.' }),
);

export const expression = exactly<Expression>()(
  z.strictObject({ sql: z.string().min(1), columns: names, functions: names }).meta({
    id: 'Expression',
    description: 'An SQL expression with the columns that it reads and the functions that it calls.',
  }),
);

export const columnType = exactly<ColumnType>()(
  z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('builtin'),
        name: nameOf(builtinTypes),
        modifiers: z.array(z.int()).max(2),
        array: z.boolean(),
      }),
      z.strictObject({ kind: z.literal('enum'), name, array: z.boolean() }),
    ])
    .meta({ id: 'ColumnType', description: 'The type of a column, by the name that Postgres prints for it.' }),
);

export const column = exactly<Column>()(
  z
    .strictObject({
      name,
      type: columnType,
      nullable: z.boolean(),
      default: expression.nullable(),
      generated: expression.nullable(),
      comment: z.string().nullable(),
    })
    .meta({ id: 'Column' }),
);

export const primaryKey = exactly<PrimaryKey>()(
  z.strictObject({ name, columns: names.min(1) }).meta({ id: 'PrimaryKey' }),
);

export const uniqueConstraint = exactly<UniqueConstraint>()(
  z.strictObject({ name, columns: names.min(1), nullsNotDistinct: z.boolean() }).meta({ id: 'UniqueConstraint' }),
);

const referentialAction = z.enum(['NO ACTION', 'RESTRICT', 'CASCADE', 'SET NULL', 'SET DEFAULT']);

export const foreignKey = exactly<ForeignKey>()(
  z
    .strictObject({
      name,
      columns: names.min(1),
      references: z.strictObject({ table: name, columns: names.min(1) }),
      onDelete: referentialAction,
      onUpdate: referentialAction,
    })
    .meta({ id: 'ForeignKey' }),
);

export const check = exactly<Check>()(z.strictObject({ name, expression }).meta({ id: 'Check' }));

export const index = exactly<Index>()(
  z
    .strictObject({
      name,
      method: z.enum(['btree', 'hash', 'gin', 'gist', 'brin', 'spgist']),
      unique: z.boolean(),
      keys: z
        .array(
          z.strictObject({
            expression,
            descending: z.boolean(),
            nulls: z.enum(['FIRST', 'LAST']),
            operatorClass: nameOf(operatorClasses).exactOptional(),
          }),
        )
        .min(1),
      include: names,
      where: expression.nullable(),
    })
    .meta({ id: 'Index' }),
);

const policyCommand = z.enum(policyCommands);

export const policy = exactly<Policy>()(
  z
    .strictObject({
      name,
      command: policyCommand,
      roles: names,
      using: expression.nullable(),
      check: expression.nullable(),
      reads: names,
    })
    .meta({ id: 'Policy', description: 'A permissive policy of row-level security; no roles means PUBLIC.' }),
);

export const rowSecurity = exactly<RowSecurity>()(
  z.strictObject({ enabled: z.boolean(), forced: z.boolean() }).meta({ id: 'RowSecurity' }),
);

export const grant = exactly<Grant>()(
  z
    .strictObject({ role: name, column: name.nullable(), privileges: z.array(z.enum(privileges)).min(1) })
    .meta({ id: 'Grant', description: 'What a role may do with a table, or with one column of it.' }),
);

export const enumType = exactly<Enum>()(
  z
    .strictObject({ name, values: names, comment: z.string().nullable() })
    .meta({ id: 'Enum', description: 'An enum type; the order of its values is their rank.' }),
);

export const table = exactly<Table>()(
  z
    .strictObject({
      name,
      columns: z.array(column),
      primaryKey,
      uniqueConstraints: z.array(uniqueConstraint),
      foreignKeys: z.array(foreignKey),
      checks: z.array(check),
      indexes: z.array(index),
      rowSecurity,
      policies: z.array(policy),
      grants: z.array(grant),
      comment: z.string().nullable(),
    })
    .meta({ id: 'Table' }),
);

export const schema = exactly<Schema>()(
  z
    .strictObject({ enums: z.array(enumType), tables: z.array(table) })
    .meta({ id: 'Schema', description: 'What a database should be, and nothing else: the canonical schema.' }),
);

const yes = z.literal(true).exactOptional();
const text = z.string().exactOptional();

const embeddedFieldType = exactly<EmbeddedFieldType>()(
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('builtin'), name: nameOf(builtinTypes), modifiers: z.array(z.int()).max(2) }),
      z.strictObject({ kind: z.literal('enum'), name }),
      z.strictObject({ kind: z.literal('embedded'), name }),
    ])
    .meta({ id: 'EmbeddedFieldType' }),
);

const embeddedField = exactly<EmbeddedField>()(
  z
    .strictObject({
      name,
      type: embeddedFieldType,
      list: z.boolean(),
      nullable: z.boolean(),
      nullableItems: z.boolean(),
      comment: z.string().nullable(),
      ts: text,
      zod: text,
      deprecated: text,
      sensitive: yes,
      pii: yes,
    })
    .meta({ id: 'EmbeddedField', description: 'A member of an embedded type, called as in the SDL.' }),
);

const relation = exactly<Relation>()(
  z
    .strictObject({
      name,
      table: name,
      list: z.boolean(),
      nullable: z.boolean(),
      nullableItems: z.boolean(),
      comment: z.string().nullable(),
      deprecated: text,
    })
    .meta({ id: 'Relation', description: 'A field of the SDL that leads from a row to others.' }),
);

const annotation = exactly<Annotation>()(
  z
    .strictObject({
      graphqlName: text,
      ts: text,
      zod: text,
      nullableItems: yes,
      embedded: z
        .strictObject({ type: name, list: z.boolean() })
        .describe('The embedded type that the column holds, or whose values it holds in a JSON array.')
        .exactOptional(),
      fields: z.array(embeddedField).min(1).describe('Of an embedded type: what it holds.').exactOptional(),
      comment: text,
      relations: z.array(relation).describe('Of a table: the relation fields of its type.').exactOptional(),
      backfill: expression.exactOptional(),
      deprecated: text,
      weight: count.exactOptional(),
      critical: yes,
      sensitive: yes,
      pii: yes,
      uid: text,
      renamedFrom: text,
      renamedValues: z.record(z.string(), z.string()).exactOptional(),
    })
    .meta({ id: 'Annotation', description: 'What later phases need of an element and the database does not hold.' }),
);

export const annotations = exactly<Annotations>()(
  z.record(z.string(), annotation).meta({
    id: 'Annotations',
    description: 'By the printed address of the element; of embedded types, as in "embedded type Address".',
  }),
);
