import { setFlagsFromString } from 'node:v8';
import manifest from '../package.json';
import { allowClosedPipes } from './closed-pipes';

// Postgres' grammar is WebAssembly. Compiled once and quickly it serves a command; optimizing it takes longer than the command runs.
setFlagsFromString('--liftoff-only');
// Node 20 optimizes JavaScript early: that took a fifth of the CPU of transform. Later versions wait, and do not know the flag.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000');

allowClosedPipes();

// Everything else is loaded once it is clear that it is needed: this answers in the time that Node takes to start.
if (process.argv[2] === '--version' || process.argv[2] === '-v') process.stdout.write(`${manifest.version}\n`);
else void (require('./run') as typeof import('./run')).run(process.argv.slice(2));
