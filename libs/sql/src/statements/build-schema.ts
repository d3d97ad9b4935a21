import { extensionsOf, schemasOf, splitTableName, type Enum, type Schema, type Table } from '@wesley/schema';
import type { Statement } from '../statement';
import { commentOnColumn, commentOnEnum, commentOnTable } from './comments';
import { createEnum } from './enums';
import { createExtension } from './extensions';
import { addForeignKey } from './foreign-keys';
import { grantOnTable, grantUsage } from './grants';
import { createIndex } from './indexes';
import { createPolicy } from './policies';
import { enableRowSecurity, forceRowSecurity } from './row-security';
import { createSchema } from './schemas';
import { createTable } from './tables';

/** The statements that build the whole schema in an empty database, in order: foreign keys and policies last, since tables may refer to each other. Roles have to be there. */
export function buildSchema({ enums, tables }: Schema): readonly Statement[] {
  return [
    ...schemasOf({ enums, tables }).map(createSchema),
    ...extensionsOf({ tables }).map(createExtension),
    ...enums.flatMap(buildEnum),
    ...tables.flatMap(buildTable),
    ...tables.flatMap(({ name, foreignKeys }) =>
      foreignKeys.map((key) => addForeignKey(name, key, { notValid: false })),
    ),
    ...tables.flatMap(buildAccess),
  ];
}

/** Who may do what with a table: its policies, its row security and its grants. A policy may read other tables, all of which have to be there. */
export function buildAccess({ name, policies, rowSecurity, grants }: Table): readonly Statement[] {
  const { schema } = splitTableName(name);
  const users = schema === 'public' ? [] : [...new Set(grants.map(({ role }) => role))];
  return [
    ...policies.map((policy) => createPolicy(name, policy)),
    ...(rowSecurity.enabled ? [enableRowSecurity(name)] : []),
    ...(rowSecurity.forced ? [forceRowSecurity(name)] : []),
    ...users.map((role) => grantUsage(schema, role)),
    ...grants.map((grant) => grantOnTable(name, grant)),
  ];
}

/** An enum with its comment. */
export function buildEnum(type: Enum): readonly Statement[] {
  return [createEnum(type), ...(type.comment === null ? [] : [commentOnEnum(type.name, type.comment)])];
}

/** A table with its indexes and comments, without its foreign keys, policies and grants. */
export function buildTable(table: Table): readonly [create: Statement, ...others: Statement[]] {
  return [
    createTable(table),
    ...table.indexes.map((index) => createIndex(table.name, index, { concurrently: false })),
    ...(table.comment === null ? [] : [commentOnTable(table.name, table.comment)]),
    ...table.columns.flatMap(({ name, comment }) =>
      comment === null ? [] : [commentOnColumn(table.name, name, comment)],
    ),
  ];
}
