export {
  identifier,
  identifiers,
  integer,
  keyword,
  list,
  literal,
  nothing,
  parsed,
  qualifiedRelation,
  relation,
  sql,
  type Sql,
} from './sql';
export type { Form, Statement } from './statement';
export { buildAccess, buildEnum, buildSchema, buildTable } from './statements/build-schema';
export { canBeFoundDone } from './statements/catalog-state';
export { addCheckNotValid } from './statements/checks';
export { columnType } from './statements/column-types';
export {
  addColumn,
  columnDefinition,
  dropColumn,
  dropDefault,
  dropNotNull,
  fillColumn,
  lockRows,
  setColumnType,
  setDefault,
  setNotNull,
} from './statements/columns';
export { commentOnColumn, commentOnEnum, commentOnTable } from './statements/comments';
export { dropConstraint, validateConstraint } from './statements/constraints';
export { analyzeColumn, analyzeIndex } from './statements/analyze';
export { measureBatch, measureLag, oldTransactions } from './statements/crowd';
export { addEnumValue, createEnum, dropEnum } from './statements/enums';
export { addForeignKey, dropForeignKey, replaceForeignKey } from './statements/foreign-keys';
export { createIndex, createUniqueIndex, dropIndex } from './statements/indexes';
export { grantOnTable, grantUsage, revokeFromTable, revokeUsage } from './statements/grants';
export {
  closeLedger,
  createLedger,
  mayNote,
  noteInLedger,
  readLedger,
  unlessThrough,
  type Place,
} from './statements/ledger';
export { lockTables } from './statements/locks';
export { alterPolicy, createPolicy, dropPolicy, replacePolicy } from './statements/policies';
export { addPrimaryKeyUsingIndex } from './statements/primary-keys';
export { renameConstraint, renameIndex } from './statements/renames';
export { noteReplacedCheck, noteReplacedIndex, replacementNote } from './statements/replacements';
export { planSettings } from './statements/settings';
export { createRole } from './statements/roles';
export { disableRowSecurity, enableRowSecurity, forceRowSecurity, noForceRowSecurity } from './statements/row-security';
export { createExtension } from './statements/extensions';
export { createSchema, dropSchema } from './statements/schemas';
export { createTable, dropTable } from './statements/tables';
export { giveTurnBack, takeTurn, whoHasTurn } from './statements/turn';
export { addUniqueConstraintUsingIndex } from './statements/unique-constraints';
export { parseDefault, parseExpression, type ColumnPlaces, type ParsedExpression } from './parse-expression';
export type { NotParsed } from './parse-framed';
export { findCalls, type Call } from './find-calls';
export { findMutable, findMutableInKey, type Mutable } from './mutability/find-mutable';
export { isAssignable, type StaticType } from './builtins/conversions';
export { signaturesInstead } from './builtins/signatures';
export type { KnownTypes } from './builtins/static-types';
export { typeOfExpression } from './builtins/type-of-expression';
export { parsePolicy, type ParsedPolicy, type UnknownName } from './parse-policy';
export { parseIndexKey, type ParsedIndexKey } from './parse-index-key';
export { loadParser, type SqlParser } from './sql-parser';
