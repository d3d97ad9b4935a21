import { compareText, elementAddress, type Index, type IndexKey, type Table } from '@wesley/schema';
import { identifier } from '@wesley/sql';
import { jsonLiteral } from '../samples/quoting';
import { hasFact, type Test } from './test';

export function testIndexes(table: Table): readonly Test[] {
  return table.indexes.map((index) =>
    hasFact(
      elementAddress(table.name, 'index', index.name),
      'has its method, keys and predicate',
      jsonLiteral(factOf(index)),
    ),
  );
}

function factOf({ method, unique, keys, include, where }: Index): object {
  const carried = [...include].sort(compareText);
  return { method, unique, keys: keys.map(keyFact), include: carried, partial: where !== null, valid: true };
}

// Of an expression Postgres keeps the meaning, not the words: that there is one is all that is compared.
function keyFact({ expression, descending, nulls }: IndexKey): object {
  const column = expression.columns.find((name) => expression.sql === identifier(name).text) ?? null;
  return { column, descending, nulls };
}
