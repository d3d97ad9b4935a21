export * from './address';
export * from './by-address';
export * from './annotations';
export { builtinTypes, type BuiltinTypeName } from './builtin-types';
export { byName, canonical, canonicalJson, digestOf, inOrder, sha256, type Digest } from './canonical';
export type { Check } from './checks';
export { compareText } from './compare-text';
export { components } from './components';
export { parseBuiltinType, printColumnType, type BuiltinColumnType, type ColumnType } from './column-types';
export type { Column } from './columns';
export { elementsOf, elementsOfTable } from './elements';
export { embeddedTypeKey, embeddedTypeName, type EmbeddedField, type EmbeddedFieldType } from './embedded-types';
export type { Enum } from './enums';
export type { Expression } from './expressions';
export {
  extensionCalledBy,
  extensionOfFunction,
  extensionOfType,
  extensions,
  extensionsOf,
  extensionUses,
  mutableFunctions,
  type ExtensionName,
} from './extensions';
export type { ForeignKey, ReferentialAction } from './foreign-keys';
export { grantName, privileges, type Grant, type Privilege } from './grants';
export type { Index, IndexKey, IndexMethod } from './indexes';
export { irFormat, type Ir } from './ir';
export { isOperatorClass, operatorClasses, type OperatorClass, type OperatorClassName } from './operator-classes';
export {
  isClosedPolicy,
  isOpenPolicy,
  policyCommands,
  type Policy,
  type PolicyCommand,
  type RowSecurity,
} from './policies';
export type { PrimaryKey } from './primary-keys';
export type { Relation } from './relations';
export { predefinedRoles } from './predefined-roles';
export { isRequired, requiringEachOther } from './required-parents';
export { columnOf, emptySchema, keyOver, rolesOf, rolesToMake, schemasOf, tableOf, type Schema } from './schema';
export { joinTableName, splitTableName, type Table } from './tables';
export type { UniqueConstraint } from './unique-constraints';
