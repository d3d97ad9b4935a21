const { testTimeout } = require('./jest.preset.js');

// Of several projects, jest takes the timeout of none: it stands here again for a run of all.
module.exports = { projects: ['libs/*', 'plugins/*', 'tools', 'e2e'], testTimeout };
