import { diffSchemas } from '@wesley/diff';
import type { Annotations, Schema, Table } from '@wesley/schema';
import { column, expression, foreignKey, index, table } from '@wesley/schema/src/builders.fixture';
import {
  closeLedger,
  createLedger,
  giveTurnBack,
  literal,
  measureBatch,
  measureLag,
  noteInLedger,
  oldTransactions,
  readLedger,
  takeTurn,
  unlessThrough,
  whoHasTurn,
} from '@wesley/sql';
import { makePlan } from './make-plan';
import type { Plan } from './plan';
import { printScripts } from './print-scripts';
import { renderPlan, renderSummary } from './render-plan';
import { undoSteps } from './undo-steps';

const id = column('id', 'integer', { nullable: false });
const before: Schema = { enums: [], tables: [table('order', { columns: [id, column('note', 'text')] })] };
const after: Schema = {
  enums: [{ name: 'kind', values: ['A'], comment: null }],
  tables: [
    table('order', {
      columns: [id, column('note', 'text', { nullable: false })],
      indexes: [index('order_note_idx', ['note'])],
    }),
    table('line', { columns: [column('id', 'kind', { nullable: false })] }),
  ],
};
const annotations: Annotations = { 'table order, column note': { backfill: expression(`'$wesley$'`) } };

function planOf(from: Schema, to: Schema): Plan {
  const changes = diffSchemas(from, to, annotations);
  const outcome = makePlan({ before: from, after: to, changes, postgres: 18 });
  if ('refused' in outcome) throw new Error('refused');
  return outcome.plan;
}
const plan = planOf(before, after);
const check = 'wesley_not_null_dc9890ba961f';

test('a plan is shown phase by phase, in 80 columns, SQL excepted', () => {
  expect(renderPlan(plan)).toBe(`4 changes, 9 steps, for PostgreSQL 18

  add enum kind (A)
  add table line (1 column)
  make column order.note NOT NULL
  add index order_note_idx (note) on order

3 steps block others, each for a change of the catalog only.
No way back after backfill-04-fill-order.note: Which rows had no note is not
  kept.

EXPAND: add, without breaking the running application

  expand-01-create-enum-kind
    CREATE TYPE kind AS ENUM ('A')
      for     enum kind
      locks   nothing that exists
      blocks  nothing
      safe    Nothing uses the type yet.
      undo    DROP TYPE kind

  expand-02-create-table-line
    CREATE TABLE line (
      id kind NOT NULL,
      CONSTRAINT line_pkey PRIMARY KEY (id)
    )
      for     table line
      locks   nothing that exists
      blocks  nothing
      safe    Nobody uses the table yet.
      undo    DROP TABLE line

  expand-03-create-index-order_note_idx
    CREATE INDEX CONCURRENTLY order_note_idx ON "order" (note)
      for     table order, index order_note_idx
      locks   order SHARE UPDATE EXCLUSIVE
      blocks  schema changes
      reads   all rows of order
      safe    CONCURRENTLY lets everybody read and write while the index is
              built.
      undo    DROP INDEX CONCURRENTLY order_note_idx

BACKFILL: give old rows a value, in batches

  backfill-04-fill-order.note
    UPDATE "order" SET note = '$wesley$' WHERE note IS NULL AND (($1::integer) IS NULL OR (id) > ($1::integer)) AND (id) <= ($2::integer)
      for     table order, not null note
      locks   order ROW EXCLUSIVE; gives up after 2 s
      blocks  nothing
      reads   all rows of order
      safe    Each batch, of 5000 rows at first, is a transaction of its own,
              and only rows without a value are written, so that it can stop and
              go on.
      undo    none: Which rows had no note is not kept.

  backfill-05-analyze-order.note
    ANALYZE "order" (note)
      for     table order, not null note
      locks   order SHARE UPDATE EXCLUSIVE; gives up after 2 s
      blocks  schema changes
      safe    It reads a sample of the rows, so that queries are planned by what
              they hold now, while everybody reads and writes.
      undo    nothing to take back by itself

VALIDATE: prove constraints while everybody reads and writes

  validate-06-add-check-order.note
    ALTER TABLE "order" ADD CONSTRAINT ${check} CHECK (note IS NOT NULL) NOT VALID
      for     table order, not null note
      locks   order ACCESS EXCLUSIVE; gives up after 2 s
      blocks  reads and writes
      safe    NOT VALID reads no row: the lock is held for a moment only. From
              then on new rows must have a value in note.
      first   counts rows of order whose note is NULL; goes on if there are none
      undo    ALTER TABLE "order" DROP CONSTRAINT ${check}

  validate-07-validate-order.note
    ALTER TABLE "order" VALIDATE CONSTRAINT ${check}
      for     table order, not null note
      locks   order SHARE UPDATE EXCLUSIVE; gives up after 2 s
      blocks  schema changes
      reads   all rows of order
      safe    The rows are read under a lock that lets everybody read and write.
      undo    nothing to take back by itself

SWITCH: make the new shape binding

  switch-08-set-not-null-order.note
    ALTER TABLE "order" ALTER COLUMN note SET NOT NULL
      for     table order, not null note
      locks   order ACCESS EXCLUSIVE; gives up after 2 s
      blocks  reads and writes
      safe    The validated check proves it, so that Postgres reads no row.
      undo    ALTER TABLE "order" ALTER COLUMN note DROP NOT NULL

CONTRACT: take the scaffolding away

  contract-09-drop-constraint-order.note
    ALTER TABLE "order" DROP CONSTRAINT ${check}
      for     table order, not null note
      locks   order ACCESS EXCLUSIVE; gives up after 2 s
      blocks  reads and writes
      safe    The NOT NULL says the same, so that the check is no longer needed.
      undo    nothing to take back by itself
`);
});

