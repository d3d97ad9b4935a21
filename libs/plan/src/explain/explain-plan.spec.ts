import { diffSchemas } from '@wesley/diff';
import type { Annotations, Schema, Table } from '@wesley/schema';
import { column, expression, foreignKey, table } from '@wesley/schema/src/builders.fixture';
import { makePlan } from '../make-plan';
import type { Plan } from '../plan';
import { explainPlan } from './explain-plan';
import { renderExplanation } from './render-explanation';

const id = column('id', 'integer', { nullable: false });
const customer = table('customer', { columns: [id] });
const columns = [id, column('customer_id', 'integer'), column('note', 'text')];
const order = (parts: Partial<Table> = {}): Schema => ({
  enums: [],
  tables: [customer, table('order', { columns, ...parts })],
});

function planOf(from: Schema, to: Schema, annotations: Annotations = {}): Plan {
  const outcome = makePlan({ before: from, after: to, changes: diffSchemas(from, to, annotations), postgres: 18 });
  if ('refused' in outcome) throw new Error('refused');
  return outcome.plan;
}
const filled = planOf(
  order(),
  order({ columns: [id, column('customer_id', 'integer'), column('note', 'text', { nullable: false })] }),
  { 'table order, column note': { backfill: expression(`'-'`) } },
);
const linked = planOf(order(), order({ foreignKeys: [foreignKey('order', ['customer_id'], 'customer')] }));
const secured = planOf(order(), order({ rowSecurity: { enabled: true, forced: false } }));
const lines = (plan: Plan) => renderExplanation(plan, explainPlan(plan));

test('the riskiest step is the first of the highest risk, and a step without a way back counts 20 % at least', () => {
  expect(explainPlan(filled).riskiest).toEqual({
    step: 'backfill-01-fill-order.note',
    value: 2000,
    blocks: 'nothing',
    lasts: 'batch',
    wayBack: false,
    locks: [{ relation: 'order', mode: 'ROW EXCLUSIVE', blocks: 'nothing' }],
  });
  expect(explainPlan(linked).riskiest).toMatchObject({ value: 600, blocks: 'writes', lasts: 'metadata only' });
});

test('every lock says what it blocks', () => {
  const validated = explainPlan(linked).phases.flatMap(({ transactions }) => transactions.at(-1)?.steps ?? []);
  expect(validated.map(({ locks }) => locks)).toEqual([
    [
      { relation: 'order', mode: 'SHARE UPDATE EXCLUSIVE', blocks: 'schema changes' },
      { relation: 'customer', mode: 'ROW SHARE', blocks: 'nothing' },
    ],
  ]);
});

test('the steps of a transaction stand together, phase by phase', () => {
  const added = planOf(
    { enums: [], tables: [] },
    { enums: [{ name: 'kind', values: ['A'], comment: null }], tables: [customer] },
  );
  const shape = ({ phases }: ReturnType<typeof explainPlan>) =>
    phases.map(({ phase, transactions }) => [phase, transactions.map(({ kind, steps }) => [kind, steps.length])]);
  expect(shape(explainPlan(added))).toEqual([['expand', [['one', 2]]]]);
  expect(shape(explainPlan(filled))).toEqual([
    [
      'backfill',
      [
        ['one for each batch', 1],
        ['one', 1],
      ],
    ],
    [
      'validate',
      [
        ['one', 1],
        ['one', 1],
      ],
    ],
    ['switch', [['one', 1]]],
    ['contract', [['one', 1]]],
  ]);
  expect(lines(added)).toContain('      runs    in one transaction, from expand-01-create-enum-kind to');
});

test('what needs a human eye: rows to prove, what binds the application, row security, no way back', () => {
  expect([filled, secured].flatMap((plan) => explainPlan(plan).attention)).toEqual([
    { kind: 'no way back', step: 'backfill-01-fill-order.note', text: 'Which rows had no note is not kept.' },
    { kind: 'needs proof', step: 'validate-03-add-check-order.note', text: 'rows of order whose note is NULL' },
    {
      kind: 'binds the application',
      step: 'validate-03-add-check-order.note',
      text: 'From then on new rows must have a value in note.',
    },
    {
      kind: 'row security',
      step: expect.stringMatching(/^switch-01-/),
      text: 'From then on everybody but the owner sees and writes no row, since there is no policy: the running application has to be ready for it.',
    },
  ]);
});

test('it is shown before the steps, in 80 columns, SQL excepted', () => {
  const text = lines(linked);
  expect(text.slice(0, 31).join('\n')).toBe(`1 change, 2 steps, for PostgreSQL 18

  add foreign key order_customer_id_fkey: order (customer_id) → customer (id)

1 step blocks others, each for a change of the catalog only.

RISKIEST STEP: what MRI goes by, until it has been rehearsed

  validate-01-add-foreign-key-order_customer_id_fkey
      risk    6.00 %: blocks writes; metadata only

NEEDS A HUMAN EYE

  validate-01-add-foreign-key-order_customer_id_fkey
      proof   There must be no rows of order whose (customer_id) is not in
              customer (id)
      binds   From then on new rows must have their parent.

VALIDATE: prove constraints while everybody reads and writes

  validate-01-add-foreign-key-order_customer_id_fkey
    ALTER TABLE "order" ADD CONSTRAINT order_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) NOT VALID
      for     table order, foreign key order_customer_id_fkey
      locks   order SHARE ROW EXCLUSIVE (blocks writes), customer SHARE ROW
              EXCLUSIVE (blocks writes); gives up after 2 s
      blocks  writes
      limit   stopped after 10 s; retries: 5, after 0.2 s, 0.4 s …
      runs    in a transaction of its own
      risk    6.00 %: blocks writes; metadata only
      safe    NOT VALID reads no row: writers of both tables wait for a moment
              only. From then on new rows must have their parent.`);
  const wide = [filled, linked, secured].flatMap(lines).filter((line) => [...line].length > 80);
  expect(wide.filter((line) => !/^ {4}(ALTER|UPDATE)|^ {6}undo /.test(line))).toEqual([]);
});

test('an empty plan has nothing to explain', () => {
  expect(explainPlan(planOf(order(), order()))).toEqual({ riskiest: null, phases: [], attention: [] });
  expect(lines(planOf(order(), order()))).toEqual(['Nothing to do: the database is what the schema says.']);
});
