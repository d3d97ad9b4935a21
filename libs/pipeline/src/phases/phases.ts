import type { PhaseName } from '../phase-names';
import type { CertifyOptions, DiffOptions, PlanOptions, RehearseOptions, TransformOptions } from './options';
import type { Phase } from './phase';

/** All options of all phases; each reads its own. */
export type PhaseOptions = TransformOptions & DiffOptions & PlanOptions & RehearseOptions & CertifyOptions;

/**
 * Gives a phase by its name: the command line and the Nx executors call the same ones. Loaded where it is needed, since a
 * transform has no use for a Postgres driver.
 */
export const loadPhase: Readonly<Record<PhaseName, () => Phase<PhaseOptions, unknown>>> = {
  transform: () => (require('./transform') as typeof import('./transform')).transform,
  diff: () => (require('./diff') as typeof import('./diff')).diff,
  plan: () => (require('./plan') as typeof import('./plan')).plan,
  rehearse: () => (require('./rehearse') as typeof import('./rehearse')).rehearse,
  certify: () => (require('./certify') as typeof import('./certify')).certify,
};
