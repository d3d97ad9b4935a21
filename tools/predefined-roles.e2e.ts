import { openShadow } from '@wesley/postgres';
import { predefinedRoles } from '@wesley/schema';

test('the predefined roles are those of the server', async () => {
  const shadow = await openShadow({ major: 18, timeout: 30_000 });
  try {
    const session = await shadow.observer();
    const rows = await session.query(`SELECT rolname FROM pg_roles WHERE rolname LIKE 'pg\\_%' ORDER BY 1`);
    await session.close();
    expect(rows.map(({ rolname }) => String(rolname))).toEqual([...predefinedRoles.keys()]);
  } finally {
    await shadow.close();
  }
});
