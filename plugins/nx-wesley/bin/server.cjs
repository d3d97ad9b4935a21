require('./load.cjs')('server');
