// node tools/costs.mjs [major …]: runs every form of statement on an embedded server of each major version, and compares what it
// locks, reads and rewrites with libs/plan/src/costs/costs.ts. Exits with 1 when they differ.
import { load } from './run-typescript.mjs';

const majors = process.argv.slice(2).map(Number);
const agree = await load('tools/costs/print-costs.ts').printCosts(majors.length === 0 ? [18] : majors);
process.exitCode = agree ? 0 : 1;
