import { artifactNames, generatedName } from '@wesley/certify';
import { judge, printJUnit, printTap, rehearsalFormat, type Rehearsal, type RehearsalRecord } from '@wesley/rehearse';
import { printDocument } from '../documents/print-document';
import { exitCodes } from '../outcome';
import type { Project } from '../project';
import { digestFiles } from '../records/digest-files';
import { clearFrom, readResult, store } from '../records/phase-store';
import { serverName } from '../server-name';
import { gatherEvidence } from './gather-evidence';
import type { RehearseOptions } from './options';
import { failed, type Phase } from './phase';
import { describeRequest, interrupted, outcomeOf } from './rehearsal-outcome';
import { readRequest } from './rehearsal-request';
import { rowsOf, scriptFiles } from './rehearsal-scripts';

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
    if (options.dryRun === true) return describeRequest(request, options, project);
    const { evidence, server } = await gatherEvidence(request, options, project);
    if (host.signal.aborted) return interrupted(evidence);
    const at = host
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
    const { budget } = request;
    const record: RehearsalRecord = { format: rehearsalFormat, ...digests, at, server, budget, ...evidence };
    const { verdict, reasons } = judge(request.plan, record);
    const rehearsal: Rehearsal = { ...record, verdict };
    await store('rehearse', host, await provenanceOf(options, project), {
      [files.realm]: printDocument('realm', rehearsal),
      ...(verdict === 'NOTHING_TO_REHEARSE' ? {} : reportsOf(rehearsal, reasons)),
    });
    return outcomeOf(rehearsal, reasons, request.plan.postgres);
  },
};

// Also of a run that broke off: a CI server that finds no report shows nothing red.
function reportsOf(rehearsal: Rehearsal, reasons: readonly string[]): Readonly<Record<string, string>> {
  const { tests, failure } = rehearsal;
  const none = { planned: 0, results: [], brokeOff: failure?.message ?? 'No test ran.' };
  // What broke it off explains all that was not reached.
  const why = failure === null ? reasons : reasons.slice(0, 1);
  return { [files.tap]: printTap(tests ?? none), [files.junit]: printJUnit(rehearsal, why) };
}

async function provenanceOf(options: RehearseOptions, { host, config }: Project) {
  const { dsn, out, postgres } = options;
  const suite = generatedName(out ?? config.out, 'tests.sql');
  return {
    options: {
      server: serverName(dsn ?? host.env('WESLEY_DSN'), postgres ?? config.postgres),
      rows: String(rowsOf(options, config)),
      budget: String(config.rehearse.budget),
      ...(options.keep === true ? { keep: 'true' } : {}),
    },
    inputs: await digestFiles(
      [artifactNames.plan, artifactNames.changes, suite, ...scriptFiles(options, config)],
      host,
    ),
  };
}
