import type { Column } from '@wesley/schema';
import { columnType, identifier, list, parsed, sql, type Sql } from '@wesley/sql';

/** The same rows with what the server would compute from them: checks may read generated columns. */
export function withGenerated(columns: readonly Column[], source: Sql): Sql {
  const computed = columns.flatMap(({ name, type, generated }) =>
    generated === null ? [] : [sql`CAST(${parsed(generated.sql)} AS ${columnType(type)}) AS ${identifier(name)}`],
  );
  return computed.length === 0 ? source : sql`(SELECT *, ${list(computed)} FROM ${source}) AS made`;
}
