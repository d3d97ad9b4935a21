import type { Address } from '@wesley/schema';
import { printAddress } from '@wesley/schema';
import type { Sql } from '../sql';
import type { Form, Statement } from '../statement';

interface Parts {
  readonly form: Form;
  readonly on: readonly string[];
  readonly sql: Sql;
  readonly done: Sql;
  readonly trace?: Sql;
  readonly needs?: readonly Address[];
  readonly makes?: readonly Address[];
  readonly drops?: readonly Address[];
  readonly leftover?: { readonly present: Sql; readonly remove: Sql };
}

/** A statement as data: its SQL as text, its addresses printed. */
export function makeStatement({
  form,
  on,
  sql,
  done,
  trace,
  needs = [],
  makes = [],
  drops = [],
  leftover,
}: Parts): Statement {
  return {
    form,
    on,
    sql: sql.text,
    done: done.text,
    trace: trace?.text ?? null,
    leftover: leftover === undefined ? null : { present: leftover.present.text, remove: leftover.remove.text },
    needs: needs.map(printAddress),
    makes: makes.map(printAddress),
    drops: drops.map(printAddress),
  };
}
