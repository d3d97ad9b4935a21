import type { Table } from '@wesley/schema';
import type { Request } from './stage';

/**
 * The tables and columns whose values the plan must leave as they are: those of the base, less the ones whose old NULLs
 * the schema itself asks to be filled, and what the server computes from these.
 */
export function oldColumns({ before, plan }: Request): readonly Pick<Table, 'name' | 'columns'>[] {
  const filled = new Set(
    plan.changes.flatMap((change) =>
      change.kind === 'set-not-null' && change.backfill !== null ? [`${change.table}.${change.column}`] : [],
    ),
  );
  return before.tables.map(({ name, columns }) => ({
    name,
    columns: columns.filter((column) => {
      const inputs = [column.name, ...(column.generated?.columns ?? [])];
      return !inputs.some((input) => filled.has(`${name}.${input}`));
    }),
  }));
}
