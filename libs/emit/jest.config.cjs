module.exports = { displayName: 'emit', preset: '../../jest.preset.js' };
