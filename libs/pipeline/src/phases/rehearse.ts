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
      ...(rehearsal.tests === null
        ? {}
        : { [files.tap]: printTap(rehearsal.tests), [files.junit]: printJUnit(rehearsal.tests) }),
    });
    return outcomeOf(rehearsal, reasons, request.plan.postgres);
  },
};

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
