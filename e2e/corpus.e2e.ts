import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printDiagnostic } from '@wesley/diagnostics';
import { diffSchemas, type Change } from '@wesley/diff';
import { emitters } from '@wesley/emit';
import { makePlan, renderPlan, type Planned } from '@wesley/plan';
import { openShadow } from '@wesley/postgres';
import type { Evidence, Shadow } from '@wesley/rehearse';
import type { Schema } from '@wesley/schema';
import { readSdl } from './support/read-sdl';
import { rehearseOn } from './support/rehearse-on';

// Every case is planned twice, carried out on a real server with rows in the tables, and judged by all checks of a
// rehearsal; what the user would see is kept beside it. With rows of violating.sql it is to stop before the step that they stand against. WESLEY_UPDATE=1 writes that anew.
const corpus = join(__dirname, 'corpus');
const postgres = 18;

interface Case {
  readonly name: string;
  readonly kind: string;
  readonly folder: string;
}

const cases: readonly Case[] = readdirSync(corpus).flatMap((kind) =>
  readdirSync(join(corpus, kind)).map((name) => ({ kind, name: `${kind}/${name}`, folder: join(corpus, kind, name) })),
);

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ major: postgres, timeout: 30_000 });
});
afterAll(() => shadow.close());

describe.each(cases)('$name', ({ kind, folder }) => {
  it('is planned as it says, and does what it says', async () => {
    const before = await read(folder, 'from.graphql');
    const after = await read(folder, 'to.graphql');
    const changes = diffSchemas(before.schema, after.schema, after.annotations, before.annotations);
    expect(changes.map((change) => change.kind)).toContain(kind);
    const planned = plan(before.schema, after.schema, changes);
    expect(plan(before.schema, after.schema, changes)).toEqual(planned);
    if ('refused' in planned) {
      expectText(
        join(folder, 'refused.txt'),
        planned.refused.map(({ diagnostic }) => `${printDiagnostic(diagnostic)}\n`).join(''),
      );
      return;
    }
    expectText(join(folder, 'plan.txt'), renderPlan(planned.plan));
    const suite = emitters.pgtap(after).files[0]?.text ?? '';
    const request = { plan: planned.plan, before: before.schema, after: after.schema, suite };
    const violating = join(folder, 'violating.sql');
    if (existsSync(violating)) {
      const { failure, steps } = await rehearseOn(shadow, {
        ...request,
        rows: 0,
        seed: readFileSync(violating, 'utf8'),
      });
      const stood = steps.map(({ id }) => `${id}\n`).join('');
      expectText(join(folder, 'stopped.txt'), `${stood}${String(failure?.code)}: ${String(failure?.message)}\n`);
      return;
    }
    // The next row would hold NULL wherever that is allowed.
    const evidence = await rehearseOn(shadow, { ...request, rows: 44 });
    expect(complaints(evidence)).toEqual([]);
    expect(evidence.steps.map(({ id }) => id)).toEqual(planned.plan.steps.map(({ id }) => id));
  });
});

function read(folder: string, file: string) {
  // A type that is hardly ever meant, or an index too many, is what some cases change.
  return readSdl(readFileSync(join(folder, file), 'utf8'), file, [
    'column-type-doubtful',
    'index-redundant',
    'rows-require-each-other',
  ]);
}

function plan(before: Schema, after: Schema, changes: readonly Change[]): Planned {
  return makePlan({ before, after, changes, postgres });
}

/** What is not as it should be. Of what may drop out of a case, only its rows and its locks. */
function complaints({ checks, tests, failure, rows }: Evidence): readonly string[] {
  const mayDropOut = [
    'rows kept',
    'locks as claimed',
    'no scan or rewrite under a blocking lock',
    'undo returns',
    'old application works',
    'waits within budget',
    'gives way behind a long reader',
    'new application works',
  ];
  return [
    ...(failure === null ? [] : [failure.message]),
    ...rows.filter((table) => table.rows === 0).map(({ table }) => `${table} has no rows`),
    ...checks
      .filter(
        ({ check, verdict }) => verdict !== 'PASS' && !(verdict === 'NOT APPLICABLE' && mayDropOut.includes(check)),
      )
      .map(({ check, verdict, detail }) => `${check}: ${verdict}: ${detail}`),
    ...(tests?.results ?? []).filter(({ ok }) => !ok).map(({ description }) => description),
  ];
}

function expectText(file: string, text: string): void {
  if (process.env['WESLEY_UPDATE'] === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : undefined).toBe(text);
}
