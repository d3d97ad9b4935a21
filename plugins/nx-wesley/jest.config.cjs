module.exports = { displayName: 'nx-wesley', preset: '../../jest.preset.js' };
