// Shared by every project's jest.config.cjs. Workspace packages resolve to their sources, so no build comes first.
const { paths } = require('./tsconfig.base.json').compilerOptions;

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.e2e.ts'],
  // Below the project only: the clone itself may lie in any folder.
  testPathIgnorePatterns: ['<rootDir>/(.*/)?(node_modules|dist|fixtures)/'],
  modulePathIgnorePatterns: ['<rootDir>/(.*/)?(dist|\\.nx)/'],
  // Many tests start servers or whole commands, on machines that do other things too; none asserts how long that takes.
  testTimeout: 240_000,
  // Types are checked by tsc, once, for all files.
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: `${__dirname}/tsconfig.json`, diagnostics: false }] },
  moduleNameMapper: Object.fromEntries(
    Object.entries(paths).map(([name, [file]]) => [`^${name}$`, `${__dirname}/${file.slice(2)}`]),
  ),
};
