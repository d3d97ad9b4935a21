module.exports = { displayName: 'rehearse', preset: '../../jest.preset.js' };
