#!/usr/bin/env node
// The command line: from the package's own `dist` when it is installed, in a clone of Wesley from a bundle of the sources.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const isClone = existsSync(join(__dirname, '..', 'src', 'main.ts'));
require(isClone ? require('../../../tools/source-bundle.cjs').sourceBundle('cli') : '../dist/cli.cjs');
