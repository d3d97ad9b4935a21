import { list, literal, parsed, sql, type Sql } from '@wesley/sql';

/** An array of texts. */
export function textArray(items: readonly string[]): Sql {
  return sql`ARRAY[${list(items.map(literal))}]::text[]`;
}

/** An object of names and values, as a JSON constant. */
export function jsonLiteral(value: unknown): Sql {
  return literal(JSON.stringify(value));
}

/** A function's body between dollar quotes that do not occur in it. */
export function dollarQuoted(body: Sql): Sql {
  let tag = '$body$';
  for (let n = 1; body.text.includes(tag); n += 1) tag = `$body${String(n)}$`;
  return parsed(`${tag}\n${body.text}\n${tag}`);
}
