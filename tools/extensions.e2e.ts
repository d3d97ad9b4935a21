import { openShadow } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import {
  extensionOfFunction,
  extensionOfType,
  extensions,
  mutableFunctions,
  operatorClasses,
  type ExtensionName,
  type OperatorClass,
} from '@wesley/schema';

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

  test('are those of its functions that may change, and no others', async () => {
    const said = [...mutableFunctions].filter((name) => extensionOfFunction.get(name) === extension).sort();
    const changing = await ask(
      [extension],
      `SELECT DISTINCT proname AS name FROM pg_proc ${membersOf(extension, 'pg_proc')} AND provolatile <> 'i'`,
    );
    expect(said).toEqual(changing.filter((name) => extensionOfFunction.get(name) === extension).sort());
  });

  test('are types of it', async () => {
    const said = [...extensionOfType].flatMap(([name, of]) => (of === extension ? [name] : []));
    const there = await ask([extension], `SELECT typname AS name FROM pg_type ${membersOf(extension, 'pg_type')}`);
    expect(said.filter((name) => !there.includes(name))).toEqual([]);
  });
});

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
