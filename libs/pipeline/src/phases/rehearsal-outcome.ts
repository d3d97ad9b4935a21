import { catalogue, counted, problem, type DiagnosticCode } from '@wesley/diagnostics';
import { renderSummary } from '@wesley/plan';
import type { Evidence, Rehearsal, Request } from '@wesley/rehearse';
import { exitCodes, type Outcome } from '../outcome';
import type { Project } from '../project';
import type { RehearseOptions } from './options';
import { lockBars } from './lock-bars';
import { failed } from './phase';

/** Nothing is written down: an interrupt is no verdict. */
export function interrupted({ failure }: Evidence): Outcome<Rehearsal> {
  const message = failure?.message ?? 'The rehearsal was interrupted.';
  return failed(exitCodes.interrupted, [
    problem('rehearsal-failed', message, { hint: 'Nothing was left behind; run it again.' }),
  ]);
}

/** The verdict, with what led to it. `planned` is the major version that the plan is made for. */
export function outcomeOf(rehearsal: Rehearsal, reasons: readonly string[], planned: number): Outcome<Rehearsal> {
  const summary = summarize(rehearsal, planned);
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

function summarize({ verdict, server, steps, checks, tests, rows }: Rehearsal, planned: number): readonly string[] {
  if (verdict === 'NOTHING_TO_REHEARSE') return ['REALM: NOTHING_TO_REHEARSE — the database is what the schema says.'];
  const total = rows.reduce((sum, table) => sum + table.rows, 0);
  const where =
    server === null ? 'no server' : `PostgreSQL ${server.version} (${server.provider}), ${counted(total, 'row')}`;
  const bars = lockBars(steps);
  return [
    `Rehearsed on ${where}`,
    ...(server !== null && server.major !== planned
      ? [`  The plan is made for PostgreSQL ${String(planned)}: what it locks there may differ.`]
      : []),
    ...checks
      .filter((each) => each.verdict !== 'NOT RUN')
      .map(({ check, verdict: each, detail }) => `  ${each.padEnd(14)} ${check}: ${detail}`),
    ...bars,
    `REALM: ${verdict} — ${counted(steps.length, 'step')}, ${counted(tests?.results.length ?? 0, 'assertion')}`,
  ];
}

/** What would be done. */
export function describeRequest(
  { plan, rows, seed, workload }: Request,
  { dsn, postgres }: RehearseOptions,
  { host, config }: Project,
): Outcome<Rehearsal> {
  const given = dsn ?? host.env('WESLEY_DSN');
  const where =
    given === undefined
      ? `an embedded PostgreSQL ${String(postgres ?? config.postgres)}`
      : 'databases of its own on the server given';
  return {
    exitCode: exitCodes.ok,
    diagnostics: [],
    summary: [
      `Would rehearse on ${where}, with ${[
        ...(seed === null ? [] : ['the rows of the seed']),
        ...(rows === 0 ? [] : [`up to ${counted(rows, 'row')} in each table`]),
      ].join(' and ')}:`,
      ...renderSummary(plan),
      `Then ${workload === null ? 'once more beside readers and writers of every table that it touches' : 'once more beside the workload given'},`,
      'stopped in the middle of every step and resumed, undone from every point, and used by old and new applications.',
    ],
  };
}
