import type { Target } from '@wesley/emit';

// The options of the phases in TypeScript; `phaseOptions` holds their names, defaults and help.

export interface TransformOptions {
  readonly target?: readonly Target[] | undefined;
  readonly out?: string | undefined;
  readonly check?: boolean | undefined;
}

/** For a face whose output is read now: Nx shows what it kept, and lines may have moved since. */
interface ShownWithPlaces {
  /** Show where in the SDL each change and step comes from. */
  readonly places?: boolean | undefined;
}

export interface DiffOptions extends ShownWithPlaces {
  /** An IR file, an SDL file, `git:<ref>` or `empty`; the baseline when absent. */
  readonly from?: string | undefined;
  readonly exitCode?: boolean | undefined;
  readonly breakingOnly?: boolean | undefined;
}

export interface PlanOptions extends ShownWithPlaces {
  readonly explain?: boolean | undefined;
  /** Plan what can be carried out, and leave out what is refused. */
  readonly allowPartial?: boolean | undefined;
}

export interface RehearseOptions extends Pick<TransformOptions, 'out'> {
  readonly dsn?: string | undefined;
  readonly rows?: number | undefined;
  /** A file of SQL, relative to the project. */
  readonly seed?: string | undefined;
  readonly workload?: string | undefined;
  /** Major version of the server, when it is another than the config's. */
  readonly postgres?: number | undefined;
  readonly keep?: boolean | undefined;
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface CertifyOptions {
  readonly env?: string | undefined;
}
