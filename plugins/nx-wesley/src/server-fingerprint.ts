import { serverName } from '@wesley/pipeline';

/**
 * Prints which server the rehearsal will use, so that a verdict from one never answers for another. What is printed is kept with the
 * cache. Nx runs it as `node -e … 18`: the major of the embedded server is the last argument.
 */
process.stdout.write(`${serverName(process.env['WESLEY_DSN'], Number(process.argv.at(-1)))}\n`);
