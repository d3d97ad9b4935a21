// Whole commands, several in a test, some of them on a server.
module.exports = { displayName: 'e2e', preset: '../jest.preset.js', testTimeout: 240_000 };
