/**
 * Lets a reader close its end before everything was written, as `wesley … | head` does: what nobody reads any more is dropped, the command runs
 * to its end and keeps its exit code.
 */
export function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
