import {
  elementAddress,
  enumAddress,
  extensionsOf,
  grantName,
  joinTableName,
  printAddress,
  printEnumValue,
  splitTableName,
  tableAddress,
  type Annotations,
  type Enum,
  type Schema,
  type Table,
} from '@wesley/schema';
import type { ReadDefinitions } from '../read-definitions';
import type { Place, Reporter } from '../reporter';
import { annotate } from './annotations';
import { lowerChecks } from './checks';
import { lowerScalar } from './column-types';
import { lowerColumns } from './columns';
import { lowerMarkedComment } from './comments';
import type { Context, Placed } from './context';
import { draftTables } from './draft-tables';
import { checkEmbeddedDefaults } from './embedded-defaults';
import { lowerEmbeddedTypes } from './embedded-types';
import { lowerEnum } from './enums';
import { placesOfExtensions } from './extension-places';
import { lowerForeignKeys, type KeyedTable } from './foreign-keys';
import { lowerGrants } from './grants';
import { lowerIndexes } from './indexes';
import { reportCollisions, reportMembers, reportTakenByExtensions, type Holder } from './name-collisions';
import { lowerSecurity, type LoweredSecurity } from './policies';
import { reportPolicyCycles } from './policy-cycles';
import { lowerPrimaryKey } from './primary-keys';
import { warnOfRedundantIndexes } from './redundant-indexes';
import { reportRedundantKeys } from './redundant-keys';
import { checkRelations } from './relations';
import { checkRenames } from './renames';
import type { TableDraft } from './table-drafts';
import { warnOfRequiredCircles } from './required-circles';
import { lowerUniqueConstraints } from './unique-constraints';

