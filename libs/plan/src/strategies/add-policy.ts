import { createPolicy, dropPolicy } from '@wesley/sql';
import { withReads } from './columns-read';
import { afterNarrowing, refuseMutual } from './narrowed-tables';
import type { Strategy } from './strategy';

// A policy lets more through, never less: it comes with the switch, once its columns are filled and what it asks for is hidden, in the
// transaction of all that changes for the table. Before row security is on it does nothing, and is there when it comes on.
export const planAddPolicy: Strategy<'add-policy'> = ({ table, policy }, context) =>
  refuseMutual(table, context) ?? [
    {
      phase: 'switch',
      do: withReads(createPolicy(table, policy), context),
      undo: dropPolicy(table, policy.name),
      together: `access to ${table}`,
      ...afterNarrowing(table, context),
      why: 'Only the catalog changes. A policy more lets more rows through, and none less.',
    },
  ];
