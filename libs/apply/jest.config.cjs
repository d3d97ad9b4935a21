module.exports = { displayName: 'apply', preset: '../../jest.preset.js' };
