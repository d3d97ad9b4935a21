import { problem } from '@wesley/diagnostics';
import { annotationsFor } from './annotations';

const diagnostic = problem('unknown-type', 'No.', { origin: { file: 'schema.graphql', line: 2, column: 1 } });
const said = (env: Readonly<Record<string, string>>, root = '/repo/apps/api') =>
  annotationsFor([diagnostic], root, (name) => env[name]);

it('are for GitHub Actions only', () => {
  expect([said({}), said({ GITHUB_ACTIONS: 'false', GITHUB_WORKSPACE: '/repo' })]).toEqual([[], []]);
});

it.each([
  ['/repo', 'apps/api/schema.graphql'],
  ['/repo/apps/api', 'schema.graphql'],
  ['/elsewhere', '/repo/apps/api/schema.graphql'],
])('name the file as seen from %s', (workspace, file) => {
  expect(said({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace })).toEqual([
    `::error file=${file},line=2,col=1,title=unknown-type::No.`,
  ]);
});

it('name it as the project does where no repository is known', () => {
  expect(said({ GITHUB_ACTIONS: 'true' })).toEqual([
    '::error file=schema.graphql,line=2,col=1,title=unknown-type::No.',
  ]);
});
