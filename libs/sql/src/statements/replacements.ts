import {
  canonicalJson,
  elementAddress,
  joinTableName,
  sha256,
  splitTableName,
  type Check,
  type Index,
} from '@wesley/schema';
import { identifier, literal, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { checkHasComment, indexHasComment } from './catalog-state';
import { makeStatement } from './make-statement';

/** How a comment begins that `noteReplacedCheck` or `noteReplacedIndex` sets: it tells what a plan did, and is no part of a schema. */
export const replacementNote = 'Put in the place of another of its name by Wesley: ';

/** What was there, and what took its place under the same name. */
interface Replacement<T> {
  readonly from: T;
  readonly to: T;
}

/**
 * Notes on a check that it took the place of another of its name. Postgres prints conditions in its own words, so that nothing else in
 * the catalog tells which of the two it is. Of what was there as well: a column may be renamed since, and its name given to another.
 */
export function noteReplacedCheck(table: string, { from, to }: Replacement<Check>): Statement {
  const object = sql`CONSTRAINT ${identifier(to.name)} ON ${relation(table)}`;
  return noteOn(table, {
    kind: 'check',
    replacement: { from, to },
    object,
    has: (note) => checkHasComment(table, to.name, note),
  });
}

/** Notes on an index that it took the place of another of its name; see `noteReplacedCheck`. */
export function noteReplacedIndex(table: string, replacement: Replacement<Index>): Statement {
  const { name } = replacement.to;
  const object = sql`INDEX ${relation(joinTableName(splitTableName(table).schema, name))}`;
  return noteOn(table, { kind: 'index', replacement, object, has: (note) => indexHasComment(table, name, note) });
}

interface Noted {
  readonly kind: 'check' | 'index';
  readonly replacement: Replacement<{ readonly name: string }>;
  readonly object: Sql;
  readonly has: (note: string) => Sql;
}

function noteOn(table: string, { kind, replacement, object, has }: Noted): Statement {
  const note = `${replacementNote}${sha256(canonicalJson(replacement)).slice(0, 12)}`;
  return makeStatement({
    form: 'COMMENT ON',
    on: [table],
    sql: sql`COMMENT ON ${object} IS ${literal(note)}`,
    done: has(note),
    needs: [elementAddress(table, kind, replacement.to.name)],
  });
}
