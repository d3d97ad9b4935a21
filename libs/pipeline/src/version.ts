import manifest from '../package.json';

/** Wesley's version, as its packages carry it. */
export const version: string = manifest.version;
