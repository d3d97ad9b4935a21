import { grantName, type Grant, type Privilege, type Table } from '@wesley/schema';
import type { Change } from './change';
import { privilegesBeside } from './grants';
import { isEqual } from './is-equal';
import { pairByName } from './pair-by-name';

/** Who may do what with a table: policies first, since row security that is on without one lets nothing through. */
export function diffAccess(before: Table, after: Table): readonly Change[] {
  return [...diffPolicies(before, after), ...diffRowSecurity(before, after), ...diffGrants(before, after)];
}

function diffPolicies(before: Table, after: Table): readonly Change[] {
  const table = after.name;
  const { removed, added, persisted } = pairByName(before.policies, after.policies);
  return [
    ...removed.map((policy): Change => ({ kind: 'drop-policy', table, policy })),
    ...persisted
      .filter((pair) => !isEqual(pair.before, pair.after))
      .map((pair): Change => ({ kind: 'change-policy', table, from: pair.before, to: pair.after })),
    ...added.map((policy): Change => ({ kind: 'add-policy', table, policy })),
  ];
}

function diffRowSecurity({ rowSecurity: from }: Table, { name, rowSecurity: to }: Table): readonly Change[] {
  return isEqual(from, to) ? [] : [{ kind: 'set-row-security', table: name, from, to }];
}

// A grant has no name of its own: it is told apart by its role and column, and only the privileges that differ count.
function diffGrants(before: Table, after: Table): readonly Change[] {
  const table = after.name;
  const gained = (grant: Grant): Change => ({ kind: 'add-grant', table, grant });
  const lost = beside(before.grants, after.grants).flatMap((grant): readonly Change[] => {
    const whole = after.grants.find(({ role, column }) => role === grant.role && column === null);
    const kept = grant.column === null || whole === undefined ? null : grantName(whole);
    const dropped = (privileges: readonly Privilege[], by: string | null): readonly Change[] =>
      privileges.length === 0 ? [] : [{ kind: 'drop-grant', table, grant: { ...grant, privileges }, kept: by }];
    if (kept === null) return dropped(grant.privileges, null);
    const gone = privilegesBeside(grant, whole);
    return [...dropped(gone, null), ...dropped(privilegesBeside(grant, { ...grant, privileges: gone }), kept)];
  });
  return [...lost, ...beside(after.grants, before.grants).map(gained)];
}

function beside(grants: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  return grants.flatMap((grant) => {
    const privileges = privilegesBeside(
      grant,
      others.find((other) => grantName(other) === grantName(grant)),
    );
    return privileges.length === 0 ? [] : [{ ...grant, privileges }];
  });
}
