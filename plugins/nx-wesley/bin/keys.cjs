require('./load.cjs')('keys');
