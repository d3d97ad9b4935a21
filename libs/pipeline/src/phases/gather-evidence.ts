import { describeRefusal, isDatabaseError } from '@wesley/apply';
import { instruments, ServerError } from '@wesley/postgres';
import { checkNames, rehearse, type Evidence, type Rehearsal, type Request, type Shadow } from '@wesley/rehearse';
import type { Project } from '../project';
import type { RehearseOptions } from './options';

const nothingSeen: Evidence = {
  fingerprints: null,
  rows: [],
  steps: [],
  checks: checkNames.map((check) => ({ check, verdict: 'NOT RUN', detail: 'the rehearsal did not come to it' })),
  tests: null,
  present: [],
  failure: null,
};

/** What was seen, and on which server. What kept the machine from doing its part is part of it. */
export async function gatherEvidence(
  request: Request,
  options: RehearseOptions,
  { host, config }: Project,
): Promise<{ readonly evidence: Evidence; readonly server: Rehearsal['server'] }> {
  if (request.plan.steps.length === 0) return { evidence: nothingSeen, server: null };
  const timeout = options.timeout ?? config.rehearse.timeout;
  const deadline = AbortSignal.timeout(timeout);
  const signal = AbortSignal.any([host.signal, deadline]);
  const dsn = options.dsn ?? host.env('WESLEY_DSN');
  let shadow: Shadow | undefined;
  try {
    shadow = await host.openShadow({ ...(dsn === undefined ? {} : { dsn }), major: config.postgres, timeout, signal });
    const { server } = shadow;
    host.progress(`rehearsing on PostgreSQL ${server.version} (${server.provider})`);
    const evidence = await rehearseOn(shadow, request, signal, host);
    return { evidence, server };
  } catch (error) {
    const server = shadow?.server ?? null;
    if (deadline.aborted)
      return { evidence: brokenOff('timed-out', `It took longer than ${String(timeout)} ms.`), server };
    if (host.signal.aborted) return { evidence: brokenOff('interrupted', 'It was interrupted.'), server };
    if (error instanceof ServerError) {
      const hint = error.hint === undefined ? '' : ` ${error.hint}`;
      return { evidence: brokenOff(error.code, `${error.message}${hint}`), server };
    }
    if (isDatabaseError(error)) {
      host.progress(`the server said: ${error.message}`);
      return {
        evidence: brokenOff('database-failed', `The server refused to go on: ${describeRefusal(error)}.`),
        server,
      };
    }
    throw error;
  } finally {
    await shadow?.close();
  }
}

async function rehearseOn(
  shadow: Shadow,
  request: Request,
  signal: AbortSignal,
  host: Project['host'],
): Promise<Evidence> {
  const observer = await shadow.observer();
  try {
    const sleep = (milliseconds: number) => host.sleep(milliseconds);
    const policy = { retries: 5, backOff: 200, sleep, signal };
    const clock = () => host.elapsed();
    return await rehearse(request, {
      shadow,
      instruments,
      observer,
      policy,
      clock,
      progress: (line) => {
        host.progress(line);
      },
    });
  } finally {
    await observer.close();
  }
}

function brokenOff(code: string, message: string): Evidence {
  return { ...nothingSeen, failure: { code, message } };
}
