import type { Table } from '@wesley/schema';
import type { Request } from './stage';

/**
 * The tables and columns whose values the plan must leave as they are: those of the base, less the ones whose old NULLs
 * the schema itself asks to be filled.
 */
export function oldColumns({ before, plan }: Request): readonly Pick<Table, 'name' | 'columns'>[] {
  const filled = new Set(
    plan.changes.flatMap((change) =>
      change.kind === 'set-not-null' && change.backfill !== null ? [`${change.table}.${change.column}`] : [],
    ),
  );
  return before.tables.map(({ name, columns }) => ({
    name,
    columns: columns.filter((column) => !filled.has(`${name}.${column.name}`)),
  }));
}
