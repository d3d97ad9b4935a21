module.exports = { displayName: 'plan', preset: '../../jest.preset.js' };
