import type { Target } from '@wesley/emit';

// The options of the phases in TypeScript; `phaseOptions` holds their names, defaults and help.

export interface TransformOptions {
  readonly target?: readonly Target[] | undefined;
  readonly out?: string | undefined;
  readonly check?: boolean | undefined;
}

export interface DiffOptions {
  /** An IR file, an SDL file or `empty`; the baseline when absent. */
  readonly from?: string | undefined;
  readonly exitCode?: boolean | undefined;
  readonly breakingOnly?: boolean | undefined;
}

export interface PlanOptions {
  readonly explain?: boolean | undefined;
}

export interface RehearseOptions extends Pick<TransformOptions, 'out'> {
  readonly dsn?: string | undefined;
  readonly rows?: number | undefined;
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface CertifyOptions {
  readonly env?: string | undefined;
}