test('a plan without steps says so', () => {
  const empty = planOf(before, before);
  expect(renderPlan(empty)).toBe('Nothing to do: the database is what the schema says.\n');
  expect(printScripts(empty).switch).toBe(
    '-- Generated by Wesley from plan.json: phase switch, 4 of 5. Run it with psql; it may be run again.\n-- There is nothing to do in this phase.\n',
  );
});

test('the summary of a plan that blocks nobody says so', () => {
  const commented: Schema = { enums: [], tables: before.tables.map((table) => ({ ...table, comment: 'x' })) };
  expect(renderSummary(planOf(before, commented))).toEqual([
    '1 change, 1 step, for PostgreSQL 18',
    '',
    '  set the comment of table order',
    '',
    'No step blocks reads or writes.',
  ]);
});

const doneOf = (at: number) => plan.steps[at]?.do.done ?? '';
const head = (phase: string) =>
  `-- Generated by Wesley from plan.json: phase ${phase} of 5. Run it with psql; it may be run again.

\\set ON_ERROR_STOP on
\\set AUTOCOMMIT on
SET search_path = public;
SET row_security = off;
SET datestyle = ISO;
SET extra_float_digits = 1;

DO $wesley$
DECLARE other text;
BEGIN
  IF NOT (SELECT taken FROM (${takeTurn.text}) AS turn) THEN
    SELECT ': process ' || pid || coalesce(' (' || nullif(name, '') || ')', '') INTO other FROM (${whoHasTurn.text}) AS known;
    RAISE EXCEPTION USING MESSAGE = 'Another run is carrying out a plan in this database' || coalesce(other, '') || '. Nothing was begun.';
  END IF;
END
$wesley$;
`;
/** How a script asks whether the steps of expand came through, and what else it asks. */
const afterExpand = (phase: string, ...more: readonly string[]) => {
  const lines = [0, 1, 2].map(
    (at) =>
      `  IF NOT (${doneOf(at)}) THEN RAISE EXCEPTION USING MESSAGE = 'The phase ${phase} was not begun, since ${plan.steps[at]?.id ?? ''} is not done. Run expand.sql first.'; END IF;`,
  );
  return `\nDO $wesley$\nBEGIN\n${[...lines, ...more].join('\n')}\nEND\n$wesley$;\n`;
};
const end = `
${giveTurnBack.text} AS given_back \\gset
`;

test('expand.sql begins one transaction for what is new, and none around CREATE INDEX CONCURRENTLY', () => {
  expect(printScripts(plan).expand).toBe(`${head('expand, 1')}
BEGIN;
SELECT
  (NOT (${doneOf(0)})) AS todo_1,
  (NOT (${doneOf(1)})) AS todo_2
\\gset
-- expand-01-create-enum-kind: Nothing uses the type yet.
\\if :todo_1
SET LOCAL lock_timeout = 2000;
SET LOCAL statement_timeout = 10000;
CREATE TYPE kind AS ENUM ('A');
\\endif
-- expand-02-create-table-line: Nobody uses the table yet.
\\if :todo_2
SET LOCAL lock_timeout = 2000;
SET LOCAL statement_timeout = 10000;
CREATE TABLE line (
  id kind NOT NULL,
  CONSTRAINT line_pkey PRIMARY KEY (id)
);
\\endif
COMMIT;

-- expand-03-create-index-order_note_idx: CONCURRENTLY lets everybody read and write while the index is built.
SELECT (${plan.steps[2]?.do.leftover?.present ?? ''}) AS leftover \\gset
\\if :leftover
DROP INDEX CONCURRENTLY order_note_idx;
\\endif
SELECT (NOT (${doneOf(2)})) AS todo \\gset
\\if :todo
DO $wesley$
DECLARE old record;
BEGIN
  FOR old IN ${oldTransactions.text} LOOP
    RAISE NOTICE '%', old.who || ' has been in a transaction for ' || old.seconds || ' s: CREATE INDEX CONCURRENTLY waits until it ends.';
  END LOOP;
END
$wesley$;
SET lock_timeout = 0;
SET statement_timeout = 3600000;
CREATE INDEX CONCURRENTLY order_note_idx ON "order" (note);
RESET lock_timeout;
RESET statement_timeout;
\\endif
${end}`);
});

