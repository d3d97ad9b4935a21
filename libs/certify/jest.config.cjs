module.exports = { displayName: 'certify', preset: '../../jest.preset.js' };
