import type { Enum, Schema, Table } from '@wesley/schema';
import type { Statement } from '../statement';
import { commentOnColumn, commentOnEnum, commentOnTable } from './comments';
import { createEnum } from './enums';
import { addForeignKey } from './foreign-keys';
import { createIndex } from './indexes';
import { createTable } from './tables';

/** The statements that build the whole schema in an empty database, in order: foreign keys last, since tables may refer to each other. */
export function buildSchema({ enums, tables }: Schema): readonly Statement[] {
  return [
    ...enums.flatMap(buildEnum),
    ...tables.flatMap(buildTable),
    ...tables.flatMap(({ name, foreignKeys }) =>
      foreignKeys.map((key) => addForeignKey(name, key, { notValid: false })),
    ),
  ];
}

/** An enum with its comment. */
export function buildEnum(type: Enum): readonly Statement[] {
  return [createEnum(type), ...(type.comment === null ? [] : [commentOnEnum(type.name, type.comment)])];
}

/** A table with its indexes and comments, without its foreign keys. */
export function buildTable(table: Table): readonly Statement[] {
  return [
    createTable(table),
    ...table.indexes.map((index) => createIndex(table.name, index, { concurrently: false })),
    ...(table.comment === null ? [] : [commentOnTable(table.name, table.comment)]),
    ...table.columns.flatMap(({ name, comment }) =>
      comment === null ? [] : [commentOnColumn(table.name, name, comment)],
    ),
  ];
}
