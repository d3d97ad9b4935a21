module.exports = require('./load.cjs')('plugin');
