import type { Enum } from '@wesley/schema';
import type { Change } from './change';
import { isEqual } from './is-equal';
import { pairByName } from './pair-by-name';

export function diffEnums(before: readonly Enum[], after: readonly Enum[]): readonly Change[] {
  const { removed, added, persisted } = pairByName(before, after);
  return [
    ...added.map((type): Change => ({ kind: 'add-enum', enum: type })),
    ...persisted.flatMap((pair) => [...diffValues(pair.before, pair.after), ...diffComment(pair.before, pair.after)]),
    ...removed.map((type): Change => ({ kind: 'drop-enum', enum: type })),
  ];
}

function diffValues(before: Enum, after: Enum): readonly Change[] {
  const name = after.name;
  const from = before.values.filter((value) => after.values.includes(value));
  const to = after.values.filter((value) => before.values.includes(value));
  const dropped = before.values
    .filter((value) => !after.values.includes(value))
    .map((value): Change => ({ kind: 'drop-enum-value', enum: name, value }));
  const added = addedValues(before, after);
  if (isEqual(from, to)) return [...added, ...dropped];
  // What comes is placed among those that stay, in their new order.
  return [...dropped, { kind: 'reorder-enum-values', enum: name, from, to }, ...added];
}

// Each is placed before the next value that is there already, so that several in a row keep their order.
function addedValues(before: Enum, after: Enum): readonly Change[] {
  return after.values.flatMap((value, at): readonly Change[] => {
    if (before.values.includes(value)) return [];
    const next = after.values.slice(at + 1).find((later) => before.values.includes(later));
    return [{ kind: 'add-enum-value', enum: after.name, value, before: next ?? null }];
  });
}

function diffComment(before: Enum, after: Enum): readonly Change[] {
  if (before.comment === after.comment) return [];
  return [{ kind: 'set-enum-comment', enum: after.name, from: before.comment, to: after.comment }];
}
