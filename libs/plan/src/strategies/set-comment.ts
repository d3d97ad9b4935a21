import { commentOnColumn, commentOnEnum, commentOnTable, type Statement } from '@wesley/sql';
import type { Draft, Strategy } from './strategy';

export const planSetTableComment: Strategy<'set-table-comment'> = ({ table, from, to }) =>
  comment(commentOnTable(table, to), commentOnTable(table, from));

export const planSetColumnComment: Strategy<'set-column-comment'> = ({ table, column, from, to }) =>
  comment(commentOnColumn(table, column, to), commentOnColumn(table, column, from));

export const planSetEnumComment: Strategy<'set-enum-comment'> = ({ enum: name, from, to }) =>
  comment(commentOnEnum(name, to), commentOnEnum(name, from));

function comment(set: Statement, undo: Statement): readonly Draft[] {
  return [{ phase: 'expand', do: set, undo, why: 'Readers and writers go on; only other schema changes wait.' }];
}
