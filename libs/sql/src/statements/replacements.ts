import {
  canonicalJson,
  elementAddress,
  joinTableName,
  sha256,
  splitTableName,
  type Check,
  type ForeignKey,
  type Index,
} from '@wesley/schema';
import { identifier, literal, relation, sql, type Sql } from '../sql';
import type { Statement } from '../statement';
import { constraintHasComment, indexHasComment } from './catalog-state';
import { makeStatement } from './make-statement';

/** How a comment begins that `noteReplacedConstraint` or `noteReplacedIndex` sets: it tells what a plan did, and is no part of a schema. */
export const replacementNote = 'Put in the place of another of its name by Wesley: ';

/**
 * Notes on a constraint that it took the place of another of its name. Postgres prints conditions in its own words, so that nothing else
 * in the catalog tells which of the two it is.
 */
export function noteReplacedConstraint(
  table: string,
  kind: 'check' | 'foreign-key',
  constraint: Check | ForeignKey,
): Statement {
  const { name } = constraint;
  const object = sql`CONSTRAINT ${identifier(name)} ON ${relation(table)}`;
  return noteOn(table, {
    kind,
    definition: constraint,
    object,
    has: (note) => constraintHasComment(table, kind, name, note),
  });
}

/** Notes on an index that it took the place of another of its name; see `noteReplacedConstraint`. */
export function noteReplacedIndex(table: string, index: Index): Statement {
  const { name } = index;
  const object = sql`INDEX ${relation(joinTableName(splitTableName(table).schema, name))}`;
  return noteOn(table, { kind: 'index', definition: index, object, has: (note) => indexHasComment(table, name, note) });
}

interface Noted {
  readonly kind: 'check' | 'foreign-key' | 'index';
  readonly definition: { readonly name: string };
  readonly object: Sql;
  readonly has: (note: string) => Sql;
}

function noteOn(table: string, { kind, definition, object, has }: Noted): Statement {
  const note = `${replacementNote}${sha256(canonicalJson(definition)).slice(0, 12)}`;
  return makeStatement({
    form: 'COMMENT ON',
    on: [table],
    sql: sql`COMMENT ON ${object} IS ${literal(note)}`,
    done: has(note),
    needs: [elementAddress(table, kind, definition.name)],
  });
}
