module.exports = { displayName: 'sdl', preset: '../../jest.preset.js' };
