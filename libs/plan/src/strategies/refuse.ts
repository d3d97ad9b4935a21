import { addressOfChange, describeChange, type Change } from '@wesley/diff';
import { printAddress } from '@wesley/schema';
import type { Refusal } from './strategy';

/** A change that loses something is explained, never carried out. */
export function refuseDestructive(lost: string, how: string): (change: Change) => Refusal {
  return (change) => ({
    code: 'destructive-change',
    message: `Wesley does not ${describeChange(change)}: ${lost}`,
    hint: `Put it back into the schema${deprecate(change)}, and ship what does without it. When nothing uses it any more, take it out again and ${how}; then "wesley certify --from empty" and "wesley accept" move the baseline.`,
  });
}

/** A change for which there is no recipe yet. */
export function refuseUnsupported(instead: string): (change: Change) => Refusal {
  return (change) => ({
    code: 'change-not-supported',
    message: `There is no online recipe yet to ${describeChange(change)} (${printAddress(addressOfChange(change))}).`,
    hint: instead,
  });
}

// GraphQL knows @deprecated on fields and enum values, not on types.
function deprecate({ kind }: Change): string {
  return kind === 'drop-column' ? ', marked @deprecated' : '';
}
