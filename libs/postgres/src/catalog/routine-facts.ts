import { acl, isUserObject } from './objects';

const isUser = isUserObject('pg_proc', 'p.oid', 'p.pronamespace');

/** Functions, procedures, window functions and aggregates. */
export const routineFacts: readonly string[] = [
  `SELECT 'routine', p.oid::regprocedure::text, jsonb_build_object('definition', pg_get_functiondef(p.oid), 'acl', ${acl('p.proacl', 'f', 'p.proowner')})
     FROM pg_proc p WHERE p.prokind <> 'a' AND ${isUser}`,
  // pg_get_functiondef refuses aggregates.
  `SELECT 'aggregate', p.oid::regprocedure::text, jsonb_build_object('acl', ${acl('p.proacl', 'f', 'p.proowner')}, 'kind', g.aggkind,
          'transition', g.aggtransfn::regprocedure, 'final', nullif(g.aggfinalfn, 0)::regprocedure, 'state', g.aggtranstype::regtype,
          'initial', g.agginitval, 'result', p.prorettype::regtype, 'parallel', p.proparallel)
     FROM pg_aggregate g JOIN pg_proc p ON p.oid = g.aggfnoid WHERE ${isUser}`,
];
