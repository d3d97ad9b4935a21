import { grantName, privileges, type Grant, type Privilege } from '@wesley/schema';

/** The grants with one more: its privileges join those that the role has on the same table or column. */
export function withGrant(grants: readonly Grant[], added: Grant): readonly Grant[] {
  const held = find(grants, added)?.privileges ?? [];
  return [...except(grants, added), { ...added, privileges: inOrder([...held, ...added.privileges]) }];
}

/** The grants less some privileges; one that holds none is gone. To take away what is not there is a bug. */
export function withoutGrant(grants: readonly Grant[], dropped: Grant): readonly Grant[] {
  const held = find(grants, dropped);
  if (!held) throw new Error(`There is no grant to ${grantName(dropped)} to change.`);
  const left = privilegesBeside(held, dropped);
  return [...except(grants, dropped), ...(left.length === 0 ? [] : [{ ...held, privileges: left }])];
}

/** Those that the first grant gives and the second does not. */
export function privilegesBeside(grant: Grant, other: Grant | undefined): readonly Privilege[] {
  return inOrder(grant.privileges.filter((privilege) => other?.privileges.includes(privilege) !== true));
}

function find(grants: readonly Grant[], wanted: Grant): Grant | undefined {
  return grants.find((grant) => grantName(grant) === grantName(wanted));
}

function except(grants: readonly Grant[], unwanted: Grant): readonly Grant[] {
  return grants.filter((grant) => grantName(grant) !== grantName(unwanted));
}

function inOrder(some: readonly Privilege[]): readonly Privilege[] {
  return privileges.filter((privilege) => some.includes(privilege));
}
