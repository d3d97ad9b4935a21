import { elementAddress, printAddress } from '@wesley/schema';
import type { Statement } from '@wesley/sql';
import type { PlanContext } from './strategy';

/** A policy's statement after all columns that the plan adds to the other tables which it reads: its conditions may name them. */
export function withReads(statement: Statement, { before, after }: PlanContext): Statement {
  const reads = statement.on.slice(1);
  const added = after.tables
    .filter(({ name }) => reads.includes(name))
    .flatMap(({ name, columns }) => {
      const old = before.tables.find((table) => table.name === name)?.columns ?? [];
      const isNew = (column: string) => !old.some((known) => known.name === column);
      return columns
        .filter((column) => isNew(column.name))
        .map((column) => elementAddress(name, 'column', column.name));
    });
  return { ...statement, needs: [...new Set([...statement.needs, ...added.map(printAddress)])] };
}
