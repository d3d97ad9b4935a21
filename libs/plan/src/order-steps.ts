import type { Statement } from '@wesley/sql';
import { migrationPhases, type MigrationPhase } from './plan';

interface Orderable {
  readonly phase: MigrationPhase;
  readonly do: Statement;
}

/**
 * Phase by phase, each step after the ones that make what it needs; otherwise in the order given, so that the same
 * changes give the same plan. A need that no step meets is taken to be met by the database.
 */
export function orderSteps<T extends Orderable>(steps: readonly T[]): readonly T[] {
  const byPhase = migrationPhases.flatMap((phase) => steps.filter((step) => step.phase === phase));
  const makers = new Map(byPhase.flatMap((step) => step.do.makes.map((made) => [made, step] as const)));
  const placed: T[] = [];
  const state = new Map<T, 'entered' | 'placed'>();

  for (const step of byPhase) place(step);
  return placed;

  function place(step: T): void {
    if (state.get(step) === 'placed') return;
    if (state.get(step) === 'entered') throw new Error(`Steps wait for each other in a circle: ${step.do.sql}`);
    state.set(step, 'entered');
    for (const need of step.do.needs) {
      const maker = makers.get(need);
      if (maker !== undefined && maker !== step) placeBefore(maker, step);
    }
    state.set(step, 'placed');
    placed.push(step);
  }

  function placeBefore(maker: T, step: T): void {
    if (migrationPhases.indexOf(maker.phase) > migrationPhases.indexOf(step.phase)) {
      throw new Error(`A step of ${step.phase} needs what only ${maker.phase} makes: ${step.do.sql}`);
    }
    place(maker);
  }
}
