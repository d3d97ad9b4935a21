import { openShadow } from '@wesley/postgres';
import { identifier } from '@wesley/sql';

test('every word that the server does not take for a plain name is quoted', async () => {
  const shadow = await openShadow({ major: 18, timeout: 30_000 });
  try {
    const session = await shadow.observer();
    const rows = await session.query("SELECT word FROM pg_get_keywords() WHERE catcode <> 'U' ORDER BY word");
    const words = rows.map(({ word }) => String(word));
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => identifier(word).text === word)).toEqual([]);
  } finally {
    await shadow.close();
  }
});