/** The schema as far as it could be made out, and where each of its elements was written. */
export interface Lowered {
  readonly schema: Schema;
  readonly annotations: Annotations;
  /** By `printAddress`, and of the values of enums by `printEnumValue`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** Makes the canonical schema of the definitions. What is wrong is reported, and the result then lacks it. */
export function lowerSchema({ types, tables, embedded, enums, scalars }: ReadDefinitions, context: Context): Lowered {
  const mappings = new Map(
    scalars.map(({ definition: { name }, uses }) => [name, lowerScalar(name, uses, context)] as const),
  );
  const loweredEnums = enums.map((read) => ({
    item: lowerEnum(read, context),
    place: read.definition.node,
    values: read.definition.values,
  }));
  const tableTypes = new Set(tables.map(({ definition }) => definition.name));
  const drafts = draftTables(tables, types, mappings, context);
  const lowered = lowerTables(
    drafts,
    loweredEnums.map(({ item }) => item),
    context,
  );
  checkRenames(drafts, enums, context);
  reportNameCollisions(drafts, loweredEnums, lowered, context.reporter);
  const shapes = Object.fromEntries(
    lowerEmbeddedTypes(embedded, { types, tables: tableTypes, scalars: mappings }, context),
  );
  checkEmbeddedDefaults(drafts, shapes, context.reporter);
  const schema = {
    enums: loweredEnums.map(({ item }) => item),
    tables: lowered.flatMap(({ table }) => table ?? []),
  };
  const places = new Map([
    ...loweredEnums.map(({ item, place }) => [printAddress(enumAddress(item.name)), place] as const),
    ...loweredEnums.flatMap(({ item, values }) =>
      values.map(({ name }) => [printEnumValue(item.name, name.value), name] as const),
    ),
    ...lowered.flatMap((table) => table.places),
  ]);
  warnOfRequiredCircles(schema, places, context.reporter);
  const annotations = { ...annotate(enums, drafts, context), ...shapes };
  return {
    schema,
    annotations,
    places: Object.fromEntries([...placesOfExtensions(schema, annotations, places), ...places]),
  };
}

function reportNameCollisions(
  drafts: readonly TableDraft[],
  enums: readonly Placed<Enum>[],
  lowered: readonly LoweredTable[],
  reporter: Reporter,
): void {
  // The derived names of tables that share a name collide too, which need not be said again.
  const names = drafts.map(({ name }) => name);
  const first = new Map(names.map((name, at) => [name, at] as const).reverse());
  const twice = new Set(names.filter((name, at) => first.get(name) !== at));
  const isAlone = (_: LoweredTable, at: number) => !twice.has(names[at] ?? '');
  const members = lowered.filter(isAlone).flatMap(({ holders }) => holders);
  const holders = [...enums.map(holderOfEnum), ...drafts.map(holderOfTable), ...members];
  reportCollisions(holders, reporter);
  reportTakenByExtensions(holders, extensionsOf({ tables: lowered.flatMap(({ table }) => table ?? []) }), reporter);
}

interface LoweredTable {
  /** Undefined without a primary key, which was reported. */
  readonly table: Table | undefined;
  readonly places: readonly (readonly [address: string, place: Place])[];
  /** What takes a name in the schema beside the table itself. */
  readonly holders: readonly Holder[];
}

function lowerTables(drafts: readonly TableDraft[], enums: readonly Enum[], context: Context): readonly LoweredTable[] {
  const keyed = drafts.map((draft) => ({
    draft,
    placedKey: lowerPrimaryKey(draft, context),
    placedUniques: lowerUniqueConstraints(draft, context),
  }));
  const targets = keyed.map(({ draft, placedKey, placedUniques }): KeyedTable => ({
    name: draft.name,
    definition: draft.definition,
    draft,
    primaryKey: placedKey?.item,
    uniqueConstraints: placedUniques.map(({ item }) => item),
  }));
  const parts = keyed.map(({ draft, placedKey, placedUniques }): TableParts => ({
    draft,
    columns: lowerColumns(draft, enums, context),
    primaryKey: placedKey,
    uniqueConstraints: placedUniques,
    foreignKeys: lowerForeignKeys(draft, targets, context),
    checks: lowerChecks(draft, context),
    indexes: lowerIndexes(draft, context),
    security: lowerSecurity(draft, drafts, context),
    grants: lowerGrants(draft, context),
  }));
  reportPolicyCycles(parts, context.reporter);
  const isJoined = joins(parts);
  for (const { draft } of parts) checkRelations(draft, isJoined, context.reporter);
  return parts.map((table) => assemble(table, context));
}

interface TableParts {
  readonly draft: TableDraft;
  readonly columns: readonly Placed<Table['columns'][number]>[];
  readonly primaryKey: Placed<Table['primaryKey']> | undefined;
  readonly uniqueConstraints: readonly Placed<Table['uniqueConstraints'][number]>[];
  readonly foreignKeys: readonly Placed<Table['foreignKeys'][number]>[];
  readonly checks: readonly Placed<Table['checks'][number]>[];
  readonly indexes: readonly Placed<Table['indexes'][number]>[];
  readonly security: LoweredSecurity;
  readonly grants: readonly Placed<Table['grants'][number]>[];
}

/** Whether a foreign key joins two types, in either direction. */
function joins(tables: readonly TableParts[]): (one: string, other: string) => boolean {
  const byType = new Map(tables.map((table) => [table.draft.definition.name, table]));
  const refersTo = (from: TableParts | undefined, to: TableParts | undefined) =>
    from?.foreignKeys.some(({ item }) => item.references.table === to?.draft.name) ?? false;
  return (one, other) => refersTo(byType.get(one), byType.get(other)) || refersTo(byType.get(other), byType.get(one));
}

function assemble(parts: TableParts, context: Context): LoweredTable {
  const { draft, columns, primaryKey, uniqueConstraints, foreignKeys, checks, indexes, security, grants } = parts;
  const { name, definition } = draft;
  const comment = lowerMarkedComment(definition.description, draft.uses, context);
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniqueConstraints];
  reportMembers(draft, [...foreignKeys, ...checks], keys, context.reporter);
  reportRedundantKeys(draft, primaryKey, uniqueConstraints, context.reporter);
  warnOfRedundantIndexes(draft, keys, indexes, context.reporter);
  const table: Table | undefined = primaryKey && {
    name,
    columns: itemsOf(columns),
    primaryKey: primaryKey.item,
    uniqueConstraints: itemsOf(uniqueConstraints),
    foreignKeys: itemsOf(foreignKeys),
    checks: itemsOf(checks),
    indexes: itemsOf(indexes),
    rowSecurity: security.rowSecurity,
    policies: itemsOf(security.policies),
    grants: itemsOf(grants),
    comment,
  };
  // The primary key says by itself that its columns are not null; what a generated column holds follows from its expression.
  const isRequired = ({ item }: Placed<Table['columns'][number]>) =>
    !item.nullable && item.generated === null && primaryKey?.item.columns.includes(item.name) !== true;
  const at = (kind: Parameters<typeof elementAddress>[1]) => (placed: Placed<{ readonly name: string }>) =>
    [printAddress(elementAddress(name, kind, placed.item.name)), placed.place] as const;
  const places = [
    [printAddress(tableAddress(name)), definition.node] as const,
    ...columns.map(at('column')),
    ...columns.filter(isRequired).map(at('not-null')),
    ...(primaryKey ? [at('primary-key')(primaryKey)] : []),
    ...uniqueConstraints.map(at('unique-constraint')),
    ...foreignKeys.map(at('foreign-key')),
    ...checks.map(at('check')),
    ...indexes.map(at('index')),
    ...(security.place ? [[printAddress(elementAddress(name, 'row-security', name)), security.place] as const] : []),
    ...security.policies.map(at('policy')),
    ...grants.map(({ item, place }) => [printAddress(elementAddress(name, 'grant', grantName(item))), place] as const),
  ];
  return { table, places, holders: holdersOf(parts) };
}

function itemsOf<T>(placed: readonly Placed<T>[]): readonly T[] {
  return placed.map(({ item }) => item);
}

function holderOfEnum({ item, place }: Placed<Enum>): Holder {
  return { name: item.name, what: `the enum ${item.name}`, place, hint: 'rename the enum' };
}

function holderOfTable({ name, definition }: TableDraft): Holder {
  const hint = 'give it another name with @wes_table(name: "…")';
  return { name, what: `the table of ${definition.name}`, place: definition.node, hint };
}

// Tables, their keys' indexes and other indexes are all relations (pg_class), and every table is also a type, as an enum is.
function holdersOf({ draft, primaryKey, uniqueConstraints, indexes }: TableParts): readonly Holder[] {
  const type = draft.definition.name;
  const { schema } = splitTableName(draft.name);
  const named = (what: string) => (placed: Placed<{ readonly name: string }>) => ({
    name: joinTableName(schema, placed.item.name),
    what: `${what} of ${type}`,
    place: placed.place,
    hint: 'give it a name of its own with "name"',
  });
  return [
    ...(primaryKey ? [named('the primary key')(primaryKey)] : []),
    ...uniqueConstraints.map(named('a unique constraint')),
    ...indexes.map(named('an index')),
  ];
}
