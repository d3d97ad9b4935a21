import { splitStatements } from './split-statements';

test('splits at semicolons, and at none that stands in a string, a name, a comment or a body', () => {
  expect(
    splitStatements(`-- first; comment
BEGIN; SELECT 'a;''b', E'c\\';d', "e;f" /* g; */;
DO $$ BEGIN PERFORM 1; END $$; SELECT $x$ $$;$$ $x$, a$b$ FROM t; SELECT 1`),
  ).toEqual([
    'BEGIN',
    `SELECT 'a;''b', E'c\\';d', "e;f"`,
    'DO $$ BEGIN PERFORM 1; END $$',
    'SELECT $x$ $$;$$ $x$, a$b$ FROM t',
    'SELECT 1',
  ]);
});

test('nothing gives nothing', () => {
  expect(splitStatements(' ; -- x\n;')).toEqual([]);
});
