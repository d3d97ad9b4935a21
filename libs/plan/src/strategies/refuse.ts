import { addressOfChange, describeChange, type Change, type ChangeKind, type ChangeOf } from '@wesley/diff';
import { elementAddress, elementKinds, printAddress, type Address } from '@wesley/schema';
import type { Sql, Statement } from '@wesley/sql';
import { script } from '../by-hand/script';
import { dependentsOf } from './dependents';
import type { Hanging } from './keys-to';
import type { PlanContext, Refusal, Strategy } from './strategy';

/** A change that loses something is explained, never carried out: what would be lost, what hangs on it, and the SQL to run by hand. */
export function refuseDestructive<K extends ChangeKind>(
  lost: string,
  byHand: (change: ChangeOf<K>, context: PlanContext) => readonly (Statement | Sql)[],
): Strategy<K> {
  return (change, context) => {
    const away = describeDependents(dependentsOf(context.before, addressOfChange(change)));
    return {
      code: 'destructive-change',
      message: `Wesley does not ${describeChange(change)}: ${lost}${away}`,
      hint: `Put it back into the schema${deprecate(change)}, and ship what does without it. ${letGo(change)}When nothing uses it any more, take it out again and run the SQL below yourself; then ${moveBaseline}.`,
      sql: script(byHand(change, context)),
    };
  };
}

/** What to do after something was carried out by hand. */
export const moveBaseline = '"wesley certify --from empty" and "wesley accept" move the baseline';

const few = 5;

function describeDependents(addresses: readonly Address[]): string {
  if (addresses.length === 0) return '';
  const more = addresses.length > few ? `, and ${String(addresses.length - few)} more` : '';
  return ` With it would go, or stop working: ${addresses.slice(0, few).map(nameIn).join('; ')}${more}.`;
}

// The table stays, so that it does not come first.
function nameIn({ kind, table, name }: Address): string {
  return `${elementKinds[kind]} ${name}${table === null ? '' : ` of ${table}`}`;
}

/** A change for which there is no online recipe: what to do instead, and the SQL that does it while others wait, unless something is in its way. */
export function refuseUnsupported<K extends ChangeKind>(
  insteadOf: string | ((change: ChangeOf<K>) => string),
  byHand: (change: ChangeOf<K>, context: PlanContext) => string | undefined,
): Strategy<K> {
  return (change, context) => {
    const instead = typeof insteadOf === 'string' ? insteadOf : insteadOf(change);
    const sql = byHand(change, context);
    return {
      code: 'change-not-supported',
      message: `There is no online recipe yet to ${describeChange(change)} (${printAddress(addressOfChange(change))}).`,
      hint: sql === undefined ? instead : `${instead} ${orWhileOthersWait}`,
      ...(sql === undefined ? {} : { sql }),
    };
  };
}

/** A change of what a foreign key hangs on, in a plan in which that comes or changes as well. */
export function refuseAtOnce(change: Change, { owner, key }: Hanging): Refusal {
  return {
    code: 'change-not-supported',
    message: `Wesley does not ${describeChange(change)} while the foreign key ${key.name} of ${owner}, which refers to the old one, is added or changed.`,
    hint: 'Ship one of the two first, and the other after it.',
  };
}

/** A change of what a foreign key hangs on, or may hang on. */
export function refuseUnderForeignKey(change: Change, { owner, key }: Hanging, hint: string): Refusal {
  const foreignKey = printAddress(elementAddress(owner, 'foreign-key', key.name));
  return {
    code: 'change-not-supported',
    message: `There is no online recipe yet to ${describeChange(change)}, on which a foreign key hangs: ${foreignKey}.`,
    hint,
  };
}

/** The same of a unique index, one of several over the columns, of which the schema does not tell which it hangs on. */
export function refuseIndexUnderForeignKey(change: Change, hanging: Hanging): Refusal {
  return refuseUnderForeignKey(
    change,
    hanging,
    'Keep it, under its name: Postgres hung the foreign key on the older of the unique indexes over its columns, and which that is is not known.',
  );
}

/** Leads to SQL that is simple and slow. */
export const orWhileOthersWait = `Or run the SQL below yourself, on a small table or while nobody uses it, since all wait until it is through; then ${moveBaseline}.`;

// GraphQL knows @deprecated on fields and enum values, not on types.
function deprecate({ kind }: Change): string {
  return kind === 'drop-column' ? ', marked @deprecated' : '';
}

// What no longer knows the column writes rows without it, which NOT NULL refuses unless there is a default.
function letGo(change: Change): string {
  if (change.kind !== 'drop-column') return '';
  const { nullable, default: byDefault, generated } = change.column;
  const isMissed = !nullable && byDefault === null && generated === null;
  return isMissed ? 'Take its "!" away before that: what does without it writes no value. ' : '';
}
