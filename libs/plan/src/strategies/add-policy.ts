import { createPolicy, dropPolicy } from '@wesley/sql';
import { withReads } from './columns-read';
import { enablesRowSecurity } from './set-row-security';
import type { Strategy } from './strategy';

// A policy lets more through, never less: it does no harm before row security is on, and is there when it comes on.
export const planAddPolicy: Strategy<'add-policy'> = ({ table, policy }, context) => [
  {
    phase: enablesRowSecurity(table, context) ? 'switch' : 'expand',
    do: withReads(createPolicy(table, policy), context),
    undo: dropPolicy(table, policy.name),
    together: `access to ${table}`,
    why: 'Only the catalog changes. A policy more lets more rows through, and none less.',
  },
];
