import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import {
  extensionCalledBy,
  extensionOfFunction,
  extensionOfType,
  extensions,
  mutableFunctions,
  operatorClasses,
  parseBuiltinType,
  printColumnType,
  type ColumnType,
  type ExtensionName,
  type IndexMethod,
  type OperatorClass,
} from '@wesley/schema';
import { canBeIndexed } from '@wesley/sdl/src/lower/key-types';

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: 18, timeout: 30_000 });
});
afterAll(() => shadow.close());

const names = Object.keys(extensions) as ExtensionName[];

/** What a query says of a database that has just these extensions. */
async function ask(wanted: readonly ExtensionName[], query: string): Promise<readonly string[]> {
  const session = await shadow.observer();
  try {
    await session.query('BEGIN');
    for (const extension of wanted) await session.query(`CREATE EXTENSION IF NOT EXISTS "${extension}" CASCADE`);
    return (await session.query(query)).map(({ name }) => String(name));
  } finally {
    await session.query('ROLLBACK');
    await session.close();
  }
}

const membersOf = (extension: string, catalog: string) =>
  `JOIN pg_depend ON classid = '${catalog}'::regclass AND objid = ${catalog}.oid AND deptype = 'e'
   JOIN pg_extension x ON refobjid = x.oid WHERE x.extname = '${extension}'`;

describe.each(names)('what is said to belong to %s', (extension) => {
  test('are functions of it, and none of Postgres itself is called so', async () => {
    const said = [...extensionOfFunction].flatMap(([name, of]) => (of === extension ? [name] : []));
    const there = await ask([extension], `SELECT proname AS name FROM pg_proc ${membersOf(extension, 'pg_proc')}`);
    const own = await ask([], `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace`);
    expect(said.filter((name) => !there.includes(name) || own.includes(name))).toEqual([]);
  });

  test('are all of its functions that an expression may call', async () => {
    const callable = await ask(
      [extension],
      `SELECT DISTINCT proname AS name FROM pg_proc p ${membersOf(extension, 'pg_proc').replaceAll('pg_proc.oid', 'p.oid')}
         AND prokind = 'f' AND NOT proretset AND prorettype NOT IN ('internal'::regtype, 'cstring'::regtype, 'trigger'::regtype)
         AND NOT proargtypes::oid[] && ARRAY['internal'::regtype::oid, 'cstring'::regtype::oid]
         AND NOT EXISTS (SELECT FROM pg_operator WHERE p.oid IN (oprcode, oprrest, oprjoin))
         AND NOT EXISTS (SELECT FROM pg_amproc WHERE amproc = p.oid)
         AND NOT EXISTS (SELECT FROM pg_type WHERE p.oid IN (typinput, typoutput, typreceive, typsend, typmodin, typmodout))
         AND NOT EXISTS (SELECT FROM pg_proc own WHERE own.proname = p.proname AND own.pronamespace = 'pg_catalog'::regnamespace)`,
    );
    expect(callable.filter((name) => extensionCalledBy(name) !== extension && !tooNew.includes(name))).toEqual([]);
  });

  test('are those of its functions that may change, and no others', async () => {
    const said = [...mutableFunctions].filter((name) => extensionOfFunction.get(name) === extension).sort();
    const changing = await ask(
      [extension],
      `SELECT DISTINCT proname AS name FROM pg_proc ${membersOf(extension, 'pg_proc')} AND provolatile <> 'i'`,
    );
    expect(said).toEqual(changing.filter((name) => extensionOfFunction.get(name) === extension).sort());
  });

  test('are all of its types, and those of what it requires', async () => {
    const { types, otherTypes } = extensions[extension];
    const own = (await ask([], `SELECT oid::text AS name FROM pg_type`)).join(', ');
    const there = await ask(
      [extension],
      `SELECT typname AS name FROM pg_type WHERE typcategory <> 'A' AND oid NOT IN (${own})`,
    );
    expect([...types, ...otherTypes].sort()).toEqual([...there].sort());
  });
});

// In Postgres from 16 on: a server that is older lacks it.
const tooNew: readonly string[] = ['daitch_mokotoff'];

const methods: readonly IndexMethod[] = ['btree', 'hash', 'gin', 'gist', 'brin', 'spgist'];
const columnTypes: readonly ColumnType[] = [...extensionOfType.keys()].flatMap((name) =>
  [name, `${name}[]`].flatMap((spelling) => parseBuiltinType(spelling) ?? []),
);

test.each(columnTypes.flatMap((type) => methods.map((method) => [printColumnType(type), method, type] as const)))(
  'a column of %s can be indexed by %s where the server does so',
  async (spelling, method, type) => {
    const index = `CREATE TABLE tried (made ${spelling}); CREATE INDEX ON tried USING ${method} (made)`;
    const made = await ask(names, `DO $$ BEGIN ${index}; END $$; SELECT 'made' AS name`).catch((error: unknown) =>
      String(error),
    );
    // From Postgres 17 on.
    const isTooNew = type.name === 'ltree' && method === 'hash';
    expect({ made: Array.isArray(made) && !isTooNew, why: made }).toEqual({
      made: canBeIndexed(type, method),
      why: made,
    });
  },
);

const classes: readonly (readonly [string, OperatorClass])[] = Object.entries(operatorClasses);

test.each(classes)(
  '%s is an operator class for what it is said to be for',
  async (name, { methods, types, extension }) => {
    const compared = types.map((type) => `'${type}'::regtype`).join(', ');
    const usable = await ask(
      names,
      `SELECT DISTINCT amname AS name FROM pg_opclass JOIN pg_am ON pg_am.oid = opcmethod
      WHERE opcname = '${name}' AND NOT opcdefault
        AND NOT EXISTS (SELECT FROM unnest(ARRAY[${compared}]) AS t (type) WHERE type <> opcintype
          AND NOT EXISTS (SELECT FROM pg_cast WHERE castsource = type AND casttarget = opcintype AND castmethod = 'b'))`,
    );
    expect([...usable].sort()).toEqual([...methods].sort());
    const bringing = await ask(
      names,
      `SELECT x.extname AS name FROM pg_opclass JOIN pg_depend ON classid = 'pg_opclass'::regclass AND objid = pg_opclass.oid AND deptype = 'e'
       JOIN pg_extension x ON refobjid = x.oid WHERE opcname = '${name}' AND NOT opcdefault`,
    );
    expect([...new Set(bringing)]).toEqual(extension === null ? [] : [extension]);
  },
);