test('backfill.sql walks the table in one block, which no timeout ends and no text inside', () => {
  const { id, batch } = plan.steps[3] ?? {};
  const place = { plan: batch?.plan ?? '', step: id ?? '' };
  expect(printScripts(plan).backfill).toBe(`${head('backfill, 2')}${afterExpand('backfill')}
-- backfill-04-fill-order.note: Each batch, of 5000 rows at first, is a transaction of its own, and only rows without a value are written, so that it can stop and go on.
SELECT (NOT (NOT EXISTS (SELECT FROM "order" WHERE note IS NULL))) AS todo \\gset
\\if :todo
SET lock_timeout = 2000;
SET statement_timeout = 0;
${createLedger.text};
DO $wesley_$
DECLARE last_1 text; upto_1 text; end_1 text; stand text[]; resumed boolean; filled boolean; again boolean := TRUE; written bigint; total bigint := 0;
  size bigint := 5000; took bigint; waiting bigint; lag bigint; hidden boolean; looked boolean; waited bigint := 0; at_key text;
BEGIN
  SELECT last_key INTO stand FROM (${readLedger(place).text}) AS known;
  resumed := stand IS NOT NULL;
  last_1 := stand[1];
  EXECUTE 'SELECT id::text AS id FROM (SELECT id FROM "order" ORDER BY id DESC LIMIT 1) AS page' INTO end_1;
  LOOP
    EXECUTE 'SELECT id::text AS id FROM (SELECT id FROM "order" WHERE (($1::integer) IS NULL OR (id) > ($1::integer)) AND (id) <= ($3::integer) ORDER BY id LIMIT $2::bigint) AS page ORDER BY page.id DESC LIMIT 1' INTO upto_1 USING last_1, size, end_1;
    IF upto_1 IS NULL THEN
      -- Once more over what was inserted meanwhile.
      IF again THEN
        again := FALSE;
        EXECUTE 'SELECT id::text AS id FROM (SELECT id FROM "order" ORDER BY id DESC LIMIT 1) AS page' INTO end_1;
        CONTINUE;
      END IF;
      -- Rows before the place where it was resumed may have lost their value since.
      EXECUTE 'SELECT NOT EXISTS (SELECT FROM "order" WHERE note IS NULL)' INTO filled;
      EXIT WHEN NOT resumed OR filled;
      resumed := FALSE;
      last_1 := NULL;
      CONTINUE;
    END IF;
    COMMIT;
    EXECUTE 'SELECT count(*) AS count FROM (SELECT FROM "order" WHERE note IS NULL AND (($1::integer) IS NULL OR (id) > ($1::integer)) AND (id) <= ($2::integer) ORDER BY id FOR NO KEY UPDATE) AS locked' USING last_1, upto_1;
    EXECUTE 'UPDATE "order" SET note = ''$wesley$'' WHERE note IS NULL AND (($1::integer) IS NULL OR (id) > ($1::integer)) AND (id) <= ($2::integer)' USING last_1, upto_1;
    GET DIAGNOSTICS written = ROW_COUNT;
    total := total + written;
    EXECUTE ${literal(noteInLedger(place).text).text} USING ARRAY[upto_1], written;
    EXECUTE ${literal(measureBatch.text).text} INTO took, waiting;
    COMMIT;
    at_key := concat_ws(', ', upto_1);
    RAISE NOTICE '%', 'order: ' || total || ' rows written, up to (id) = (' || at_key || ')';
    PERFORM pg_sleep(0.02);
    size := least(50000, greatest(50, round(size * least(2, greatest(0.5, CASE WHEN waiting > 5 THEN 0.5 ELSE 200::numeric / greatest(took, 1) END)))));
    looked := FALSE;
    LOOP
      EXECUTE ${literal(measureLag.text).text} INTO lag, hidden;
      IF hidden THEN
        RAISE EXCEPTION USING MESSAGE = 'backfill-04-fill-order.note was stopped: there are replicas, and the role may not see how far they are behind. Grant it pg_monitor.';
      END IF;
      EXIT WHEN lag <= 10000 AND waiting <= 5;
      IF waited >= 600000 THEN
        RAISE EXCEPTION USING MESSAGE = 'backfill-04-fill-order.note gave up after it had waited 600000 ms for others: ' || CASE WHEN lag > 10000 THEN 'a replica is ' || lag || ' ms behind, and may be 10000' ELSE waiting || ' sessions waited for a batch, and 5 may' END || '. It stands after (id) = (' || at_key || '), and goes on from there when it is run again.';
      END IF;
      COMMIT;
      PERFORM pg_sleep(0.5);
      waited := waited + 500;
      waiting := 0;
      looked := TRUE;
    END LOOP;
    IF NOT looked THEN waited := 0; END IF;
    last_1 := upto_1;
  END LOOP;
END
$wesley_$;
RESET lock_timeout;
RESET statement_timeout;
\\endif
${closeLedger(place).text};

BEGIN;
-- backfill-05-analyze-order.note: It reads a sample of the rows, so that queries are planned by what they hold now, while everybody reads and writes.
SELECT (NOT (FALSE)) AS todo \\gset
\\if :todo
SET LOCAL lock_timeout = 2000;
SET LOCAL statement_timeout = 600000;
ANALYZE "order" (note);
\\endif
COMMIT;
${end}`);
});

