import { catalogue } from '@wesley/diagnostics';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema } from './read-schema';
import type { ScalarChoices } from './scalars';

/** What is said about a schema: `code @ line:column message (hint)`, warnings with a mark. */
async function problemsOf(
  sdl: string,
  {
    scalars = {},
    rls = 'settings',
    postgres = 18,
  }: { scalars?: ScalarChoices; rls?: 'settings' | 'supabase'; postgres?: number } = {},
): Promise<readonly string[]> {
  const options = { naming: 'snake_case', scalars, rls, postgres } as const;
  const { diagnostics, schema } = await readSchema([{ file: 's.graphql', text: sdl }], options);
  expect(schema === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return diagnostics.map(({ code, severity, message, origin, hint }) => {
    const place = origin ? `${String(origin.line)}:${String(origin.column)}` : '';
    return `${severity === 'warning' ? 'warning ' : ''}${code} @ ${place} ${message}${hint === undefined ? '' : ` (${hint})`}`;
  });
}

/** A schema of one sound table and what is to be looked at, from line 2 on. */
const beside = (sdl: string) => `type User @wes_table { id: ID! @wes_pk email: String! @wes_unique age: Int }\n${sdl}`;
/** A table with fields to be looked at, on line 2. */
const fields = (sdl: string) => beside(`type Post @wes_table { id: ID! @wes_pk\n${sdl} }`);
/** A table with a directive to be looked at, on line 3. */
const onType = (sdl: string) =>
  beside(
    `type Post @wes_table\n${sdl} { id: ID! @wes_pk title: String! userId: ID rank: Int tags: [String!] author: User @wes_belongsTo }`,
  );

const cases: Readonly<Record<string, readonly (readonly [sdl: string, ...problems: readonly string[]])[]>> = {
  syntax: [
    [`type {`, 'syntax-error @ 1:6 Expected Name, found "{".'],
    [`# nothing\n`, 'schema-empty @ 1:1 The schema defines no table. (mark an object type with @wes_table)'],
    [`type A @wes_table {\n  id: ID! @wes_pk`, 'syntax-error @ 2:18 Expected Name, found <EOF>.'],
    [
      beside(`query { a }`),
      'syntax-error @ 2:1 An operation or fragment stands in the schema, which holds definitions only.',
    ],
    [
      `type Post { id: ID }\ntype Query { post: Post }`,
      'schema-empty @ 1:1 The schema defines no table. (mark an object type with @wes_table)',
    ],
    [
      beside(`type A @wes_table {\n  "x" id: [[[ID!]]] @wes_pk }`),
      'field-type-impossible @ 3:11 A.id is a list of lists, which no column can be.',
      'primary-key-invalid @ 3:11 A.id is part of the primary key and cannot be null. (write "!" after its type)',
    ],
  ],
  types: [
    [fields(`a: Usr`), 'unknown-type @ 3:4 There is no type Usr. (did you mean "User"?)'],
    [
      fields(`a: Timestamp b: [Long!] c: Instant }\nscalar Instant\ntype Query { at: time_stamp`),
      'unknown-type @ 3:4 There is no type Timestamp. (did you mean "DateTime"?)',
      'unknown-type @ 3:18 There is no type Long. (did you mean "BigInt"?)',
      'field-type-impossible @ 3:28 Post.c has the scalar Instant, which has no type in Postgres. (use DateTime, which is built in, or write scalar Instant @wes_type(pg: "…", ts: "…", zod: "…"))',
      'unknown-type @ 5:18 There is no type time_stamp. (did you mean "DateTime"?)',
    ],
    [fields(`a: Date a: Int`), 'defined-twice @ 3:9 Post.a is defined twice.'],
    [beside(`type User { id: ID }`), 'defined-twice @ 2:6 User is defined twice.'],
    [beside(`enum Role { A B A }`), 'defined-twice @ 2:17 Role.A is defined twice.'],
    [
      beside(`extend type Usr { a: Int }`),
      'unknown-type @ 2:13 There is no type Usr to extend. (did you mean "User"?)',
    ],
    [
      beside(`extend enum User { A }`),
      'unknown-type @ 2:13 User is extended as what it is not. (write it as what it is: object)',
    ],
    [
      beside(`scalar DateTime\nscalar ID @wes_type(pg: "integer")`),
      'builtin-scalar-changed @ 3:11 ID is built in, so @wes_type on it would mean nothing. (declare a scalar with another name)',
    ],
    [beside(`enum Date { A }`), 'builtin-scalar-changed @ 2:6 Date is a built-in scalar. (use another name)'],
    [
      fields(`cost: Money }\nscalar Money\ntype Query { a: Int`),
      'field-type-impossible @ 3:7 Post.cost has the scalar Money, which has no type in Postgres. (write scalar Money @wes_type(pg: "…", ts: "…", zod: "…"))',
    ],
    [
      fields(`node: Node }\ninterface Node { id: ID }\ntype Query { node: Node`),
      'field-type-impossible @ 3:7 Post.node has an interface as its type, which no column can have.',
    ],
    [
      fields(`any: Any }\nunion Any = User\ntype Query { any: Any`),
      'field-type-impossible @ 3:6 Post.any has a union as its type, which no column can have.',
    ],
    [fields(`a: [[Int]]`), 'field-type-impossible @ 3:4 Post.a is a list of lists, which no column can be.'],
    [
      fields(`a: [Tags!] }\nscalar Tags @wes_type(pg: "text[]")\ntype Query { a: Int`),
      'field-type-impossible @ 3:4 Post.a is a list of Tags, which is an array itself.',
    ],
    [
      beside(`type Lonely { id: ID }`),
      'warning type-without-table @ 2:6 Lonely has no @wes_table, so it makes no table. (write type Lonely @wes_table)',
    ],
    [
      beside(`type Lonely { id: ID @wes_pk }`),
      'type-without-table @ 2:22 Lonely has @wes_pk but no @wes_table, so it makes no table. (write type Lonely @wes_table)',
    ],
    [
      fields(`a(unit: Int): Int`),
      'warning field-arguments-ignored @ 3:1 Post.a makes a column; its arguments are for the API only.',
    ],
    [beside(`type Query { me(id: Uid): User }`), 'unknown-type @ 2:21 There is no type Uid. (did you mean "ID"?)'],
    [
      beside(`enum Interval { A B }`),
      `name-invalid @ 2:6 The enum Interval would be hidden by Postgres' own type "interval". (give the enum another name)`,
    ],
    [
      beside(`enum Point { A }`),
      `name-invalid @ 2:6 The enum Point would be hidden by Postgres' own type "point". (give the enum another name)`,
    ],
    [
      beside(`scalar Money @wes_type(ts: "string")`),
      'argument-missing @ 2:14 @wes_type on the scalar Money needs the argument "pg".',
    ],
    [
      beside(`enum Int4range { A }`),
      `name-invalid @ 2:6 The enum Int4range would be hidden by Postgres' own type "int4range". (give the enum another name)`,
    ],
  ],
  'names inside of SQL': [
    [
      onType(`@wes_check(expr: """
  -- é😀
  rank > 0
    and wrong = 1
""")`),
      'field-unknown @ 6:9 "-- é😀 rank > 0 and wrong = 1" reads "wrong", which is no column of Post. (did you mean "rank"?)',
    ],
    [
      fields(String.raw`a: Int @wes_check(expr: "\"id\" is null\n or '\u{1F600}' = titel or b > titel")`),
      `field-unknown @ 3:60 ""id" is null or '😀' = titel or b > titel" reads "titel", which is no column of Post.`,
      `field-unknown @ 3:69 ""id" is null or '😀' = titel or b > titel" reads "b", which is no column of Post.`,
    ],
    [
      fields(`a: Int b: Int @wes_generated(expr: "a * 2 + cc")`),
      'field-unknown @ 3:45 "a * 2 + cc" reads "cc", which is no column of Post.',
    ],
    [
      fields(`a: Int @wes_backfill(expr: "coalesce(1, idd)")`),
      'field-unknown @ 3:41 "coalesce(1, idd)" reads "idd", which is no column of Post. (did you mean "id"? Or take @wes_backfill away if it was carried out.)',
    ],
    [
      onType(`@wes_index(fields: ["rank", "(rank + ranc) desc"], where: "title = 'é' and tilte <> ''")`),
      'field-unknown @ 3:38 "(rank + ranc) desc" reads "ranc", which is no column of Post. (did you mean "rank"?)',
      `field-unknown @ 3:76 "title = 'é' and tilte <> ''" reads "tilte", which is no column of Post. (did you mean "title"?)`,
    ],
    [
      onType(`@wes_index(fields: ["rank"], where: "title = 'é' and tilte <> ''")`),
      `field-unknown @ 3:54 "title = 'é' and tilte <> ''" reads "tilte", which is no column of Post. (did you mean "title"?)`,
    ],
    [
      onType(`@wes_tenant(by: "rank")\n@wes_rls(using: """\n  title = 'é' and\n  wrong\n""", check: "wrongly")`),
      `field-unknown @ 6:3 "title = 'é' and wrong" reads "wrong", which is no column of Post. (did you mean "rank"?)`,
      'field-unknown @ 7:14 "wrongly" reads "wrongly", which is no column of Post.',
    ],
    [
      onType(String.raw`@wes_rls(select: "exists (select from usr u join \"user\" w on w.idd = u.id)")`),
      `field-unknown @ 3:39 "exists (select from usr u join "user" w on w.idd = u.id)" reads "usr", which is no table. (did you mean "user"?)`,
      `field-unknown @ 3:64 "exists (select from usr u join "user" w on w.idd = u.id)" reads "w.idd", which is no column of User. (did you mean "id"?)`,
    ],
    [
      onType(
        String.raw`@wes_rls(select: "exists (select from \"user\" where agee > 1 and x.id = post.id and post.rnk > 0)")`,
      ),
      `field-unknown @ 3:54 "exists (select from "user" where agee > 1 and x.id = post.id…" reads "agee", which is no column of User or Post. (did you mean "age"?)`,
      `field-unknown @ 3:67 "exists (select from "user" where agee > 1 and x.id = post.id…" reads "x.id", where nothing is called "x".`,
      `field-unknown @ 3:86 "exists (select from "user" where agee > 1 and x.id = post.id…" reads "post.rnk", which is no column of Post. (did you mean "rank"?)`,
    ],
  ],
  'for Supabase': [
    [
      beside(`type Key @wes_table(schema: "auth") @wes_owner(column: "who") { id: ID! @wes_pk who: ID! }`),
      'name-invalid @ 2:29 The schema name "auth" belongs to Supabase, which "rls" in the config says to be used.',
    ],
    [beside(`type Key @wes_table(schema: "authors") @wes_owner(column: "who") { id: ID! @wes_pk who: ID! }`)],
  ],
  'scalars of the config': [
    [
      beside(`scalar Money @wes_type(pg: "integer")`),
      'scalar-mapped-twice @ 2:14 Money has a type in the config and another one here. (keep one of them)',
    ],
    [
      beside(`enum Moneys { A }`),
      'warning scalar-not-declared @ 1:1 The config maps the scalar Money, which the schema does not declare. (write scalar Money)',
    ],
  ],
  'defaults of embedded types': [
    [
      fields(`a: Spot! @wes_default(value: { lat: 1, name: "x", kinds: [A], any: [1], at: "2020-01-01", spot: { lat: 0.5 } })
        b: [Spot]! @wes_default(value: [null, { lat: 1 }]) c: Spot @wes_default(value: null)
        d: Spot @wes_default(expr: "jsonb_build_object('lat', 1)") }
        enum Kind { A }
        type Spot { lat: Float! name: String kinds: [Kind!] any: JSON at: Date spot: Spot more: [Spot!] n: Int ok: Boolean`),
    ],
    [
      fields(`a: Spot! @wes_default(value: {}) b: Spot @wes_default(value: []) c: [Spot!]! @wes_default(value: { lat: 1 })
d: [Spot!]! @wes_default(value: [null, { lat: "1", nam: "x" }])
e: Spot @wes_default(value: { lat: null, name: 1, kind: "A", ok: 1, n: 1.5, spots: [{}] }) }
enum Kind { A }
type Spot { lat: Float! name: String kind: Kind ok: Boolean n: Int spots: [Spot!]`),
      'default-impossible @ 3:30 The default of Post.a lacks lat, which every Spot has.',
      'default-impossible @ 3:62 The default of Post.b has to be an object with the members of Spot.',
      'default-impossible @ 3:98 The default of Post.c has to be a list, such as [].',
      'default-impossible @ 4:34 The default of Post.d, at [], has to be something else than null.',
      'default-impossible @ 4:47 The default of Post.d, at [].lat, has to be a number.',
      'default-impossible @ 4:52 The default of Post.d, at [], has the member nam, which Spot does not have. (did you mean "name"?)',
      'default-impossible @ 5:36 The default of Post.e, at lat, has to be something else than null.',
      'default-impossible @ 5:48 The default of Post.e, at name, has to be a text in quotes.',
      'default-impossible @ 5:57 The default of Post.e, at kind, has to be a value of the enum, without quotes.',
      'default-impossible @ 5:66 The default of Post.e, at ok, has to be true or false.',
      'default-impossible @ 5:72 The default of Post.e, at n, has to be a whole number.',
      'default-impossible @ 5:85 The default of Post.e, at spots[], lacks lat, which every Spot has.',
    ],
  ],
  'embedded types': [
    [
      fields(`a: Spot }
        type Spot { at: Moment more: [Moment!] own: Moment @wes_type(ts: "string", zod: "z.string()") bits: Int @wes_type(ts: "bigint") updated: Dated }
        scalar Moment @wes_type(pg: "text", ts: "Date", zod: "z.date()")
        scalar Dated @wes_type(pg: "text", ts: "Dated", zod: "dated()")
        type Query { a: Int`),
      'field-type-impossible @ 4:25 Spot.at is part of a JSON value, which holds no Date of TypeScript. (say what it is in JSON: @wes_type(ts: "string", zod: "z.string()"))',
      'field-type-impossible @ 4:38 Spot.more is part of a JSON value, which holds no Date of TypeScript. (say what it is in JSON: @wes_type(ts: "string", zod: "z.string()"))',
      'field-type-impossible @ 4:109 Spot.bits is part of a JSON value, which holds no bigint of TypeScript. (say what it is in JSON: @wes_type(ts: "string", zod: "z.string()"))',
    ],
    [fields(`place: Place! }\ntype Place { lat: Float! near: [Place!] @deprecated name: String @wes_pii`)],
    [
      fields(
        `a: Place @wes_fk b: [Place] @wes_hasMany c: [[Place]] d: Query }\ntype Place { a: Int }\ntype Query { a: Int`,
      ),
      'directive-misplaced @ 3:10 Post.a embeds Place, which has no table, so @wes_fk on it would mean nothing. (write type Place @wes_table)',
      'directive-misplaced @ 3:29 Post.b embeds Place, which has no table, so @wes_hasMany on it would mean nothing. (write type Place @wes_table)',
      'field-type-impossible @ 3:45 Post.c is a list of lists, which no column can be.',
      'field-type-impossible @ 3:58 Post.d has the root type Query, which no column can hold.',
    ],
    [
      fields(
        `a: Place @wes_type(pg: "text") b: Place @wes_type(pg: "json") c: Place @wes_type(ts: "Spot") }\ntype Place { a: Int`,
      ),
      'column-type-invalid @ 3:24 Post.a embeds Place as JSON, so its type is jsonb or json, not "text".',
      'warning column-type-doubtful @ 3:55 "json" cannot be compared, so that DISTINCT, GROUP BY and UNION fail on it. (write "jsonb")',
    ],
    [
      fields(
        `a: Place @wes_default(value: { a: 1 }) }\ntype Place @wes_pii { id: ID @wes_pk a(unit: Int): Int @wes_index`,
      ),
      'directive-misplaced @ 4:12 Place has no @wes_table and is embedded in a column, so @wes_pii on Place would mean nothing. (write type Place @wes_table to make it a table)',
      'directive-misplaced @ 4:30 Place has no @wes_table and is embedded in a column, so @wes_pk on Place.id would mean nothing. (write type Place @wes_table to make it a table)',
      'warning field-arguments-ignored @ 4:38 Place.a is part of a column; its arguments are for the API only.',
      'directive-misplaced @ 4:56 Place has no @wes_table and is embedded in a column, so @wes_index on Place.a would mean nothing. (write type Place @wes_table to make it a table)',
    ],
    [
      fields(`a: Place }\ntype Place { a: User b: [[Int]] c: Node d: Any e: Query f: Odd g: Usr }
        scalar Odd\ninterface Node { a: Int }\nunion Any = User\ntype Query { n: Node a: Any o: Odd`),
      'field-type-impossible @ 4:17 Place.a refers to the table of User, but is part of a JSON value, which can refer to nothing. (hold the key of the row, as an ID, or embed a type of its own)',
      'field-type-impossible @ 4:25 Place.b is a list of lists, which no part of an embedded type can be.',
      'field-type-impossible @ 4:36 Place.c has an interface as its type, which no part of an embedded type can have.',
      'field-type-impossible @ 4:44 Place.d has a union as its type, which no part of an embedded type can have.',
      'field-type-impossible @ 4:51 Place.e has the root type Query, which no column can hold.',
      'field-type-impossible @ 4:60 Place.f has the scalar Odd, which has no type in Postgres. (write scalar Odd @wes_type(pg: "…", ts: "…", zod: "…"))',
      'unknown-type @ 4:67 There is no type Usr. (did you mean "User"?)',
    ],
    [
      fields(
        `a: Place }\ntype Place { a: Int @wes_type(pg: "smallint") b: Int @wes_type c: [Tags] d: Tags }\nscalar Tags @wes_type(pg: "text[]")\ntype Query { a: Int`,
      ),
      'argument-invalid @ 4:35 Place.a is part of a JSON value, so @wes_type(pg:) on it would mean nothing. (give ts and zod)',
      'argument-missing @ 4:54 @wes_type on Place.b says nothing: give ts or zod.',
      'field-type-impossible @ 4:67 Place.c is a list of Tags, which is an array itself.',
    ],
    [
      fields(`a: Place }\ntype Place\ntype Query { a: Int`),
      'field-type-impossible @ 4:6 Place is embedded in a column, but has no fields. (for any JSON at all use the scalar JSON)',
    ],
  ],
  directives: [
    [
      fields(`a: Int @wes_indx`),
      'unknown-directive @ 3:8 There is no directive @wes_indx. (did you mean "@wes_index"?)',
    ],
    [fields(`a: Int @uniqe`), 'unknown-directive @ 3:8 There is no directive @uniqe. (did you mean "@wes_unique"?)'],
    [
      beside(`directive @auth on OBJECT\ntype Post @wes_table @auth { id: ID! @wes_pk }`),
      'warning directive-ignored @ 3:22 @auth is defined in the schema, but means nothing to Wesley.',
    ],
    [
      beside(`type Post @table { id: ID! @primaryKey user: ID @wesley_fk(ref: "User.id") }`),
      'warning alias-used @ 2:11 @table is the old name of @wes_table. (write @wes_table)',
      'warning alias-used @ 2:28 @primaryKey is the old name of @wes_pk. (write @wes_pk)',
      'warning alias-used @ 2:49 @wesley_fk is the old name of @wes_fk. (write @wes_fk)',
    ],
    [fields(`a: Int @wes_table`), 'directive-misplaced @ 3:8 @wes_table cannot stand on a field, only on a type.'],
    [
      beside(`interface Node @wes_table { id: ID @wes_pk }`),
      'directive-misplaced @ 2:16 @wes_table cannot stand on this kind of definition, only on a type.',
      'directive-misplaced @ 2:36 @wes_pk cannot stand on this kind of definition, only on a type or a field.',
    ],
    [
      beside(`enum Role @wes_critical { A @wes_weight(value: 2) B @deprecated }`),
      'directive-misplaced @ 2:11 @wes_critical cannot stand on an enum, only on a type or a field.',
      'directive-misplaced @ 2:29 @wes_weight cannot stand on an enum value, only on a type or a field.',
    ],
    [
      beside(`input New { a: Int @wes_default(value: 1) }`),
      'directive-misplaced @ 2:20 @wes_default cannot stand on this kind of definition, only on a field.',
    ],
    [fields(`a: Int @wes_sensitive(why: 1)`), 'unknown-argument @ 3:23 @wes_sensitive has no argument "why".'],
    [fields(`a: Int @wes_pii @wes_pii`), 'directive-repeated @ 3:17 @wes_pii can stand only once in a place.'],
    [
      fields(`a: Int @wes_default(valu: 1)`),
      'unknown-argument @ 3:21 @wes_default has no argument "valu". (did you mean "value"?)',
    ],
    [fields(`a: Int @wes_check(expr: 1)`), 'argument-invalid @ 3:25 @wes_check(expr:) takes a string, not 1.'],
    [
      fields(`a: Int @wes_weight(value: 2.5)`),
      'argument-invalid @ 3:27 @wes_weight(value:) takes a whole number of 32 bits, not 2.5.',
    ],
    [fields(`a: Int @wes_weight(value: 0)`), 'argument-invalid @ 3:8 @wes_weight(value:) is at least 1, not 0.'],
    [fields(`a: Int @wes_check`), 'argument-missing @ 3:8 @wes_check needs the argument "expr".'],
    [
      fields(`a: ID @wes_fk(ref: "User.id", onDelete: "CASCADE")`),
      'argument-invalid @ 3:41 @wes_fk(onDelete:) takes NO_ACTION, RESTRICT, CASCADE, SET_NULL or SET_DEFAULT, without quotes, not "CASCADE".',
    ],
    [
      fields(`a: Int @wes_unique(nullsNotDistinct: YES)`),
      'argument-invalid @ 3:38 @wes_unique(nullsNotDistinct:) takes true or false, not YES.',
    ],
    [
      fields(`a: Int @wes_index(include: [1])`),
      'argument-invalid @ 3:28 @wes_index(include:) takes a list of strings, not [1].',
    ],
    [
      fields(`a: Int @wes_unique(fields: ["a"])`),
      'argument-invalid @ 3:20 @wes_unique(fields:) is for a type; here it is the field itself.',
    ],
    [fields(`a: Int @wes_column(name: "b", name: "c")`), 'argument-invalid @ 3:31 @wes_column(name:) is given twice.'],
    [fields(`a: Int @wes_type`), 'argument-missing @ 3:8 @wes_type on Post.a says nothing: give pg, ts or zod.'],
    [
      fields(`a: Int @wes_hasMany`),
      'directive-misplaced @ 3:8 @wes_hasMany documents a relation, but Post.a is a scalar. (write @wes_fk(ref: "Type.field") for a foreign key)',
    ],
    [
      fields(`a: User @wes_pk`),
      'directive-misplaced @ 3:9 Post.a is a relation and makes no column, so @wes_pk on it would mean nothing. (add @wes_fk to make it a column)',
    ],
    [
      fields(`posts: [User!] @wes_fk`),
      'directive-misplaced @ 3:16 Post.posts is a list of relations and makes no column, so @wes_fk on it would mean nothing. (write @wes_fk on a field of User)',
    ],
    [
      fields(`author: User @wes_fk @wes_type(pg: "text")`),
      'directive-misplaced @ 3:22 Post.author takes its type from the key of User; @wes_type cannot change it.',
    ],
  ],
  'other schemas': [
    [
      beside(`type Bill @wes_table(schema: "pg_bills") { id: ID! @wes_pk }`),
      'name-invalid @ 2:30 The schema name "pg_bills" belongs to Postgres.',
    ],
    [
      beside(`type Bill @wes_table(schema: "tap") { id: ID! @wes_pk }`),
      'name-invalid @ 2:30 The schema name "tap" belongs to Wesley.',
    ],
    [beside(`type Key @wes_table(schema: "auth") { id: ID! @wes_pk }`)],
    [
      beside(`type Bill @wes_table(name: "a.b") { id: ID! @wes_pk }`),
      'name-invalid @ 2:28 The table name "a.b" holds a dot, which stands between a Postgres schema and a table.',
    ],
    [
      beside(`type PgClass @wes_table { id: ID! @wes_pk }`),
      'name-invalid @ 2:6 The table name "pg_class" belongs to Postgres.',
    ],
    // One name in two schemas is two names.
    [beside(`type Bill @wes_table(schema: "billing", name: "user") { id: ID! @wes_pk }`)],
    [
      beside(
        `type Bill @wes_table(schema: "b") { id: ID! @wes_pk }\ntype Note @wes_table(schema: "b", name: "bill") { id: ID! @wes_pk }`,
      ),
      'name-collision @ 3:6 The table of Note would be called "b.bill", as the table of Bill is. (give it another name with @wes_table(name: "…"))',
    ],
  ],
  'generated columns': [
    [fields(`a: Int b: Int @wes_generated(expr: "a * 2")`)],
    [
      fields(`a: Int b: Int @wes_generated(expr: "c * 2")`),
      'field-unknown @ 3:37 "c * 2" reads "c", which is no column of Post.',
    ],
    [
      fields(`a: Int @wes_generated(expr: "a * 2")`),
      'generated-impossible @ 3:29 Post.a would be computed from itself. (write its expression here, too)',
    ],
    [
      fields(`a: Int b: Int @wes_generated(expr: "a * 2") c: Int @wes_generated(expr: "b + 1")`),
      'generated-impossible @ 3:73 Post.c would be computed from "b", which is generated as well. (write its expression here, too)',
    ],
    [
      fields(`a: DateTime @wes_generated(expr: "now()")`),
      'generated-impossible @ 3:35 now() does not always return the same, so that Post.a cannot be computed with it.',
    ],
    [
      fields(`at: DateTime a: Date @wes_generated(expr: "at::date") b: String @wes_generated(expr: """
        title || at
      """) c: Mood @wes_generated(expr: "case when title is null then 'A' else 'B' end::mood") title: String
        f: Date @wes_generated(expr: "at") g: String @wes_generated(expr: "mood") mood: Mood
        d: Date @wes_generated(expr: "(at at time zone 'UTC')::date") e: String @wes_generated(expr: "of_an_extension(at)") }
enum Mood { A B`),
      "generated-impossible @ 3:46 The cast from timestamp with time zone to date does not always return the same, so that Post.a cannot be computed with it. (say in which zone: … AT TIME ZONE 'UTC')",
      `generated-impossible @ 4:15 "||" of text and timestamp with time zone does not always return the same, so that Post.b cannot be computed with it. (say in which zone: … AT TIME ZONE 'UTC')`,
      'generated-impossible @ 5:87 The cast from text to mood does not always return the same, so that Post.c cannot be computed with it. (compare the enum with its values; they need no cast)',
    ],
    [
      fields(`a: Int b: Int @wes_generated(expr: "a * 2") @wes_default(value: 1)`),
      'generated-impossible @ 3:15 Post.b is generated, so @wes_default on it would mean nothing. (take one of the two away)',
    ],
    [
      fields(`a: ID b: ID @wes_fk(ref: "User.id") @wes_generated(expr: "a")`),
      'generated-impossible @ 3:37 Post.b is generated, so @wes_fk on it would mean nothing. (take one of the two away)',
    ],
    [
      beside(`type Post @wes_table @wes_pk(fields: ["b"]) { a: Int! b: Int! @wes_generated(expr: "a") }`),
      'primary-key-invalid @ 2:22 Post.b is generated, and cannot be part of the primary key. (use @wes_unique for it)',
    ],
    [
      beside(
        `type Post @wes_table @wes_fk(fields: ["b"], ref: "User.id", onDelete: SET_NULL) { id: ID! @wes_pk a: ID b: ID @wes_generated(expr: "a") }`,
      ),
      'foreign-key-action-impossible @ 2:22 onDelete would change Post.b, which is generated. (choose NO_ACTION or RESTRICT)',
    ],
    [
      fields(`a: Int b: Int @wes_generated(expr: "a +")`),
      'expression-invalid @ 3:40 "a +" cannot be used: the expression breaks off.',
    ],
  ],
  grants: [
    [onType(`@wes_grant(roles: ["reader", "public"], operations: ["select", "ALL"])`)],
    [onType(`@wes_grant(roles: ["reader"])`), 'argument-missing @ 3:1 @wes_grant needs the argument "operations".'],
    [
      onType(`@wes_grant(roles: [], operations: ["select"])`),
      'argument-invalid @ 3:1 @wes_grant(roles:) names none. (name at least one)',
    ],
    [
      onType(`@wes_grant(roles: ["reader"], operations: ["selct"])`),
      'argument-invalid @ 3:44 "selct" is nothing that can be granted on a table. (did you mean "select"?)',
    ],
    [
      fields(`a: Int @wes_grant(roles: ["reader"], operations: ["delete"])`),
      'argument-invalid @ 3:51 "delete" is nothing that can be granted on a column. (write one of select, insert, update, references, all)',
    ],
    [
      onType(`@wes_grant(roles: ["current_user"], operations: ["select"])`),
      'name-invalid @ 3:20 The role name "current_user" is a word of Postgres, not a role.',
    ],
    [
      onType(
        `@wes_grant(roles: ["pg_monitor", "pg_read_all_stats"], operations: ["select"])\n@wes_rls(select: "true", roles: ["pg_signal_backend", "pgadmin"])`,
      ),
    ],
    [
      onType(
        `@wes_grant(roles: ["pg_read_all_data", "pg_monitr"], operations: ["select"])\n@wes_rls(select: "true", roles: ["pg_mine"])`,
      ),
      'name-invalid @ 3:20 The role name "pg_read_all_data" belongs to Postgres, which has it since 14 only; a schema is for 13 and later. (name a role of your own)',
      'name-invalid @ 3:40 The role name "pg_monitr" belongs to Postgres, which has no role of that name. (did you mean "pg_monitor"?)',
      'name-invalid @ 4:34 The role name "pg_mine" belongs to Postgres, which has no role of that name. (it has pg_execute_server_program, pg_monitor, pg_read_all_settings, pg_read_all_stats, pg_read_server_files, pg_signal_backend, pg_stat_scan_tables, pg_write_server_files)',
    ],
  ],
  'row-level security': [
    [
      onType(`@wes_rls(preset: "tenent", roles: ["app"])`),
      'row-security-impossible @ 3:18 There is no preset "tenent". (did you mean "tenant"?)',
    ],
    [
      onType(`@wes_rls(select: "owner", selectRoles: ["app"])`),
      'row-security-impossible @ 3:18 The preset "owner" on Post compares rows with who is asking. (add @wes_owner(column: "…"))',
    ],
    [
      onType(`@wes_owner(column: "userid") @wes_rls(select: "owner", update: "owner_or_admin", roles: ["app"])`),
      'field-unknown @ 3:20 Post has no field "userid". (did you mean "userId"?)',
    ],
    [
      onType(`@owner(by: "userId") @wes_rls(select: "owner", roles: ["app"])`),
      'warning alias-used @ 3:1 @owner is the old name of @wes_owner. (write @wes_owner)',
      'unknown-argument @ 3:8 @wes_owner has no argument "by". (did you mean "column"?)',
    ],
    [
      onType(`@wes_tenant(by: "userId") @wes_rls(preset: "tenant_and_owner")`),
      'row-security-impossible @ 3:44 The preset "tenant_and_owner" on Post compares rows with who is asking. (add @wes_tenant(by: "…") and @wes_owner(column: "…"))',
    ],
    [
      onType(`@wes_owner(column: userId)`),
      'argument-invalid @ 3:20 @wes_owner(column:) takes a string, not userId. (write "userId")',
    ],
    [onType(`@wes_rls`)],
    [onType(`@wes_rls(select: "public_read", insert: "admin_only", deleteRoles: ["admin"], delete: "rank > 3")`)],
    [onType(`@wes_rls(using: "exists (select from \\"user\\" u where u.id = user_id and u.age > rank)")`)],
    [
      onType(`@wes_rls(select: "titel = ''")`),
      `field-unknown @ 3:19 "titel = ''" reads "titel", which is no column of Post. (did you mean "title"?)`,
    ],
    [
      onType(`@wes_rls(select: "exists (select from usr)")`),
      'field-unknown @ 3:39 "exists (select from usr)" reads "usr", which is no table. (did you mean "user"?)',
    ],
    [
      onType(`@wes_rls(select: "admin_onli")`),
      'field-unknown @ 3:19 "admin_onli" reads "admin_onli", which is no column of Post. (did you mean "admin_only"?)',
    ],
    [
      onType(`@wes_rls(select: """\n  rank > 1\n  and and\n""")`),
      'expression-invalid @ 5:7 "rank > 1 and and" cannot be used: syntax error at or near "and".',
    ],
    [
      onType(`@wes_rls(preset: "tennant")`),
      'row-security-impossible @ 3:18 There is no preset "tennant". (did you mean "tenant"?)',
    ],
    [
      onType(`@wes_rls(preset: "tenant_and_owner") @wes_owner(column: "userId")`),
      'row-security-impossible @ 3:18 The preset "tenant_and_owner" on Post compares rows with who is asking. (add @wes_tenant(by: "…") and @wes_owner(column: "…"))',
    ],
    [
      onType(`@wes_rls(select: "owner")`),
      'row-security-impossible @ 3:18 The preset "owner" on Post compares rows with who is asking. (add @wes_owner(column: "…"))',
    ],
    [
      onType(`@wes_rls(insert: "public_read")`),
      'row-security-impossible @ 3:18 The preset "public_read" says nothing about INSERT. (write "never" to let nobody do it)',
    ],
    [
      onType(`@wes_rls(preset: "admin_only", using: "true")`),
      'argument-invalid @ 3:18 @wes_rls on Post has both a preset and "using" for all operations. (keep one of them)',
    ],
    [
      onType(`@wes_rls(select: "true", insertRoles: ["writer"])`),
      'argument-invalid @ 3:40 @wes_rls(insertRoles:) on Post names roles for INSERT, which nothing allows. (add insert: "…")',
    ],
    [
      onType(`@wes_rls(roles: ["writer"])`),
      'argument-invalid @ 3:18 @wes_rls(roles:) on Post names roles, but nothing is allowed to them. (say what is, with select:, using: or preset:)',
    ],
    [
      onType(`@wes_rls(using: "true", roles: ["app"], selectRoles: [])`),
      'argument-invalid @ 3:1 @wes_rls(selectRoles:) on Post names none. (write ["public"] for everybody, or "never" for nobody)',
    ],
    [
      onType(`@wes_rls(select: "exists (select from post other where other.id = post.user_id)")`),
      'row-security-impossible @ 3:18 The policy for SELECT on Post asks Post itself, and so would ask for ever. (keep whom it lets through in another table)',
    ],
    [
      beside(`type A @wes_table
  @wes_rls(select: "exists (select from b where b.id = a.id)", insert: "exists (select from a b where b.id = a.id)") { id: ID! @wes_pk }
type B @wes_table @wes_rls(select: "exists (select from c)") { id: ID! @wes_pk }
type C @wes_table @wes_rls(selectRoles: ["app"], using: """
  id in (select a.id from a union select b.id from b)
""") { id: ID! @wes_pk }`),
      'row-security-impossible @ 3:20 Policies for SELECT ask each other for ever: A asks B, which asks C, which asks A. (let one of them ask a table whose own policy asks none of the others)',
      'row-security-impossible @ 4:36 Policies for SELECT ask each other for ever: B asks C, which asks B. (let one of them ask a table whose own policy asks none of the others)',
    ],
    [
      // Nobody is bound by both: other roles, other commands, and one that is not turned on.
      beside(`type A @wes_table @wes_rls(select: "exists (select from b)", selectRoles: ["app"]) { id: ID! @wes_pk }
type B @wes_table @wes_rls(select: "exists (select from a)", selectRoles: ["ops"]) { id: ID! @wes_pk }
type C @wes_table @wes_rls(select: "exists (select from d)", insert: "exists (select from d)") { id: ID! @wes_pk }
type D @wes_table @wes_rls(select: "true", update: "exists (select from c)", delete: "exists (select from d)") { id: ID! @wes_pk }
type E @wes_table @wes_rls(select: "exists (select from f)", enabled: false) { id: ID! @wes_pk }
type F @wes_table @wes_rls(select: "exists (select from e)") { id: ID! @wes_pk }`),
    ],
    [
      onType(`@wes_tenant(by: "tags")`),
      'row-security-impossible @ 3:17 Post.tags cannot tell whose a row is: it is a list. (name a field with an ID, a number, a text or an enum)',
    ],
    [
      onType(`@wes_rls(select: "public.post.rank > 1")`),
      'field-unknown @ 3:19 "public.post.rank > 1" reads "public.post.rank", which is no column of Post. (did you mean "rank"?)',
    ],
    [onType(`@wes_tenant(by: "userId") @wes_rls(select: "rank > 1 -- for all")`)],
    [onType(`@wes_tenant`), 'argument-missing @ 3:1 @wes_tenant needs the argument "by".'],
    [
      onType(`@wes_tenant(by: "userID") @wes_owner(column: "author")`),
      'field-unknown @ 3:17 Post has no field "userID". (did you mean "userId"?)',
      'field-unknown @ 3:46 Post.author is a relation and makes no column. (give it @wes_fk to make one)',
    ],
    [
      fields(`a: Int @wes_tenant(by: "a")`),
      'directive-misplaced @ 3:8 @wes_tenant cannot stand on a field, only on a type.',
    ],
  ],
  renames: [
    [fields(`a: Int @wes_uid(value: "u1") @wes_renamedFrom(name: "b")`)],
    [beside(`enum Role { ADMIN @wes_renamedFrom(name: "ROOT") }`)],
    [
      fields(`a: Int @wes_uid(value: "u1") b: Int @wes_uid(value: "u1")`),
      'defined-twice @ 3:53 Post.b has the uid "u1", as Post.a has. (give it one of its own)',
    ],
    [
      fields(`a: Int b: Int @wes_renamedFrom(name: "a")`),
      'argument-invalid @ 3:38 Post.b is said to have been called "a", which Post.a is. (take @wes_renamedFrom away once the rename has been deployed)',
    ],
    [
      onType(`@wes_renamedFrom(name: "User")`),
      'argument-invalid @ 3:24 Post is said to have been called "User", which User is. (take @wes_renamedFrom away once the rename has been deployed)',
    ],
    [
      fields(`a: Int @wes_renamedFrom(name: "x") b: Int @wes_renamedFrom(name: "x")`),
      'argument-invalid @ 3:66 Post.b is said to have been called "x", as Post.a is. (say so of one of them)',
    ],
    [
      beside(`enum Role { A B @wes_renamedFrom(name: "B") }`),
      'argument-invalid @ 2:40 Role.B is said to have been called "B", which it still is. (take @wes_renamedFrom away once the rename has been deployed)',
    ],
  ],
  names: [
    [
      beside(`type user @wes_table { id: ID! @wes_pk }`),
      'name-collision @ 2:6 The table of user would be called "user", as the table of User is. (give it another name with @wes_table(name: "…"))',
    ],
    [
      fields(`aB: Int a_b: Int`),
      'name-collision @ 3:9 The column of Post.a_b would be called "a_b", as the column of Post.aB is. (give it another name with @wes_column(name: "…"))',
    ],
    [
      fields(`author: User! @wes_fk authorId: ID`),
      'name-collision @ 3:23 The column of Post.authorId would be called "author_id", as the column of Post.author is. (give it another name with @wes_column(name: "…"))',
    ],
    [
      beside(`type Post @wes_table { id: ID! @wes_pk @wes_unique }`),
      'unique-constraint-redundant @ 2:40 Post is unique by (id) already. (take this one away)',
    ],
    [
      onType(`@wes_unique(fields: ["title"]) @wes_unique(fields: ["title"], name: "again")`),
      'unique-constraint-redundant @ 3:32 Post is unique by (title) already. (take this one away)',
    ],
    [
      beside(`enum Post { A }\ntype Post2 @wes_table(name: "post") { id: ID! @wes_pk }`),
      'name-collision @ 3:6 The table of Post2 would be called "post", as the enum post is. (give it another name with @wes_table(name: "…"))',
    ],
    [beside(`type Post @wes_table(name: "") { id: ID! @wes_pk }`), 'name-invalid @ 2:28 The table name "" is empty.'],
    [
      beside(`type Post @wes_table(name: "a\\nb") { id: ID! @wes_pk }`),
      'name-invalid @ 2:28 The table name "a\\nb" holds a control character.',
    ],
    [
      fields(`a: Int @wes_column(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`),
      'name-invalid @ 3:26 The column name "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" of Post.a has 64 bytes; Postgres cuts names after 63.',
    ],
    [
      fields(`ctid: Int`),
      'name-invalid @ 3:1 The column name "ctid" of Post.ctid belongs to Postgres. (give it another name with @wes_column(name: "…"))',
    ],
    [
      fields(`a: Int @wes_check(expr: "a > 0") @wes_check(expr: "a < 9")`),
      'name-collision @ 3:34 A constraint of Post would be called "post_a_check", as a constraint of Post is. (give it a name of its own with "name")',
    ],
    [
      fields(`a: Int @wes_index(name: "user_pkey")`),
      'name-collision @ 3:8 An index of Post would be called "user_pkey", as the primary key of User is. (give it a name of its own with "name")',
    ],
    [
      fields(`a: Int @wes_unique(name: "x") b: Int @wes_check(expr: "b > 0", name: "x")`),
      'name-collision @ 3:38 A constraint of Post would be called "x", as a constraint of Post is. (give it a name of its own with "name")',
    ],
    [
      fields(`a: Int! @wes_check(expr: "a > 0", name: "post_a_not_null")`),
      'name-collision @ 3:9 A constraint of Post would be called "post_a_not_null", as the NOT NULL of Post.a is from Postgres 18 on. (give it a name of its own with "name")',
    ],
    [
      fields(`a: Int! @wes_unique(name: "post_id_not_null")`),
      'name-collision @ 3:9 A constraint of Post would be called "post_id_not_null", as the NOT NULL of Post.id is from Postgres 18 on. (give it a name of its own with "name")',
    ],
    [
      fields(`a: ID @wes_fk(ref: "User.id", name: "éééééééééééééééééééééééééééééééé")`),
      'name-invalid @ 3:37 The name "éééééééééééééééééééééééééééééééé" has 64 bytes; Postgres cuts names after 63.',
    ],
    [
      beside(`enum Role { A BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB }`),
      'name-invalid @ 2:15 Role.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB is longer than 63 bytes, which no enum value can be.',
    ],
  ],
  'column types': [
    [
      fields(`a: String @wes_type(pg: "varchr(3)")`),
      'column-type-invalid @ 3:25 "varchr(3)" is no type of Postgres that is supported. (did you mean "varchar"?)',
    ],
    [
      fields(
        `a: DateTime @wes_type(pg: "timestamp(3) with timezone") b: Int @wes_type(pg: "int(11)") c: DateTime @wes_type(pg: "timestamptz(3,3)")`,
      ),
      'column-type-invalid @ 3:27 "timestamp(3) with timezone" is no type of Postgres that is supported. (did you mean "timestamp with time zone"?)',
      'column-type-invalid @ 3:78 "int(11)" is no type of Postgres that is supported. (write "int", which takes no number in parentheses)',
      'column-type-invalid @ 3:115 "timestamptz(3,3)" is no type of Postgres that is supported. (write "timestamptz", which takes one number in parentheses)',
    ],
    [
      fields(`a: String @wes_type(pg: "geometry")`),
      'column-type-invalid @ 3:25 "geometry" is no type of Postgres that is supported.',
    ],
    [
      fields(`a: String @wes_type(pg: "varchar(0)")`),
      `column-type-invalid @ 3:25 "varchar(0)" cannot be a column's type: 0 is not between 1 and 10485760.`,
    ],
    [
      fields(`a: Decimal @wes_type(pg: "numeric(2,3)")`),
      `column-type-invalid @ 3:26 "numeric(2,3)" cannot be a column's type: numeric(2,3) has more decimals than digits.`,
    ],
    [
      fields(`a: [String] @wes_type(pg: "text")`),
      'column-type-invalid @ 3:27 Post.a is a list, but "text" is no array. (write "text[]")',
    ],
    // The default is no mistake of its own.
    [
      fields(`a: [String!]! @wes_type(pg: "varchar(20)") @wes_default(value: [])`),
      'column-type-invalid @ 3:29 Post.a is a list, but "varchar(20)" is no array. (write "varchar(20)[]")',
    ],
    [
      fields(`a: String @wes_type(pg: "text[]")`),
      'column-type-invalid @ 3:25 Post.a is no list, but "text[]" is an array. (make the field a list, or leave out [])',
    ],
    [
      fields(`a: DateTime @wes_type(pg: "timestamptz(7)")`),
      `column-type-invalid @ 3:27 "timestamptz(7)" cannot be a column's type: 7 is not between 0 and 6.`,
    ],
  ],
  'primary keys': [
    [
      beside(`type Post @wes_table { id: ID! }`),
      'primary-key-invalid @ 2:6 Post has no primary key. (write @wes_pk on the field that identifies a row)',
    ],
    [
      beside(`type Post @wes_table { id: ID @wes_pk }`),
      'primary-key-invalid @ 2:28 Post.id is part of the primary key and cannot be null. (write "!" after its type)',
    ],
    [
      beside(`type Post @wes_table { a: ID! @wes_pk\n b: ID! @wes_pk }`),
      'primary-key-invalid @ 3:9 Post has more than one primary key. (for a key of several columns write @wes_pk(fields: […]) on the type)',
    ],
    [
      beside(`type Post @wes_table @wes_pk(fields: ["a"]) { a: ID! b: ID! @wes_pk }`),
      'primary-key-invalid @ 2:22 Post has more than one primary key. (for a key of several columns write @wes_pk(fields: […]) on the type)',
    ],
    [
      beside(`type Post @wes_table @wes_pk { a: ID! }`),
      'argument-missing @ 2:22 @wes_pk on the type Post needs "fields".',
    ],
    [
      beside(`type Post @wes_table @wes_pk(fields: ["aa", "b", "b"]) { a: ID! b: ID! }`),
      'field-unknown @ 2:39 Post has no field "aa". (did you mean "a"?)',
      'argument-invalid @ 2:50 Post.b is named twice.',
    ],
    [
      beside(`type Post @wes_table { a: JSON! @wes_type(pg: "json") @wes_pk }`),
      'warning column-type-doubtful @ 2:47 "json" cannot be compared, so that DISTINCT, GROUP BY and UNION fail on it. (write "jsonb")',
      'primary-key-invalid @ 2:55 Post.a cannot be in a primary key: json has no order.',
    ],
  ],
  'foreign keys': [
    [
      fields(`a: ID @wes_fk(ref: "Usr.id")`),
      'foreign-key-target-missing @ 3:20 Post.a refers to "Usr", which is not a table. (did you mean "User"?)',
    ],
    [
      fields(`a: ID @wes_fk(ref: "User.idd")`),
      'foreign-key-target-missing @ 3:20 Post.a refers to what is not there: User has no field "idd". (did you mean "id"?)',
    ],
    [
      fields(`a: ID @wes_fk`),
      'argument-missing @ 3:7 @wes_fk on Post.a needs "ref": what it refers to. (write @wes_fk(ref: "Type.field"))',
    ],
    [
      fields(`a: ID @wes_fk(ref: "User id")`),
      'argument-invalid @ 3:20 "User id" is no reference. (write "User.id", or "Order(id, region)")',
    ],
    [
      fields(`a: Int @wes_fk(ref: "User.age")`),
      'foreign-key-target-not-unique @ 3:21 Post.a refers to User(age), which is neither primary key nor unique. (give User.age @wes_unique, or refer to the primary key)',
    ],
    [
      fields(`a: Int @wes_fk(ref: "User.id")`),
      'foreign-key-type-mismatch @ 3:8 Post.a is integer, but User.id, to which it refers, is uuid.',
    ],
    [
      fields(`author: User @wes_fk(ref: "Post.id")`),
      'foreign-key-target-missing @ 3:27 Post.author has the type User, but refers to Post.',
    ],
    [
      fields(`a: ID! @wes_fk(ref: "User.id", onDelete: SET_NULL, onUpdate: SET_DEFAULT)`),
      'foreign-key-action-impossible @ 3:8 onDelete would set Post.a to null, but it cannot be null. (remove the "!", or choose CASCADE or RESTRICT)',
      'foreign-key-action-impossible @ 3:8 onUpdate would set Post.a to its default, which it does not have, but it cannot be null. (remove the "!", or choose CASCADE or RESTRICT)',
    ],
    [onType(`@wes_fk(ref: "User.id")`), 'argument-missing @ 3:1 @wes_fk on the type Post needs "fields" and "ref".'],
    [
      onType(`@wes_fk(fields: ["userId"])`),
      'argument-missing @ 3:1 @wes_fk on Post.userId needs "ref": what it refers to. (write @wes_fk(ref: "Type.field"))',
    ],
    [
      onType(`@wes_fk(fields: ["userId", "title"], ref: "User.id")`),
      'foreign-key-type-mismatch @ 3:1 The foreign key of Post to User pairs 2 to 1 columns.',
    ],
    [
      onType(`@wes_fk(fields: ["userId", "rank"], ref: "User(id, age)")`),
      'foreign-key-target-not-unique @ 3:42 Post refers to User(id, age), which is neither primary key nor unique. (give User @wes_unique(fields: ["id", "age"]))',
    ],
    [
      onType(`@wes_fk(fields: ["user"], ref: "User.id")`),
      'field-unknown @ 3:18 Post has no field "user". (did you mean "userId"?)',
    ],
    [
      onType(`@wes_fk(fields: ["author"], ref: "User.id")`),
      'field-unknown @ 3:18 Post.author is a relation and makes no column. (give it @wes_fk to make one)',
    ],
    [
      fields(`author: User`),
      'warning relation-without-foreign-key @ 3:1 Post.author makes no column, and no foreign key joins Post and User. (add @wes_fk, or say @wes_hasOne or @wes_belongsTo)',
    ],
    [
      beside(
        `type A @wes_table { b: B! @wes_fk @wes_pk }\ntype B @wes_table { a: A! @wes_fk @wes_pk }\ntype C @wes_table { id: ID! @wes_pk a: A @wes_fk }`,
      ),
      'foreign-key-target-missing @ 2:21 A.b refers to a key that refers back to it.',
      'warning rows-require-each-other @ 2:27 a and b require rows of each other: only one statement that inserts them all can begin. (make one of the fields nullable)',
      'foreign-key-target-missing @ 3:21 B.a refers to a key that refers back to it.',
    ],
    [
      beside(
        `type A @wes_table @wes_pk(fields: ["x", "y"]) { x: Int! y: Int! }\ntype B @wes_table { id: ID! @wes_pk a: A @wes_fk }`,
      ),
      'foreign-key-type-mismatch @ 3:42 The foreign key of B to A pairs 1 to 2 columns.',
    ],
  ],
  'doubtful types': [
    [
      fields(`a: DateTime @wes_type(pg: "timestamp(3)")`),
      'warning column-type-doubtful @ 3:27 "timestamp(3)" is no moment: it means another one in each time zone that it is read in. (write "timestamptz(3)")',
    ],
    [
      fields(`a: [DateTime] @wes_type(pg: "timestamp(0)[]")`),
      'warning column-type-doubtful @ 3:29 "timestamp(0)[]" is no moment: it means another one in each time zone that it is read in. (write "timestamptz(0)[]")',
    ],
    [
      fields(`a: [Late!] }\nscalar Late @wes_type(pg: "timetz")\ntype Query { a: Int`),
      'warning column-type-doubtful @ 4:27 "timetz" has an offset but no day, so that it does not know about summer time. (write "time")',
    ],
    [fields(`a: JSON b: DateTime c: String @wes_type(pg: "char(3)") d: Int @wes_type(pg: "smallint")`)],
    [
      fields(`a: Int @wes_type(pg: "serial") b: BigInt @wes_type(pg: "bigserial")`),
      'column-type-invalid @ 3:22 "serial" is no type of Postgres that is supported. (a schema makes no sequences: use a uuid with @wes_default(expr: "gen_random_uuid()"))',
      'column-type-invalid @ 3:56 "bigserial" is no type of Postgres that is supported. (a schema makes no sequences: use a uuid with @wes_default(expr: "gen_random_uuid()"))',
    ],
    [
      fields(`a: Decimal @wes_type(pg: "money")`),
      'column-type-invalid @ 3:26 "money" is no type of Postgres that is supported. (use numeric, as in "numeric(12,2)": what money prints depends on the server)',
    ],
  ],
  sequences: [
    [
      fields(`a: BigInt @wes_default(expr: "nextval('post_a_seq')")`),
      'expression-invalid @ 3:31 nextval asks a sequence, and a schema makes none. (for a key that gives itself write gen_random_uuid())',
    ],
    [
      fields(`a: BigInt! @wes_default(value: "nextval('post_a_seq')")`),
      `warning default-read-as-expression @ 3:32 "nextval('post_a_seq')" is no value of the type of Post.a and was read as SQL. (write expr: "nextval('post_a_seq')")`,
      'expression-invalid @ 3:33 nextval asks a sequence, and a schema makes none. (for a key that gives itself write gen_random_uuid())',
    ],
    [
      fields(`a: BigInt @wes_backfill(expr: "coalesce(1, currval('post_a_seq'))")`),
      'expression-invalid @ 3:44 currval asks a sequence, and a schema makes none. (for a key that gives itself write gen_random_uuid())',
    ],
    [
      onType(`@wes_rls(select: "rank > nextval('a')") @wes_check(expr: "ranc > pg_catalog.lastval()")`),
      'expression-invalid @ 3:26 nextval asks a sequence, and a schema makes none. (for a key that gives itself write gen_random_uuid())',
      'field-unknown @ 3:59 "ranc > pg_catalog.lastval()" reads "ranc", which is no column of Post. (did you mean "rank"?)',
      'expression-invalid @ 3:66 lastval asks a sequence, and a schema makes none. (for a key that gives itself write gen_random_uuid())',
    ],
    // In a Postgres schema of one's own it is something else.
    [fields(`a: BigInt @wes_default(expr: "app.nextval('post_a_seq')") @wes_check(expr: "a < mine.lastval()")`)],
  ],
  'redundant indexes': [
    [
      onType(`@wes_index(fields: ["title"]) @wes_index(fields: ["title", "rank"])`),
      'warning index-redundant @ 3:1 Post needs no index post_title_idx: whatever it serves, post_title_rank_idx serves too. (take it away)',
    ],
    [
      onType(`@wes_index(fields: ["title"]) @wes_index(fields: ["title"], name: "again")`),
      'warning index-redundant @ 3:31 Post needs no index again: whatever it serves, post_title_idx serves too. (take it away)',
    ],
    [
      onType(
        `@wes_unique(fields: ["title", "rank"]) @wes_index(fields: ["title"]) @wes_index(fields: ["title", "rank"], unique: true)`,
      ),
      'warning index-redundant @ 3:40 Post needs no index post_title_idx: whatever it serves, post_title_rank_key serves too. (take it away)',
      'warning index-redundant @ 3:70 Post needs no index post_title_rank_idx: whatever it serves, post_title_rank_key serves too. (take it away)',
    ],
    [
      onType(`@wes_index(fields: ["title"], include: ["rank"]) @wes_index(fields: ["title", "rank"])`),
      'warning index-redundant @ 3:1 Post needs no index post_title_idx: whatever it serves, post_title_rank_idx serves too. (take it away)',
    ],
    [
      beside(`type Post @wes_table { id: ID! @wes_pk @wes_index }`),
      'warning index-redundant @ 2:40 Post needs no index post_id_idx: whatever it serves, post_pkey serves too. (take it away)',
    ],
    // Another order, other rows, another method, keys that only together are unique, and a column more in the index serve something else.
    [
      onType(`@wes_index(fields: ["title desc"], name: "a") @wes_index(fields: ["title", "rank"])
        @wes_index(fields: ["title"], name: "b", where: "rank > 0") @wes_index(fields: ["title"], name: "c", using: "brin")
        @wes_index(fields: ["title"], name: "d", unique: true) @wes_index(fields: ["title", "rank"], name: "e", using: "brin")
        @wes_index(fields: ["title"], name: "f", include: ["user_id"])`),
    ],
  ],
  'unique constraints and indexes': [
    [
      onType(`@wes_unique(fields: ["titel"])`),
      'field-unknown @ 3:22 Post has no field "titel". (did you mean "title"?)',
    ],
    [onType(`@wes_unique`), 'argument-missing @ 3:1 @wes_unique on the type Post needs "fields".'],
    [onType(`@wes_unique(fields: ["title", "title"])`), 'argument-invalid @ 3:31 Post.title is named twice.'],
    [
      fields(`a: JSON @wes_type(pg: "json") @wes_unique`),
      'warning column-type-doubtful @ 3:23 "json" cannot be compared, so that DISTINCT, GROUP BY and UNION fail on it. (write "jsonb")',
      'index-impossible @ 3:31 Post.a cannot be unique: json has no order. (use jsonb)',
    ],
    [onType(`@wes_index`), 'argument-missing @ 3:1 @wes_index on the type Post needs "fields".'],
    [
      onType(`@wes_index(fields: ["titel desc"])`),
      'field-unknown @ 3:21 Post has no field "titel". (did you mean "title"?)',
    ],
    [
      onType(`@wes_index(fields: ["title down"])`),
      'expression-invalid @ 3:22 "title down" is not one key of an index: "down" is neither a direction nor one of the operator classes that are known, which are bpchar_pattern_ops, citext_pattern_ops, gin_trgm_ops, gist_trgm_ops, inet_ops, jsonb_path_ops, text_pattern_ops, varchar_pattern_ops. (SQL stands in parentheses, as in "(lower(email))")',
    ],
    [
      onType(`@wes_index(fields: ["lower(title"])`),
      'expression-invalid @ 3:33 "lower(title" is not one key of an index: the expression breaks off. (SQL stands in parentheses, as in "(lower(email))")',
    ],
    [
      onType(`@wes_index(fields: ["(lower(titel))"])`),
      'field-unknown @ 3:29 "(lower(titel))" reads "titel", which is no column of Post. (did you mean "title"?)',
    ],
    [
      onType(`@wes_index(fields: ["title"], using: "btre")`),
      'index-impossible @ 3:38 There is no index method "btre". (did you mean "btree"?)',
    ],
    [
      onType(`@wes_index(fields: ["title"], using: "hash", unique: true)`),
      'index-impossible @ 3:1 An index by hash cannot be unique.',
    ],
    [
      onType(`@wes_index(fields: ["rank desc"], using: "brin")`),
      'index-impossible @ 3:1 An index by brin has no order: leave out ASC, DESC and NULLS.',
    ],
    [
      onType(`@wes_index(fields: ["title"], using: "gin")`),
      'index-impossible @ 3:1 Post.title is text, which gin cannot index.',
    ],
    [
      onType(`@wes_index(fields: ["rank", "title"], using: "hash")`),
      'index-impossible @ 3:1 An index by hash has one key only.',
    ],
    [
      onType(`@wes_index(fields: ["tags"], using: "gin", include: ["rank"])`),
      'index-impossible @ 3:1 An index by gin cannot include columns.',
    ],
    [
      onType(`@wes_index(fields: ["title"], where: "rnk > 1", include: ["rnk"])`),
      'field-unknown @ 3:39 "rnk > 1" reads "rnk", which is no column of Post. (did you mean "rank"?)',
      'field-unknown @ 3:59 Post has no field "rnk". (did you mean "rank"?)',
    ],
    [
      onType(`@wes_index(fields: ["title"], where: "title < now()::text")`),
      'index-impossible @ 3:47 now() does not always return the same, so that no index can hold it.',
    ],
    [
      fields(`at: DateTime mood: Mood title: String day: Date }
extend type Post @wes_index(fields: ["title", "(at::date) desc"])
  @wes_index(fields: ["(lower(title))", "(mood::text)"])
  @wes_index(fields: ["(to_tsvector(title))"], using: "gin")
  @wes_index(fields: ["title"], where: """
    day is not null
      and at > CURRENT_TIMESTAMP
  """)
  @wes_index(fields: ["(extract(year from at))"]) @wes_index(fields: ["title"], where: "concat(title) = ''")
enum Mood { A`),
      "index-impossible @ 4:51 The cast from timestamp with time zone to date does not always return the same, so that no index can hold it. (say in which zone: … AT TIME ZONE 'UTC')",
      'index-impossible @ 5:47 The cast from mood to text does not always return the same, so that no index can hold it. (compare the enum with its values; they need no cast)',
      "index-impossible @ 6:25 to_tsvector() does not always return the same, so that no index can hold it. (name the configuration: to_tsvector('english', …))",
      'index-impossible @ 9:16 CURRENT_TIMESTAMP does not always return the same, so that no index can hold it.',
      "index-impossible @ 11:25 extract() does not always return the same, so that no index can hold it. (say in which zone: … AT TIME ZONE 'UTC')",
      'index-impossible @ 11:89 concat() does not always return the same, so that no index can hold it. (join texts with ||)',
    ],
    [
      fields(`at: DateTime mood: Mood title: String day: Date }
extend type Post @wes_index(fields: ["((at at time zone 'UTC')::date)", "(extract(year from day))", "mood"], where: "mood = 'A'")
  @wes_index(fields: ["(to_tsvector('english', title))"], using: "gin") @wes_index(fields: ["(of_an_extension(at))", "at desc"])
enum Mood { A`),
    ],
  ],
  expressions: [
    [
      onType(`@wes_check(expr: "rank >")`),
      'expression-invalid @ 3:25 "rank >" cannot be used: the expression breaks off.',
    ],
    [
      onType(`@wes_check(expr: "\\u0061 > 0 and count(*) > 1")`),
      'expression-invalid @ 3:34 "a > 0 and count(*) > 1" cannot be used: an aggregate function cannot stand here.',
    ],
    [
      beside(
        `type Post @wes_table\n@wes_check(expr: """\n    rank > 0\n      and (select true)\n  """) { id: ID! @wes_pk rank: Int }`,
      ),
      'expression-invalid @ 5:11 "rank > 0 and (select true)" cannot be used: a subquery cannot stand here.',
    ],
    [
      onType(`@wes_check(expr: "true); drop table x; --")`),
      'expression-invalid @ 3:42 "true); drop table x; --" cannot be used: the expression breaks off.',
    ],
    [
      onType(`@wes_check(expr: "userId is not null")`),
      'field-unknown @ 3:19 "userId is not null" reads "userid", which is no column of Post. (SQL uses column names: user_id)',
    ],
    [
      fields(`a: Int @wes_backfill(expr: "b + 1")`),
      'field-unknown @ 3:29 "b + 1" reads "b", which is no column of Post. (take @wes_backfill away if it was carried out)',
    ],
    [
      fields(`a: Int @wes_default(expr: "now() now()")`),
      'expression-invalid @ 3:34 "now() now()" cannot be used: syntax error at or near "now".',
    ],
  ],
  'rows that require each other': [
    [
      beside(`type A @wes_table { id: ID! @wes_pk b: B! @wes_fk } type B @wes_table { id: ID! @wes_pk c: C! @wes_fk }
        type C @wes_table { id: ID! @wes_pk a: A! @wes_fk self: C! @wes_fk }`),
      'warning rows-require-each-other @ 2:43 a, b and c require rows of each other: only one statement that inserts them all can begin. (make one of the fields nullable)',
    ],
    [
      beside(
        `type A @wes_table { id: ID! @wes_pk b: B! @wes_fk } type B @wes_table { id: ID! @wes_pk a: A @wes_fk self: B! @wes_fk }`,
      ),
    ],
  ],
  extensions: [
    [
      fields(`a: ID @wes_default(expr: "uuid_generate_v4()") b: ID @wes_default(expr: "public.uuid_generate_v1()")
        c: String @wes_check(expr: "c = crypt(c, gen_salt('bf'))") d: String @wes_default(expr: "mine.unaccent('x')") }
        extend type Post @wes_index(fields: ["c gin_trgm_ops"], using: "gin") @wes_index(fields: ["(lower(d)) text_pattern_ops desc"])
        @wes_rls(select: "soundex(c) = 'é'", insert: "of_my_own(c)") { e: String @wes_generated(expr: "soundex(c)")
        f: String! @wes_type(pg: "citext") @wes_unique h: String @wes_type(pg: "ltree")`),
    ],
    [onType(`@wes_unique(fields: ["title"]) @wes_index(fields: ["title text_pattern_ops"])`)],
    [
      fields(`a: String @wes_type(pg: "citext") @wes_index(using: "brin") @wes_index(using: "spgist", name: "i") }
        extend type Post @wes_index(fields: ["a gin_trgm_ops"], using: "gin", name: "j") @wes_index(fields: ["a text_pattern_ops"], name: "k") { b: Int`),
    ],
    [
      fields(`a: String @wes_type(pg: "citext") b: Date @wes_generated(expr: "a::date") c: String @wes_generated(expr: "a || now()")
        d: Boolean @wes_generated(expr: "a = 'x' and lower(a) like 'y%'") e: String @wes_type(pg: "citext") @wes_generated(expr: "lower(a)")`),
      'generated-impossible @ 3:66 The cast from text to date does not always return the same, so that Post.b cannot be computed with it.',
      'generated-impossible @ 3:109 "||" of text and timestamp with time zone does not always return the same, so that Post.c cannot be computed with it. (say in which zone: … AT TIME ZONE \'UTC\')',
    ],
    [
      `type Citext @wes_table { id: ID! @wes_pk a: String @wes_type(pg: "citext") }
       enum Cube { A }
       type B @wes_table(name: "lquery") { id: ID! @wes_pk x: Float @wes_check(expr: "earth_distance(ll_to_earth(x, x), ll_to_earth(1, 1)) > 1") }
       type C @wes_table(schema: "mine", name: "citext") { id: ID! @wes_pk }`,
      'name-collision @ 1:6 The table of Citext would be called "citext", as a type of the extension citext is. (give it another name with @wes_table(name: "…"))',
      'name-collision @ 2:13 The enum cube would be called "cube", as a type of the extension earthdistance is. (rename the enum)',
    ],
    [
      fields(`a: ID @wes_default(expr: "extensions.uuid_generate_v4()")`),
      'expression-invalid @ 3:27 uuid_generate_v4() belongs to the extension uuid-ossp, which stands in public and not in extensions. (write uuid_generate_v4(…))',
    ],
    [
      onType(`@wes_index(fields: ["(unaccent(title))"])`),
      'index-impossible @ 3:23 unaccent() does not always return the same, so that no index can hold it.',
    ],
    [
      onType(`@wes_index(fields: ["title gin_trgm_ops"])`),
      'index-impossible @ 3:1 gin_trgm_ops is for an index by gin, not by btree.',
    ],
    [
      onType(`@wes_index(fields: ["id gin_trgm_ops"], using: "gin")`),
      'index-impossible @ 3:1 Post.id is uuid, and gin_trgm_ops compares text or character varying or citext.',
    ],
    [
      fields(`a: String @wes_type(pg: "ltree") @wes_default(value: "a..b")`),
      'default-impossible @ 3:54 The default of Post.a, which is ltree, has to be a path such as "Top.Science", not "a..b".',
    ],
    [
      fields(`b: String @wes_type(pg: "vector")`),
      'column-type-invalid @ 3:25 "vector" is no type of Postgres that is supported.',
    ],
  ],
  defaults: [
    [fields(`a: Int @wes_default`), 'argument-missing @ 3:8 @wes_default on Post.a needs "value" or "expr".'],
    [
      fields(`a: Int @wes_default(value: 1, expr: "1")`),
      'argument-invalid @ 3:8 @wes_default on Post.a has both "value" and "expr". (keep one of them)',
    ],
    [
      fields(`a: Int @wes_default(value: "x")`),
      'default-impossible @ 3:28 The default of Post.a, which is integer, has to be a whole number of 32 bits, not "x".',
    ],
    [
      fields(`a: Int @wes_default(value: 2147483648)`),
      'default-impossible @ 3:28 The default of Post.a, which is integer, has to be a whole number of 32 bits, not 2147483648.',
    ],
    [
      fields(`a: BigInt @wes_default(value: "9223372036854775808")`),
      'default-impossible @ 3:31 The default of Post.a, which is bigint, has to be a whole number of 64 bits, not "9223372036854775808".',
    ],
    [
      fields(`a: Int! @wes_default(value: null)`),
      'default-impossible @ 3:29 Post.a cannot be null, so null cannot be its default.',
    ],
    [
      fields(`a: Boolean @wes_default(value: 0)`),
      'default-impossible @ 3:32 The default of Post.a, which is boolean, has to be true or false, not 0.',
    ],
    [
      fields(`a: String @wes_default(value: now)`),
      'default-impossible @ 3:31 The default of Post.a, which is text, has to be a string, not now. (for an SQL expression write expr: "now")',
    ],
    [
      fields(`a: String @wes_type(pg: "varchar(2)") @wes_default(value: "abc")`),
      'default-impossible @ 3:59 The default of Post.a, which is character varying(2), has to be a string that fits character varying(2), not "abc".',
    ],
    [
      fields(`a: Decimal @wes_type(pg: "numeric(4,2)") @wes_default(value: 1.234)`),
      'default-impossible @ 3:62 The default of Post.a, which is numeric(4,2), has to be a number (in quotes or not) that fits numeric(4,2), not 1.234.',
    ],
    [
      fields(`a: UUID @wes_default(value: "1")`),
      'default-impossible @ 3:29 The default of Post.a, which is uuid, has to be a UUID as a string, not "1".',
    ],
    [
      fields(`a: DateTime @wes_default(value: "2024-01-01T00:00:00")`),
      'default-impossible @ 3:33 The default of Post.a, which is timestamp with time zone, has to be a time with its zone, such as "2024-12-31T23:59:59Z", not "2024-01-01T00:00:00".',
    ],
    [
      fields(`a: DateTime @wes_default(value: "now()")`),
      'warning default-read-as-expression @ 3:33 "now()" is no value of the type of Post.a and was read as SQL. (write expr: "now()")',
    ],
    [
      fields(`a: [Int!] @wes_default(value: 1)`),
      'default-impossible @ 3:31 The default of Post.a, which is integer[], has to be a list, such as [], not 1.',
    ],
    [
      fields(`a: [Int!] @wes_default(value: [1, null])`),
      'default-impossible @ 3:31 The default of Post.a, which is integer[], has to be a list without null, not [1, null].',
    ],
    [
      fields(`a: [Int!] @wes_default(value: [1, "2"])`),
      'default-impossible @ 3:31 The default of Post.a, which is integer[], has to be a list of items that are a whole number of 32 bits, not [1, "2"].',
    ],
    [
      fields(`a: Role @wes_default(value: ADMN) }\nenum Role { ADMIN USER`),
      'default-impossible @ 3:29 The default of Post.a, which is role, has to be one of ADMIN, USER, not ADMN. (did you mean "ADMIN"?)',
    ],
    [
      fields(`a: Role @wes_default(value: "ADMIN") }\nenum Role { ADMIN USER`),
      'default-impossible @ 3:29 The default of Post.a, which is role, has to be one of ADMIN, USER, not "ADMIN". (write ADMIN without quotes)',
    ],
    [
      fields(`a: Int @wes_default(expr: "id")`),
      'default-impossible @ 3:28 The default of Post.a reads the column "id", which no default can. (for a text write @wes_default(value: "id"))',
    ],
    [
      fields(`a: JSON @wes_default(value: "{}")`),
      'warning default-read-as-expression @ 3:29 The default of Post.a is a JSON string that holds {}, not that value itself. (write the value without quotes: {}, [])',
    ],
    [
      fields(`a: Float @wes_default(value: "1")`),
      'default-impossible @ 3:30 The default of Post.a, which is double precision, has to be a number, not "1".',
    ],
    [
      fields(`a: JSON @wes_default(value: { a: ["\\u0000"] })`),
      'default-impossible @ 3:29 The default of Post.a, which is jsonb, has to be JSON without NUL, which Postgres cannot store, not {a: ["\\u0000"]}.',
    ],
    [
      fields(`a: [String] @wes_default(value: "array[]::text[]")`),
      'warning default-read-as-expression @ 3:33 "array[]::text[]" is no value of the type of Post.a and was read as SQL. (write expr: "array[]::text[]")',
    ],
    [
      fields(`a: Date @wes_default(value: "2023-02-29")`),
      'default-impossible @ 3:29 The default of Post.a, which is date, has to be a date such as "2024-12-31", not "2023-02-29".',
    ],
    [
      fields(`a: Inet @wes_default(value: "23:59:59")`),
      'default-impossible @ 3:29 The default of Post.a, which is inet, has to be an IP address, not "23:59:59".',
    ],
  ],
  'functions and how many arguments they take': [
    [
      onType(`@wes_check(expr: "'é' = '' or to_date(title) > '2020-01-01' and lower() = ''") @wes_index(fields: ["(date_trunc('day'))"])
  @wes_rls(select: "exists (select from generate_series(1, 2, 3, 4) where pg_catalog.jsonb_set('{}', '{}') is null)")`),
      'expression-invalid @ 3:31 Postgres has no to_date() of one argument. (it has to_date(text, text))',
      'expression-invalid @ 3:65 Postgres has no lower() of no argument. (it has lower(anymultirange), lower(anyrange), lower(text))',
      'expression-invalid @ 3:102 Postgres has no date_trunc() of one argument. (it has date_trunc(text, interval), date_trunc(text, timestamp with time zone), date_trunc(text, timestamp with time zone, text), date_trunc(text, timestamp without time zone))',
      'expression-invalid @ 4:75 Postgres has no jsonb_set() of 2 arguments. (it has jsonb_set(jsonb, text[], jsonb, [boolean]))',
    ],
    [
      onType(`@wes_check(expr: "to_date(title, 'YYYY') > app.to_date(title) and unheard_of() and concat(title) = concat(title, rank, rank)")
  @wes_check(expr: "jsonb_set('{}', '{a}', '1', true) = jsonb_set('{}', '{a}', '1') and concat(variadic tags) = date(title)::text", name: "b")
  @wes_check(expr: "make_interval(days => rank) > make_interval() and int4range('[1,2)') = int4range(1, 2) and trim(both 'x' from title) = ''", name: "c")
  @wes_check(expr: "extract(year from now()) > 1 and (now(), now()) overlaps (now(), now()) and substring(title for 2) = current_user", name: "d")
  @wes_rls(select: "(select count(*) + max(age) from \\"user\\") > 1 and title = any (select string_agg(u.email, ',' order by u.email) from \\"user\\" u)")`),
    ],
  ],
  'types of expressions': [
    [
      fields(`a: Int @wes_default(expr: " now()") b: Boolean @wes_default(expr: "1") c: [Int!] @wes_default(expr: "array['1']") d: Mood @wes_default(expr: "lower('A')")
        e: ID @wes_default(value: "gen_random_uuid()::text") f: Int @wes_generated(expr: "b and b") g: Date @wes_generated(expr: "lower(h)") h: String }
enum Mood { A`),
      'default-impossible @ 3:29 "now()" gives timestamp with time zone, but Post.a is integer. (Postgres casts it only when it is told to)',
      'default-impossible @ 3:68 "1" gives integer, but Post.b is boolean. (Postgres casts it only when it is told to)',
      `default-impossible @ 3:102 "array['1']" gives text[], but Post.c is integer[]. (Postgres casts it only when it is told to)`,
      `default-impossible @ 3:143 "lower('A')" gives text, but Post.d is mood. (Postgres casts it only when it is told to)`,
      'warning default-read-as-expression @ 4:35 "gen_random_uuid()::text" is no value of the type of Post.e and was read as SQL. (write expr: "gen_random_uuid()::text")',
      'default-impossible @ 4:36 "gen_random_uuid()::text" gives text, but Post.e is uuid. (Postgres casts it only when it is told to)',
      'generated-impossible @ 4:91 "b and b" gives boolean, but Post.f is integer. (Postgres casts it only when it is told to)',
      'generated-impossible @ 4:131 "lower(h)" gives text, but Post.g is date. (Postgres casts it only when it is told to)',
    ],
    [
      onType(`@wes_check(expr: "rank + 1") @wes_index(fields: ["rank"], where: "title")`),
      'expression-invalid @ 3:19 "rank + 1" gives integer, which is neither true nor false. (compare it with something)',
      'expression-invalid @ 3:67 "title" gives text, which is neither true nor false. (compare it with something)',
    ],
    // What is stored is cast where the server does it by itself, and what cannot be told may be anything.
    [
      fields(`a: Date @wes_default(expr: "now()") b: String @wes_default(expr: "now()") c: Int @wes_default(expr: "1.5") d: Mood @wes_default(expr: "'A'")
        e: Int @wes_default(expr: "mine.now()") f: DateTime @wes_default(expr: "CURRENT_DATE") g: [Int!] @wes_default(expr: "array[]::int[]")
        h: Boolean @wes_check(expr: "h") @wes_check(expr: "null", name: "n") @wes_index(where: "unheard_of(h)") i: JSON @wes_default(expr: "'{}'::json") }
enum Mood { A`),
    ],
  ],
  texts: [
    [
      fields(`"a\\u0000b" a: Int`),
      'text-invalid @ 3:3 The description holds a NUL character, which Postgres cannot store.',
    ],
    [
      fields(`a: String @wes_default(value: "\\u0000")`),
      'default-impossible @ 3:31 The default of Post.a, which is text, has to be a text without NUL, not "\\u0000".',
    ],
  ],
};

const configs: Readonly<Record<string, Parameters<typeof problemsOf>[1]>> = {
  'scalars of the config': { scalars: { Money: { pg: 'numeric(12,2)' } } },
  'for Supabase': { rls: 'supabase' },
};

describe.each(Object.entries(cases))('%s', (group, rules) => {
  const config = configs[group];
  test.each(rules.map(([sdl, ...problems]) => ({ sdl, problems, said: problems.join(' & ') })))(
    '$said',
    async ({ sdl, problems }) => {
      expect(await problemsOf(sdl, config)).toEqual(problems);
    },
  );
});

test('all problems of a schema are reported at once, in order of place', async () => {
  const problems = await problemsOf(`type A @wes_table { b: Bar c: ID! @wes_fk(ref: "User.id") }
type user @wes_table @wes_colour { id: ID @wes_pk }`);
  expect(problems.map((problem) => problem.split(' ').slice(0, 3).join(' '))).toEqual([
    'primary-key-invalid @ 1:6',
    'unknown-type @ 1:24',
    'foreign-key-target-missing @ 1:48',
    'unknown-directive @ 2:22',
    'primary-key-invalid @ 2:40',
  ]);
});

test('every code that this library uses occurs in a case', () => {
  const sources = ['.', 'lower', 'directives'].flatMap((folder) =>
    readdirSync(join(__dirname, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .map((name) => readFileSync(join(__dirname, folder, name), 'utf8')),
  );
  const used = Object.keys(catalogue).filter((code) => sources.some((source) => source.includes(`'${code}'`)));
  const tried = Object.values(cases).flatMap((rules) => rules.flatMap(([, ...problems]) => problems));
  expect(
    used.filter((code) => !tried.some((problem) => problem.replace(/^warning /, '').startsWith(`${code} @`))),
  ).toEqual([]);
});

test('NULLs are equal from Postgres 15 on only', async () => {
  const sdl = fields('a: Int @wes_unique(nullsNotDistinct: true)');
  expect(await problemsOf(sdl, { postgres: 15 })).toEqual([]);
  expect(await problemsOf(sdl, { postgres: 14 })).toEqual([
    'index-impossible @ 3:8 NULLs can be equal from PostgreSQL 15 on; the schema is for 14. (leave out nullsNotDistinct, or set "postgres" in the config)',
  ]);
  expect(await problemsOf(sdl.replace('true', 'false'), { postgres: 14 })).toEqual([]);
});
