import { describeRefusal, isDatabaseError } from '@wesley/apply';
import { artifactNames, generatedName } from '@wesley/certify';
import { catalogue, counted, type Diagnostic, type DiagnosticCode, problem } from '@wesley/diagnostics';
import { instruments, ServerError } from '@wesley/postgres';
import {
  checkNames,
  judge,
  printJUnit,
  printTap,
  rehearsalFormat,
  rehearse as rehearsePlan,
  type Evidence,
  type Rehearsal,
  type RehearsalRecord,
  type Request,
  type Shadow,
} from '@wesley/rehearse';
import { sha256 } from '@wesley/schema';
import { renderSummary } from '@wesley/plan';
import { printDocument } from '../documents/print-document';
import { exitCodes, type Outcome } from '../outcome';
import type { Project } from '../project';
import { digestFiles } from '../records/digest-files';
import { clearFrom, readOutput, readResult, store } from '../records/phase-store';
import { serverName } from '../server-name';
import type { RehearseOptions } from './options';
import { failed, type Phase } from './phase';

const files = { realm: artifactNames.rehearsal, tap: artifactNames.tests, junit: '.wesley/rehearse/junit.xml' };

/** Carries the plan out on a disposable Postgres, and judges it: the REALM verdict. */
export const rehearse: Phase<RehearseOptions, Rehearsal> = {
  exitCode: exitCodes.rehearsal,

  provenance: (options, project) => provenanceOf(options, project),

  // A failure is tried again: what made it fail may be gone.
  async stands({ host }) {
    const { value } = await readResult('realm', 'rehearse', files.realm, host);
    return value !== undefined && value.verdict !== 'FAIL';
  },

  async run(options, project) {
    const { host } = project;
    if (options.dryRun !== true) await clearFrom('rehearse', host);
    const { request, digests, problems } = await readRequest(options, project);
    if (problems) return failed(rehearse.exitCode, problems);
    if (options.dryRun === true) return describe(request, options, project);
    const { evidence, server } = await gather(request, options, project);
    if (host.signal.aborted) return interrupted(evidence);
    const at = host
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
    const record: RehearsalRecord = { format: rehearsalFormat, ...digests, at, server, ...evidence };
    const { verdict, reasons } = judge(request.plan, record);
    const rehearsal: Rehearsal = { ...record, verdict };
    await store('rehearse', host, await provenanceOf(options, project), {
      [files.realm]: printDocument('realm', rehearsal),
      ...(rehearsal.tests === null
        ? {}
        : { [files.tap]: printTap(rehearsal.tests), [files.junit]: printJUnit(rehearsal.tests) }),
    });
    return outcomeOf(rehearsal, reasons);
  },
};

async function provenanceOf({ dsn, rows }: RehearseOptions, { host, config }: Project) {
  const suite = generatedName(config.out, 'tests.sql');
  return {
    options: {
      server: serverName(dsn ?? host.env('WESLEY_DSN'), config.postgres),
      rows: String(rows ?? config.rehearse.rows),
    },
    inputs: await digestFiles([artifactNames.plan, artifactNames.changes, suite], host),
  };
}

interface Reading {
  readonly request: Request;
  readonly digests: Pick<Rehearsal, 'plan' | 'suite'>;
  readonly problems?: undefined;
}

async function readRequest(
  { rows }: RehearseOptions,
  { host, config }: Project,
): Promise<
  Reading | { readonly request?: undefined; readonly digests?: undefined; readonly problems: readonly Diagnostic[] }
> {
  const plan = await readResult('plan', 'plan', artifactNames.plan, host);
  const changes = await readResult('changes', 'diff', artifactNames.changes, host);
  const map = await readResult('evidence-map', 'transform', artifactNames.evidenceMap, host);
  if (plan.problems ?? changes.problems ?? map.problems) {
    return { problems: [plan, changes, map].flatMap(({ problems = [] }) => problems) };
  }
  const suiteFile = map.value.files.find(({ target }) => target === 'pgtap');
  const suite =
    suiteFile === undefined
      ? undefined
      : await readOutput('transform', generatedName(map.value.out, suiteFile.path), host);
  if (suite?.problems) return { problems: suite.problems };
  const text = suite === undefined ? '' : new TextDecoder().decode(suite.value);
  const bytes = await host.read(artifactNames.plan);
  return {
    request: {
      plan: plan.value,
      before: changes.value.from.schema,
      after: changes.value.to.schema,
      suite: text,
      rows: rows ?? config.rehearse.rows,
    },
    digests: { plan: sha256(bytes ?? ''), suite: sha256(text) },
  };
}

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
async function gather(
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
    return await rehearsePlan(request, {
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

function interrupted({ failure }: Evidence): Outcome<Rehearsal> {
  const message = failure?.message ?? 'The rehearsal was interrupted.';
  return failed(exitCodes.interrupted, [
    problem('rehearsal-failed', message, { hint: 'Nothing was left behind; run it again.' }),
  ]);
}

function outcomeOf(rehearsal: Rehearsal, reasons: readonly string[]): Outcome<Rehearsal> {
  const summary = summarize(rehearsal);
  if (rehearsal.verdict !== 'FAIL') return { exitCode: exitCodes.ok, diagnostics: [], result: rehearsal, summary };
  const diagnostics =
    rehearsal.failure === null
      ? reasons.map((reason) => problem('rehearsal-failed', reason))
      : // What broke it off explains all that was not reached.
        [
          problem(
            isCode(rehearsal.failure.code) ? rehearsal.failure.code : 'rehearsal-failed',
            rehearsal.failure.message,
          ),
        ];
  return { exitCode: exitCodes.rehearsal, diagnostics, result: rehearsal, summary };
}

function isCode(code: string): code is DiagnosticCode {
  return code in catalogue;
}

function summarize({ verdict, server, steps, checks, tests, rows }: Rehearsal): readonly string[] {
  if (verdict === 'NOTHING_TO_REHEARSE') return ['REALM: NOTHING_TO_REHEARSE — the database is what the schema says.'];
  const total = rows.reduce((sum, table) => sum + table.rows, 0);
  const where =
    server === null ? 'no server' : `PostgreSQL ${server.version} (${server.provider}), ${counted(total, 'row')}`;
  return [
    `Rehearsed on ${where}`,
    ...checks
      .filter((each) => each.verdict !== 'NOT RUN')
      .map(({ check, verdict: each, detail }) => `  ${each.padEnd(14)} ${check}: ${detail}`),
    `REALM: ${verdict} — ${counted(steps.length, 'step')}, ${counted(tests?.results.length ?? 0, 'assertion')}`,
  ];
}

function describe({ plan, rows }: Request, { dsn }: RehearseOptions, { host, config }: Project): Outcome<Rehearsal> {
  const given = dsn ?? host.env('WESLEY_DSN');
  const where =
    given === undefined
      ? `an embedded PostgreSQL ${String(config.postgres)}`
      : 'databases of its own on the server given';
  return {
    exitCode: exitCodes.ok,
    diagnostics: [],
    summary: [`Would rehearse on ${where}, with up to ${counted(rows, 'row')} in each table:`, ...renderSummary(plan)],
  };
}
