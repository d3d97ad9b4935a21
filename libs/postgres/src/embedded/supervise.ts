import { spawn } from 'node:child_process';
import { type Account, spawnAs } from './account';

/** A server that cannot outlive this process. */
export interface Supervised {
  /** Resolves with the last of what the server said, when it has ended and its directory is gone. */
  readonly ended: Promise<string>;
  /** Ends the server at once; its data are disposable. */
  stop(): Promise<void>;
}

// The shell's input is a pipe whose other end only this process holds. However this process dies, the pipe closes, `cat`
// ends, and the server goes. What a shell starts with `&` ignores SIGQUIT until it has handlers of its own; SIGTERM ends a
// server that is not that far, and for one that runs, SIGQUIT is the order to stop at once. What a server that was killed
// leaves running writes for a moment more, so that its directory may not be empty at the first try.
const watchdog = `
directory=$1
shift
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(cat <&3 >/dev/null; kill -TERM "$server"; kill -QUIT "$server") 2>/dev/null &
exec 3<&-
wait "$server"
status=$?
cd /
for try in 1 2 3 4 5 6 7 8 9 10; do
  rm -rf "$directory" 2>/dev/null && break
  sleep 1
done
exit "$status"
`;
const keptOutput = 4000;

/** Starts a server under a watchdog that removes `directory` when the server has ended, for whatever reason. */
export function supervise(directory: string, command: readonly string[], account: Account): Supervised {
  // A session of its own: Ctrl-C reaches us, and we stop the server.
  const child = spawn('/bin/sh', ['-c', watchdog, 'wesley-pg', directory, ...command], {
    ...spawnAs(account),
    cwd: directory,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-keptOutput)));
  child.stdin.on('error', () => undefined); // the shell may have ended before us
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(output.trim()));
  });
  ended.catch(() => undefined); // whoever waits for it gets it; nobody may be waiting yet
  return {
    ended,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
