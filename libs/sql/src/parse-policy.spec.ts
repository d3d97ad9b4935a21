import { parsePolicy } from './parse-policy';
import { loadParser, type SqlParser } from './sql-parser';

let parser: SqlParser;
beforeAll(async () => {
  parser = await loadParser();
});

const tables = new Map([
  ['post', ['id', 'author_id', 'org_id', 'published']],
  ['member', ['user_id', 'org_id', 'role']],
  ['billing.plan', ['org_id', 'level']],
]);
const parse = (text: string) => parsePolicy(parser, text, 'post', (name) => tables.get(name));

test('a condition over the table itself is an expression like any other', () => {
  expect(parse(`author_id=auth.uid() or published`)).toEqual({
    ok: true,
    expression: {
      sql: 'author_id = auth.uid() or published',
      columns: ['author_id', 'published'],
      functions: ['uid'],
    },
    reads: [],
    readsItself: false,
    unknown: [],
  });
});

test.each([
  ['exists (select 1 from member m where m.org_id = post.org_id)', ['org_id'], ['member']],
  // The innermost FROM clause that has the column wins.
  ['exists (select 1 from member where org_id = author_id)', ['author_id'], ['member']],
  ['org_id in (select org_id from billing.plan where level > 1)', ['org_id'], ['billing.plan']],
  [
    'exists (select from member m join billing.plan p on p.org_id = m.org_id where user_id = author_id)',
    ['author_id'],
    ['billing.plan', 'member'],
  ],
  ['id in (select id from post other where other.author_id = post.author_id)', ['author_id', 'id'], []],
  ['exists (with mine as (select org_id from member) select from mine where mine.anything = id)', ['id'], ['member']],
  // Inside it as well, and in what comes behind it; what it is called hides a table.
  [
    'exists (with mine as (select org_id from member) select from billing.plan p where p.org_id in (select org_id from mine))',
    [],
    ['billing.plan', 'member'],
  ],
  ['exists (with member as (select 1 as x), b as (select x from member) select from b where x = id)', ['id'], []],
  [
    'exists (with recursive up as (select org_id from member union select up.org_id from up) select from up)',
    [],
    ['member'],
  ],
  ['exists (with mine as (select from member where user_id = author_id) select from mine)', ['author_id'], ['member']],
  ['id = any (select unnest(x.ids) from (select array_agg(user_id) as ids from member) as x)', ['id'], ['member']],
  [
    'exists (select from jsonb_array_elements_text(current_setting($$a.b$$)::jsonb) as a where a = id::text)',
    ['id'],
    [],
  ],
  ['id in (select user_id from member union select org_id from billing.plan)', ['id'], ['billing.plan', 'member']],
  ['(select count(*) from pg_catalog.pg_roles) > 0 and published', ['published'], []],
])('%s', (text, columns, reads) => {
  expect(parse(text)).toMatchObject({ ok: true, expression: { columns }, reads, unknown: [] });
});

test.each([
  ['auther_id = 1', ['column auther_id @ 0']],
  [`'é' = 'ü' or a = b or b > a`, ['column a @ 13', 'column b @ 17']],
  ['exists (select from membr where user_id = author_id)', ['table membr @ 20']],
  ['exists (select from member m where m.usr_id = author_id)', ['column m.usr_id @ 35']],
  ['exists (select from member m where member.user_id = id)', ['column member.user_id @ 35']],
  ['id in (select nothing from billing.plan)', ['column nothing @ 14']],
  ['id in (select org_id from billing.plam)', ['table billing.plam @ 26']],
  // A WITH query asks neither what comes behind it nor what it is asked beside.
  ['exists (with a as (select from b), b as (select) select from a)', ['table b @ 31']],
  ['exists (with a as (select m.role) select from member m, a)', ['column m.role @ 26']],
])('%s names what is not there', (text, names) => {
  const parsed = parse(text);
  expect(parsed.ok && parsed.unknown.map(({ kind, name, at }) => `${kind} ${name} @ ${String(at)}`)).toEqual(names);
});

test.each([
  ['count(*) > 1', 'an aggregate function cannot stand here'],
  ['id = $1', 'there are no parameters here'],
  ['true; drop table post', 'syntax error at or near ";"'],
  ['exists (select', 'the expression breaks off'],
  ['exists (with x as (delete from member returning *) select from x)', 'a policy only reads'],
])('%s is refused', (text, message) => {
  expect(parse(text)).toMatchObject({ ok: false, message });
});

test.each(['UPDATE', 'NO KEY UPDATE', 'SHARE', 'KEY SHARE SKIP LOCKED'])(
  'FOR %s is refused where it stands',
  (strength) => {
    const before = `'é' = 'ü' and exists (select from member where role > substring('no' for length) `;
    expect(parse(`${before}for ${strength})`)).toEqual({
      ok: false,
      message: 'a policy locks no rows, since FOR UPDATE and FOR SHARE need the right to UPDATE them',
      at: before.length,
    });
  },
);
