// Loads a part of this package: from its own `dist` when it is installed, in a clone of Wesley from a bundle of the sources.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** @param {'plugin' | 'executors' | 'keys' | 'server'} part */
module.exports = function load(part) {
  const isClone = existsSync(join(__dirname, '..', 'src', 'index.ts'));
  return require(isClone ? require('../../../tools/source-bundle.cjs').sourceBundle(part) : `../dist/${part}.cjs`);
};
