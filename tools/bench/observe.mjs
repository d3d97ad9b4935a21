// node tools/bench/observe.mjs [tables] [rows] [rounds]: what observing a plan costs beside applying its statements with a bare client.
// By hand: no test asserts a time.
import { makeSchema } from './make-schema.mjs';
import { load } from '../run-typescript.mjs';

const [tables = 100, rows = 1000, rounds = 5] = process.argv.slice(2).map(Number);
const [before] = Object.values(makeSchema(tables));
const after = before.replaceAll(
  '  payload: JSON\n',
  '  payload: JSON\n  weight: Int! @wes_default(value: 0) @wes_check(expr: "weight >= 0")\n',
);
await load('tools/bench/observe.ts').printOverhead({ before, after, rows, rounds });
