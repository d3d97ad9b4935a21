import { defaultPolicy } from '@wesley/certify';
import { defaultPace, type Pace } from '@wesley/plan';
import { defaultTypes, targets, type Target, type TypeChoices } from '@wesley/emit';
import type { IdentitySource, ScalarChoices } from '@wesley/sdl';

/** How GraphQL names become names in the database. */
export const namings = ['snake_case', 'preserve'] as const;
export type Naming = (typeof namings)[number];

/** `wesley.config.json` as it is written: everything has a default. */
export interface ConfigFile {
  /** Where editors find the JSON Schema. */
  readonly $schema?: string;
  /** One glob or several, relative to the project. */
  readonly schema?: string | readonly string[];
  /** The folder for generated files. */
  readonly out?: string;
  readonly targets?: readonly Target[];
  readonly naming?: Naming;
  /** Where policies learn who is asking. */
  readonly rls?: IdentitySource;
  /** What custom scalars are, as the arguments of @wes_type. */
  readonly scalars?: ScalarChoices;
  /** What the driver is set up to return. */
  readonly types?: Partial<TypeChoices>;
  /** Postgres' major version. */
  readonly postgres?: number;
  /** The file that holds the schema that production has. */
  readonly baseline?: string;
  readonly backfill?: Partial<Config['backfill']>;
  readonly rehearse?: {
    readonly rows?: number;
    readonly timeout?: number;
    readonly budget?: number;
    readonly seed?: string;
    readonly workload?: string;
  };
  readonly policy?: Partial<Config['policy']>;
}

/** The config with its defaults applied. */
export interface Config {
  readonly schema: readonly string[];
  readonly out: string;
  readonly targets: readonly Target[];
  readonly naming: Naming;
  readonly rls: IdentitySource;
  readonly scalars: ScalarChoices;
  readonly types: TypeChoices;
  readonly postgres: number;
  readonly baseline: string;
  /** How backfills go about it. */
  readonly backfill: Pace;
  readonly rehearse: {
    /** Rows put into each table of the base; null: 1000, or none beside a seed. */
    readonly rows: number | null;
    /** Milliseconds that the rehearsal may take in all. */
    readonly timeout: number;
    /** Milliseconds that others may wait for a step. */
    readonly budget: number;
    /** A file of SQL that puts rows into the base, instead of generated ones, or beside them when `rows` is given too; null: none. */
    readonly seed: string | null;
    /** A file of SQL statements that others run meanwhile, instead of what is derived from the schema; null: none. */
    readonly workload: string | null;
  };
  readonly policy: {
    /** Limits of the scores, 0 to 1: at least, at most, at least. */
    readonly scs: number;
    readonly mri: number;
    readonly tci: number;
    /** Days that a certificate is valid after its rehearsal. */
    readonly maxAge: number;
  };
}

export const defaultConfig: Config = {
  schema: ['schema.graphql'],
  out: 'generated',
  targets,
  naming: 'snake_case',
  rls: 'settings',
  scalars: {},
  types: defaultTypes,
  postgres: 18,
  baseline: 'wesley.baseline.json',
  backfill: defaultPace,
  rehearse: { rows: null, timeout: 600_000, budget: 500, seed: null, workload: null },
  policy: {
    scs: defaultPolicy.scs / 10_000,
    mri: defaultPolicy.mri / 10_000,
    tci: defaultPolicy.tci / 10_000,
    maxAge: defaultPolicy.maxAge,
  },
};

/** Rows in each table unless told otherwise. */
export const defaultRows = 1000;

/** The config with what the file leaves out taken from the defaults. */
export function withDefaults(file: ConfigFile): Config {
  const { schema = defaultConfig.schema, backfill, rehearse, policy } = file;
  return {
    schema: typeof schema === 'string' ? [schema] : schema,
    out: file.out ?? defaultConfig.out,
    targets: file.targets ?? defaultConfig.targets,
    naming: file.naming ?? defaultConfig.naming,
    rls: file.rls ?? defaultConfig.rls,
    scalars: file.scalars ?? defaultConfig.scalars,
    types: { ...defaultConfig.types, ...file.types },
    postgres: file.postgres ?? defaultConfig.postgres,
    baseline: file.baseline ?? defaultConfig.baseline,
    backfill: { ...defaultConfig.backfill, ...backfill },
    rehearse: { ...defaultConfig.rehearse, ...rehearse },
    policy: { ...defaultConfig.policy, ...policy },
  };
}
