import { suggest } from './suggest';

describe('suggest', () => {
  test.each([
    ['Usr', ['Post', 'User', 'Order'], 'User'],
    ['Uesr', ['Users', 'User'], 'User'],
    ['user', ['Used', 'USER'], 'USER'],
    ['created_at', ['createdAt', 'updatedAt'], 'createdAt'],
    ['wes_fkey', ['wes_fk', 'wes_pk'], 'wes_fk'],
    ['Elephant', ['User', 'Order'], undefined],
    ['ba', ['ab'], 'ab'],
    ['a', ['b'], undefined],
    ['ab', [], undefined],
  ])('%s among %j is %s', (wrong, candidates, expected) => {
    expect(suggest(wrong, candidates)).toBe(expected);
  });
});
