import { describeChange, type ChangeOf } from '@wesley/diff';
import { columnOf, tableOf, type Expression, type Schema } from '@wesley/schema';
import { dropDefault, literal, setDefault } from '@wesley/sql';
import { replacedOver } from './replaced-constraints';
import { satisfies } from './satisfies';
import type { Draft, PlanContext, Refusal, Strategy } from './strategy';

export const planSetDefault: Strategy<'set-default'> = (change, context) => {
  const { table, column, from, to } = change;
  const place = placeOf(change, context);
  if ('code' in place) return place;
  return [
    {
      ...place,
      do: setDefault(table, column, to),
      undo: from === null ? dropDefault(table, column) : setDefault(table, column, from),
      why: 'Only rows that are inserted from now on see it.',
      binds: `From then on rows that leave ${column} out have it, those of the running application too.`,
    },
  ];
};

/** A value that rows which leave the column out get: whether what binds before, and after the switch, lets it in; undefined: nobody knows. */
interface Verdict {
  readonly is: 'check' | 'foreign key' | 'policy';
  readonly name: string;
  readonly newBefore: boolean | undefined;
  readonly oldAfter: boolean | undefined;
}

/**
 * In expand, since the new application may leave the column out. But until the switch what is replaced there binds the running one,
 * which leaves it out as well: what that would refuse comes with the switch, if what is to bind from the validation on lets the old
 * default in. So does a value of an enum that is new to it. What nobody knows a rehearsal tells.
 */
function placeOf(change: ChangeOf<'set-default'>, context: PlanContext): Pick<Draft, 'phase' | 'after'> | Refusal {
  const { table, column } = change;
  const verdicts = verdictsOn(change, context);
  const inTheWay = verdicts.filter(
    ({ newBefore, oldAfter }) => newBefore === false || (newBefore !== true && oldAfter === true),
  );
  const isRequired =
    columnOf(tableOf(context.before, table), column).nullable &&
    !columnOf(tableOf(context.after, table), column).nullable;
  // The running application does not know such a value.
  const isUnheardOf = isNewValue(change, context) && !isRequired;
  if (inTheWay.length === 0) return { phase: isUnheardOf ? 'switch' : 'expand' };
  const certain = inTheWay.find(({ newBefore }) => newBefore === false);
  if (!isRequired && verdicts.every(({ oldAfter }) => oldAfter !== false))
    return { phase: 'switch', after: inTheWay.map(({ is, name }) => nameOfSwap(is, table, name)) };
  return certain === undefined ? { phase: 'expand' } : refuse(change, certain);
}

function verdictsOn({ table, column, from, to }: ChangeOf<'set-default'>, context: PlanContext): readonly Verdict[] {
  const { checks, foreignKeys, policies } = replacedOver(context, table, column);
  return [
    ...checks.map(({ from: old, to: now }) => ({
      is: 'check' as const,
      name: old.name,
      newBefore: satisfies(old.expression, column, to),
      oldAfter:
        satisfies(now.expression, column, from) ?? (from === null && !asksForNull(now.expression) ? true : undefined),
    })),
    // NULL needs no parent.
    ...foreignKeys.map(({ from: { name } }) => ({
      is: 'foreign key' as const,
      name,
      newBefore: undefined,
      oldAfter: from === null ? true : undefined,
    })),
    // The new one binds from the switch on, as the new default does.
    ...policies.map(({ from: { name, check } }) => ({
      is: 'policy' as const,
      name,
      newBefore: check === null ? true : satisfies(check, column, to),
      oldAfter: true,
    })),
  ];
}

function isNewValue({ table, column, to }: ChangeOf<'set-default'>, { before, after }: PlanContext): boolean {
  const { type } = columnOf(tableOf(after, table), column);
  if (type.kind !== 'enum') return false;
  const valuesIn = ({ enums }: Schema) => enums.find(({ name }) => name === type.name)?.values ?? [];
  const old = valuesIn(before);
  return valuesIn(after).some((value) => !old.includes(value) && to.sql.includes(literal(value).text));
}

// Of NULL most is NULL, which satisfies a check.
function asksForNull({ sql }: Expression): boolean {
  return /\b(?:is|case|coalesce|concat|concat_ws|format|num_nonnulls|num_nulls)\b/i.test(sql);
}

function nameOfSwap(is: Verdict['is'], table: string, name: string): `access to ${string}` | `swap of ${string}` {
  return is === 'policy' ? `access to ${table}` : `swap of ${table}.${name}`;
}

function refuse(change: ChangeOf<'set-default'>, { is, name }: Verdict): Refusal {
  return {
    code: 'change-not-supported',
    message: `Wesley does not ${describeChange(change)} while the ${is} ${name} is replaced: until the switch it refuses rows that the running application writes with the new default.`,
    hint: `Ship the ${is} first, and the default after it.`,
  };
}
