import { logger, type ExecutorContext } from '@nx/devkit';
import { printDiagnostic, type Diagnostic } from '@wesley/diagnostics';
import {
  annotationsFor,
  exitCodes,
  nodeHost,
  runPhase,
  type Host,
  type PhaseName,
  type RunOptions,
} from '@wesley/pipeline';
import { join, posix } from 'node:path';

type Executor = (options: RunOptions, context: ExecutorContext) => Promise<{ readonly success: boolean }>;

/**
 * Runs one phase and no other: the ones before it are tasks of their own, ordered and cached by Nx. The options were checked against
 * `schema.json`, which is made from those of the phase.
 */
export function executorOf(phase: PhaseName): Executor {
  return async (options, context) => {
    return untilInterrupted(async (signal) => {
      const { root } = projectOf(context);
      const host = hostOf(context, signal);
      const { exitCode, diagnostics, summary } = await runPhase(phase, { ...options, only: true }, host);
      for (const diagnostic of diagnostics) await report(diagnostic, root, host);
      const annotations = annotationsFor(diagnostics, join(context.root, root), (name) => host.env(name));
      for (const annotation of annotations) process.stderr.write(`${annotation}\n`);
      summary.forEach((line) => logger.info(line));
      return { success: exitCode === exitCodes.ok };
    });
  };
}

function hostOf(context: ExecutorContext, signal: AbortSignal): Host {
  const progress = (line: string) => {
    if (context.isVerbose) logger.info(line);
  };
  return nodeHost({ root: join(context.root, projectOf(context).root), name: context.projectName, signal, progress });
}

function projectOf({ projectName, projectsConfigurations }: ExecutorContext) {
  const project = projectName === undefined ? undefined : projectsConfigurations.projects[projectName];
  if (project === undefined) throw new Error(`Nx names no project for this task (${projectName ?? 'none'}).`);
  return project;
}

/** Ctrl-C asks the phase to stop, so that it can clean up; Nx has heard it too and starts nothing more. */
async function untilInterrupted<R>(run: (signal: AbortSignal) => Promise<R>): Promise<R> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  signals.forEach((name) => process.on(name, stop));
  try {
    return await run(controller.signal);
  } finally {
    signals.forEach((name) => process.off(name, stop));
  }
}

/** Shows the place as seen from the workspace, where the user of Nx sits. */
async function report(diagnostic: Diagnostic, projectRoot: string, host: Host): Promise<void> {
  const { origin, severity } = diagnostic;
  const source = origin && (await host.read(origin.file));
  const seen = origin
    ? { ...diagnostic, origin: { ...origin, file: posix.join(projectRoot, origin.file) } }
    : diagnostic;
  const text = printDiagnostic(seen, source && Buffer.from(source).toString('utf8'));
  if (severity === 'error') logger.error(text);
  else logger.warn(text);
}
