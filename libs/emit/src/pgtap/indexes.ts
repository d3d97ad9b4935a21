import { compareText, elementAddress, type Index, type IndexKey, type Table } from '@wesley/schema';
import { identifier } from '@wesley/sql';
import { fact, type Fact } from './test';

export function indexFacts({ name: table, indexes }: Table): readonly Fact[] {
  return indexes.map((index) => fact(elementAddress(table, 'index', index.name), factOf(index)));
}

function factOf({ method, unique, keys, include, where }: Index): object {
  const carried = [...include].sort(compareText);
  return { method, unique, keys: keys.map(keyFact), include: carried, partial: where !== null, valid: true };
}

// Of an expression Postgres keeps the meaning, not the words: that there is one is all that is compared.
function keyFact({ expression, descending, nulls, operatorClass }: IndexKey): object {
  const column = expression.columns.find((name) => expression.sql === identifier(name).text) ?? null;
  return { column, descending, nulls, operatorClass };
}
