import { isDeepStrictEqual } from 'node:util';
import { tableOf, type Check, type ForeignKey, type Policy } from '@wesley/schema';
import type { PlanContext } from './strategy';

/** Something that binds the values of a column, as it is, and as it is to be from the switch on. */
export interface Replaced<T> {
  readonly from: T;
  readonly to: T;
}

/** What binds the values of a column until the switch, when something else takes its place. */
export interface ReplacedOver {
  readonly checks: readonly Replaced<Check>[];
  readonly foreignKeys: readonly Replaced<ForeignKey>[];
  /** Those with a condition on what is written. */
  readonly policies: readonly Replaced<Policy>[];
}

/** The constraints and policies over a column that others of their name replace. */
export function replacedOver({ before, after }: PlanContext, table: string, column: string): ReplacedOver {
  const [old, now] = [tableOf(before, table), tableOf(after, table)];
  return {
    checks: replacedAmong(old.checks, now.checks).filter(({ from }) => from.expression.columns.includes(column)),
    foreignKeys: replacedAmong(old.foreignKeys, now.foreignKeys).filter(({ from }) => from.columns.includes(column)),
    policies: replacedAmong(old.policies, now.policies).filter(
      ({ from }) => from.check?.columns.includes(column) === true,
    ),
  };
}

/** Those of which another one has taken the name. */
export function replacedAmong<T extends { readonly name: string }>(
  old: readonly T[],
  now: readonly T[],
): readonly Replaced<T>[] {
  return old.flatMap((from) => {
    const to = now.find(({ name }) => name === from.name);
    return to === undefined || isDeepStrictEqual(from, to) ? [] : [{ from, to }];
  });
}
