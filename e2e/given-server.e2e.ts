import { diffSchemas } from '@wesley/diff';
import { emitters } from '@wesley/emit';
import { makePlan } from '@wesley/plan';
import { openShadow } from '@wesley/postgres';
import { startGivenServer, type GivenServer } from '@wesley/postgres/src/dsn/fixtures/given-server';
import { readSdl } from './support/read-sdl';
import { rehearseOn, type Rehearsed } from './support/rehearse-on';

// A server that somebody else runs: a role without special rights, and others beside us.

const before = `type User @wes_table { id: ID! @wes_pk email: String! }`;
const after = `type User @wes_table { id: ID! @wes_pk email: String! @wes_unique nickname: String @wes_index }`;

let given: GivenServer;
let request: Rehearsed;
beforeAll(async () => {
  given = await startGivenServer('secret');
  const [from, to] = [await readSdl(before), await readSdl(after)];
  const changes = diffSchemas(from.schema, to.schema, to.annotations);
  const planned = makePlan({ before: from.schema, after: to.schema, changes, postgres: 18 });
  if ('refused' in planned) throw new Error('The plan was refused.');
  const suite = emitters.pgtap(to).files[0]?.text ?? '';
  request = { plan: planned.plan, before: from.schema, after: to.schema, suite, rows: 30 };
});
afterAll(() => given.stop());

it('two rehearsals at once, of a role that may make databases and nothing else, both pass and leave nothing', async () => {
  const databases = await given.databases();
  const run = async () => {
    const dsn = `postgresql://maker:secret@127.0.0.1:${String(given.port)}/shop`;
    const shadow = await openShadow({ dsn, major: 18, timeout: 20_000 });
    try {
      return await rehearseOn(shadow, request);
    } finally {
      await shadow.close();
    }
  };
  for (const { failure, checks } of await Promise.all([run(), run()])) {
    expect(failure).toBeNull();
    expect(checks.filter(({ verdict }) => verdict !== 'PASS')).toEqual([]);
  }
  expect(await given.databases()).toEqual(databases);
});