test('validate.sql counts the rows in the way before it takes the lock', () => {
  const [probe] = printScripts(plan).validate.split('SET LOCAL');
  const { id = '', batch } = plan.steps[3] ?? {};
  const asked = afterExpand(
    'validate',
    `  ${unlessThrough({ plan: batch?.plan ?? '', step: id }, `IF NOT (${doneOf(3)}) THEN RAISE EXCEPTION USING MESSAGE = 'The phase validate was not begun, since ${id} is not done. Run backfill.sql first.'; END IF;`)}`,
  );
  expect(probe).toBe(`${head('validate, 3')}${asked}
BEGIN;
-- validate-06-add-check-order.note: NOT VALID reads no row: the lock is held for a moment only. From then on new rows must have a value in note.
SELECT (NOT (${doneOf(5)})) AS todo \\gset
\\if :todo
DO $wesley$
BEGIN
  IF (SELECT count(*) AS count FROM "order" WHERE note IS NULL) > 0 THEN RAISE EXCEPTION USING MESSAGE = 'There are rows of order whose note is NULL.'; END IF;
END
$wesley$;
`);
});

test('the way back goes from the end, with claims and timeouts of its own', () => {
  const back = undoSteps(plan.steps, 18);
  expect(
    back.map(({ id, do: { sql }, transaction, claim: { blocks } }) => [
      id,
      sql,
      transaction === id ? 'own' : transaction,
      blocks,
    ]),
  ).toEqual([
    [
      'undo-switch-08-set-not-null-order.note',
      'ALTER TABLE "order" ALTER COLUMN note DROP NOT NULL',
      'own',
      'reads and writes',
    ],
    [
      'undo-validate-06-add-check-order.note',
      `ALTER TABLE "order" DROP CONSTRAINT ${check}`,
      'own',
      'reads and writes',
    ],
    ['undo-expand-03-create-index-order_note_idx', 'DROP INDEX CONCURRENTLY order_note_idx', null, 'schema changes'],
    ['undo-expand-02-create-table-line', 'DROP TABLE line', 'undo-new objects', 'nothing'],
    ['undo-expand-01-create-enum-kind', 'DROP TYPE kind', 'undo-new objects', 'nothing'],
  ]);
  expect(back[0]).toMatchObject({
    undo: [],
    probe: null,
    batch: null,
    why: 'It takes switch-08-set-not-null-order.note back.',
  });
});

test('the way back from a foreign key locks more than the way there', () => {
  const key = foreignKey('line', ['id'], 'order');
  const line = (parts: Partial<Table>): Schema => ({ enums: [], tables: [...before.tables, table('line', parts)] });
  const { steps } = planOf(line({}), line({ foreignKeys: [key] }));
  expect([steps[0], ...undoSteps(steps, 18)].map((step) => step?.claim.blocks)).toEqual(['writes', 'reads and writes']);
});
