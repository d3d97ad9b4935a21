import { describeRefusal, isDatabaseError } from '@wesley/apply';
import { instruments, ServerError } from '@wesley/postgres';
import {
  BrokenOff,
  checkNames,
  rehearse,
  SeedRefused,
  type Evidence,
  type Rehearsal,
  type Request,
  type Shadow,
  WorkloadRefused,
} from '@wesley/rehearse';
import type { Project } from '../project';
import type { RehearseOptions } from './options';
import { followProgress, type Follower } from './where-it-stood';

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
  const major = options.postgres ?? config.postgres;
  const keep = options.keep === true;
  const opening = { ...(dsn === undefined ? {} : { dsn }), major, timeout, signal, keep };
  const follower = followProgress(request.plan, (line) => {
    host.progress(line);
  });
  const end: End = { deadline, timeout, host, follower };
  let shadow: Shadow;
  try {
    shadow = await host.openShadow(opening);
  } catch (error) {
    return { evidence: explain(error, end), server: null };
  }
  const { server } = shadow;
  host.progress(`rehearsing on PostgreSQL ${server.version} (${server.provider})`);
  const evidence = await rehearseOn(shadow, request, signal, end).catch((error: unknown) =>
    error instanceof BrokenOff
      ? { ...error.evidence, failure: explain(error.cause, end).failure }
      : explain(error, end),
  );
  const stopped = signal.aborted ? { ...evidence, failure: explain(signal.reason, end).failure } : evidence;
  if (keep) sayWhatIsKept(shadow, host);
  return { evidence: await cleanUp(shadow, stopped, host), server };
}

function sayWhatIsKept({ server, databases }: Shadow, host: Project['host']): void {
  for (const { label, name } of databases()) host.progress(`kept on ${server.host ?? ''}: ${name} (${label})`);
  const drops = databases().map(({ name }) => `DROP DATABASE ${name};`);
  host.progress(`to drop them: ${drops.join(' ')}`);
}

/** What an end before the end is told with. */
interface End {
  readonly deadline: AbortSignal;
  readonly timeout: number;
  readonly host: Project['host'];
  readonly follower: Follower;
}

/** What kept the machine from doing its part, as evidence. A bug in our own code is passed on. */
function explain(error: unknown, { deadline, timeout, host, follower }: End): Evidence {
  if (host.signal.aborted) return brokenOff('interrupted', `It was interrupted. ${follower.whereItStood()}`);
  if (deadline.aborted)
    return brokenOff('timed-out', `It took longer than ${String(timeout)} ms. ${follower.whereItStood()}`);
  if (error instanceof ServerError) return brokenOff(error.code, withHint(error));
  if (error instanceof SeedRefused) return brokenOff('seed-refused', error.message);
  if (error instanceof WorkloadRefused) return brokenOff('workload-refused', error.message);
  if (!isDatabaseError(error)) throw error;
  host.progress(`the server said: ${error.message}`);
  return brokenOff('database-failed', `The server did not go on: ${describeRefusal(error)}.`);
}

// What was seen counts for nothing when databases are left behind on a server; but what broke it first is the news.
async function cleanUp(shadow: Shadow, evidence: Evidence, host: Project['host']): Promise<Evidence> {
  try {
    await shadow.close();
    return evidence;
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    host.progress(withHint(error));
    return evidence.failure === null
      ? { ...evidence, failure: { code: error.code, message: withHint(error) } }
      : evidence;
  }
}

function withHint({ message, hint }: ServerError): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

async function rehearseOn(
  shadow: Shadow,
  request: Request,
  signal: AbortSignal,
  { host, follower }: End,
): Promise<Evidence> {
  const observer = await shadow.observer();
  try {
    const sleep = (milliseconds: number) => host.sleep(milliseconds);
    const policy = { sleep, signal, random: () => host.random() };
    const clock = () => host.elapsed();
    return await rehearse(request, {
      shadow,
      instruments,
      observer,
      policy,
      clock,
      progress: follower.note,
    });
  } finally {
    await observer.close();
  }
}

function brokenOff(code: string, message: string): Evidence {
  return { ...nothingSeen, failure: { code, message } };
}
