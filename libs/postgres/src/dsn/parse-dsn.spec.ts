import { inspect } from 'node:util';
import { parseDsn } from './parse-dsn';

describe('parseDsn', () => {
  test('shows host and database, and keeps the rest for other databases of the server', () => {
    const dsn = parseDsn('postgresql://maker:pa%40ss@db.example:6432/shop?sslmode=verify-full');
    expect(dsn.shown).toBe('db.example/shop');
    expect(dsn.connectionString(null, 'wesley/x')).toBe(
      'postgresql://maker:pa%40ss@db.example:6432/shop?sslmode=verify-full&application_name=wesley%2Fx',
    );
    expect(dsn.connectionString('other', 'wesley/x')).toBe(
      'postgresql://maker:pa%40ss@db.example:6432/other?sslmode=verify-full&application_name=wesley%2Fx',
    );
  });

  test('takes a socket directory as the host', () => {
    expect(parseDsn('postgresql://maker@%2Frun%2Fpostgresql/shop').host).toBe('/run/postgresql');
    expect(parseDsn('postgresql:///shop?host=/run/postgresql').host).toBe('/run/postgresql');
  });

  test.each(['/', '?', '#', ':', '%', ' ', '@', '/?#@', '12/34', '%zz'])(
    'never lets out a password with an unescaped %j',
    (odd) => {
      let shown: string;
      try {
        shown = parseDsn(`postgresql://maker:canary1${odd}canary2@db.example/shop`).shown;
      } catch (error) {
        shown = inspect(error, { depth: 5, showHidden: true });
        expect(shown).toContain('dsn-invalid');
      }
      expect(shown).not.toContain('canary');
    },
  );

  test.each(['', 'shop', 'mysql://maker@db/shop', 'host=db dbname=shop password=canary'])('refuses %j', (text) => {
    expect(() => parseDsn(text)).toThrow(expect.objectContaining({ code: 'dsn-invalid' }));
  });
});
