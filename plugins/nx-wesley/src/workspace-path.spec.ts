import { workspacePath } from './workspace-path';

it.each([
  ['schema.graphql', '{projectRoot}/schema.graphql'],
  ['./schema/*.graphql', '{projectRoot}/schema/*.graphql'],
  ['schema\\*.graphql', '{projectRoot}/schema/*.graphql'],
  ['../shared/a.graphql', '{workspaceRoot}/apps/shared/a.graphql'],
  ['../../shared/a.graphql', '{workspaceRoot}/shared/a.graphql'],
  ['../../../elsewhere', undefined],
  ['/etc/schema.graphql', undefined],
  ['C:\\schema.graphql', undefined],
])('leads %s to %s', (path, expected) => expect(workspacePath('apps/api', path)).toBe(expected));

it('knows a project at the root of the workspace', () => {
  expect(workspacePath('.', 'schema.graphql')).toBe('{projectRoot}/schema.graphql');
  expect(workspacePath('.', '../schema.graphql')).toBeUndefined();
});
