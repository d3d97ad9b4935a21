import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import { extensionOf } from '@wesley/sdl/src/lower/extensions';

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
});
afterAll(() => shadow.close());

const extensions = [...new Set(extensionOf.values())];

test.each(extensions)(
  'the functions that are said to belong to %s do, and to Postgres itself none',
  async (extension) => {
    const session = await shadow.observer();
    try {
      await session.query('BEGIN');
      await session.query(`CREATE EXTENSION "${extension}" CASCADE`);
      const rows = await session.query(
        `SELECT DISTINCT proname AS name FROM pg_proc JOIN pg_depend ON objid = pg_proc.oid AND deptype = 'e'
       JOIN pg_extension ON refobjid = pg_extension.oid WHERE extname = '${extension}'`,
      );
      const own = await session.query(
        `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace`,
      );
      const has = (list: typeof rows, name: string) => list.some((row) => row['name'] === name);
      const names = [...extensionOf.keys()].filter((name) => extensionOf.get(name) === extension);
      expect(names.filter((name) => !has(rows, name) || has(own, name))).toEqual([]);
    } finally {
      await session.query('ROLLBACK');
      await session.close();
    }
  },
);
