import type { Change, ChangeKind } from '@wesley/diff';
import { printColumnType, type ColumnType } from '@wesley/schema';
import { dropColumn, dropEnum, dropPolicy, dropSchema, dropTable, identifier } from '@wesley/sql';
import { dropKeysTo } from '../by-hand/drop-keys-to';
import { rebuildEnumByHand } from '../by-hand/rebuild-enum';
import { regenerateByHand } from '../by-hand/regenerate-column';
import { retypeByHand } from '../by-hand/retype-column';
import { planAddCheck } from './add-check';
import { planAddColumn } from './add-column';
import { planAddEnum } from './add-enum';
import { planAddEnumValue } from './add-enum-value';
import { planAddExtension } from './add-extension';
import { planAddForeignKey } from './add-foreign-key';
import { planAddGrant } from './add-grant';
import { planAddIndex } from './add-index';
import { planAddPolicy } from './add-policy';
import { planAddSchema } from './add-schema';
import { planAddTable } from './add-table';
import { planAddUniqueConstraint } from './add-unique-constraint';
import { planChangeCheck } from './change-check';
import { planChangeForeignKey } from './change-foreign-key';
import { planChangeIndex } from './change-index';
import { planChangePolicy } from './change-policy';
import { planChangePrimaryKey } from './change-primary-key';
import { planChangeUniqueConstraint } from './change-unique-constraint';
import { planDropCheck } from './drop-check';
import { planDropDefault } from './drop-default';
import { planDropGrant } from './drop-grant';
import { planDropForeignKey } from './drop-foreign-key';
import { planDropIndex } from './drop-index';
import { planDropNotNull } from './drop-not-null';
import { planDropUniqueConstraint } from './drop-unique-constraint';
import { refuseDestructive, refuseUnsupported } from './refuse';
import { planRenameColumn, planRenameEnumValue, planRenameTable } from './rename';
import { planSetColumnComment, planSetEnumComment, planSetTableComment } from './set-comment';
import { planSetDefault } from './set-default';
import { planSetNotNull } from './set-not-null';
import { planSetRowSecurity } from './set-row-security';
import type { Draft, PlanContext, Refusal, Strategy } from './strategy';
import { planWidenColumn } from './widen-column';

/** What is done about each kind of change; the compiler asks for a line when a kind is added. */
const strategies: { readonly [K in ChangeKind]: Strategy<K> } = {
  'rename-table': planRenameTable,
  'rename-column': planRenameColumn,
  'rename-enum-value': planRenameEnumValue,
  'add-schema': planAddSchema,
  'add-extension': planAddExtension,
  'drop-schema': refuseDestructive('whatever lives in it would be lost.', ({ schema }) => [dropSchema(schema)]),
  'add-enum': planAddEnum,
  'drop-enum': refuseDestructive('code that names the type stops working.', ({ enum: type }) => [dropEnum(type.name)]),
  'add-enum-value': planAddEnumValue,
  'drop-enum-value': refuseUnsupported(
    'Keep the value in the schema, marked @deprecated: Postgres cannot remove one. A row must not have it any more when it goes.',
    rebuildEnum,
  ),
  'reorder-enum-values': refuseUnsupported(
    'Keep the order that the database has: Postgres cannot change it.',
    rebuildEnum,
  ),
  'set-enum-comment': planSetEnumComment,
  'add-table': planAddTable,
  'drop-table': refuseDestructive('all of its rows would be lost.', ({ table }, { original }) => [
    ...dropKeysTo(original, table.name),
    dropTable(table),
  ]),
  'set-table-comment': planSetTableComment,
  'add-column': planAddColumn,
  'drop-column': refuseDestructive(
    'its values would be lost, and the running application may still use it.',
    ({ table, column }) => [dropColumn(table, column.name)],
  ),
  'widen-column': planWidenColumn,
  'change-column-type': refuseUnsupported(
    ({ column, from, to }) =>
      `It may rewrite the table under a lock, and a value may not fit. Add a new column of that type with @wes_backfill, move the application over, and drop the old one later.${zoneMatters(column, from, to)}`,
    ({ table, column }, context) => retypeByHand(context, table, column),
  ),
  'set-not-null': planSetNotNull,
  'drop-not-null': planDropNotNull,
  'set-default': planSetDefault,
  'drop-default': planDropDefault,
  'change-generated': refuseUnsupported(
    ({ from }) =>
      `${from === null ? 'The values that the column has now would be lost, since Postgres computes what a generated column holds, for every row under a lock.' : 'Postgres would write every row anew under a lock, or stop computing the values.'} Add a new column with @wes_backfill, keep both in step, move the application over, and drop the old one later.`,
    regenerateByHand,
  ),
  'set-column-comment': planSetColumnComment,
  'change-primary-key': planChangePrimaryKey,
  'add-unique-constraint': planAddUniqueConstraint,
  'drop-unique-constraint': planDropUniqueConstraint,
  'change-unique-constraint': planChangeUniqueConstraint,
  'add-foreign-key': planAddForeignKey,
  'drop-foreign-key': planDropForeignKey,
  'change-foreign-key': planChangeForeignKey,
  'add-check': planAddCheck,
  'drop-check': planDropCheck,
  'change-check': planChangeCheck,
  'add-index': planAddIndex,
  'drop-index': planDropIndex,
  'change-index': planChangeIndex,
  'add-policy': planAddPolicy,
  'drop-policy': refuseDestructive('whom it lets through would see no rows any more.', ({ table, policy }) => [
    dropPolicy(table, policy.name),
  ]),
  'change-policy': planChangePolicy,
  'set-row-security': planSetRowSecurity,
  'add-grant': planAddGrant,
  'drop-grant': planDropGrant,
};

// Postgres takes a time without a zone for one of the session's (TimeZone).
function zoneMatters(column: string, ...types: readonly ColumnType[]): string {
  if (!types.every((type) => printColumnType(type).startsWith('timestamp'))) return '';
  const inZone = `${identifier(column).text} AT TIME ZONE 'UTC'`;
  return ` Say which zone the times are in that have none, or Postgres takes that of the session: in the backfill with ${inZone}, before the SQL below with SET timezone.`;
}

function rebuildEnum({ enum: name }: { readonly enum: string }, { before, after }: PlanContext): string | undefined {
  const to = after.enums.find((type) => type.name === name);
  return to && rebuildEnumByHand(before, to);
}

/** The drafts of the steps that carry the change out, or why it is refused. */
export function draftSteps(change: Change, context: PlanContext): readonly Draft[] | Refusal {
  // The record pairs each kind with its own strategy, which the compiler cannot follow through an index.
  const strategy = strategies[change.kind] as Strategy<ChangeKind>;
  return strategy(change, context);
}
