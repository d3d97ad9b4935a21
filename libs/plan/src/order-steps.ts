import type { Statement } from '@wesley/sql';
import { migrationPhases, type MigrationPhase } from './plan';

interface Orderable {
  readonly phase: MigrationPhase;
  readonly do: Statement;
  /** `swap of …`: nothing comes between it and the others of that name. */
  readonly together?: string;
}

/**
 * Phase by phase, each step after the ones that make what it needs; otherwise in the order given, so that the same
 * changes give the same plan. A need that no step meets is taken to be met by the database.
 */
export function orderSteps<T extends Orderable>(steps: readonly T[]): readonly T[] {
  const byPhase = migrationPhases.flatMap((phase) => steps.filter((step) => step.phase === phase));
  const swaps = new Map<string, T[]>();
  for (const step of byPhase) {
    if (step.together?.startsWith('swap of ')) swaps.set(step.together, [...(swaps.get(step.together) ?? []), step]);
  }
  return orderByNeeds(byPhase, (step) => swaps.get(step.together ?? '') ?? [step]);
}

function orderByNeeds<T extends Orderable>(steps: readonly T[], unitOf: (step: T) => readonly T[]): readonly T[] {
  const makers = new Map(steps.flatMap((step) => step.do.makes.map((made) => [made, step] as const)));
  const placed: T[] = [];
  const state = new Map<T, 'entered' | 'placed'>();

  for (const step of steps) place(step);
  return placed;

  function place(step: T): void {
    const unit = unitOf(step);
    if (state.get(step) === 'placed') return;
    if (state.get(step) === 'entered') throw new Error(`Steps wait for each other in a circle: ${step.do.sql}`);
    unit.forEach((member) => state.set(member, 'entered'));
    for (const member of unit) placeNeeds(member, unit);
    unit.forEach((member) => state.set(member, 'placed'));
    placed.push(...(unit.length === 1 ? unit : orderByNeeds(unit, (member) => [member])));
  }

  function placeNeeds(step: T, unit: readonly T[]): void {
    for (const need of step.do.needs) {
      const maker = makers.get(need);
      if (maker !== undefined && !unit.includes(maker)) placeBefore(maker, step);
    }
  }

  function placeBefore(maker: T, step: T): void {
    if (migrationPhases.indexOf(maker.phase) > migrationPhases.indexOf(step.phase)) {
      throw new Error(`A step of ${step.phase} needs what only ${maker.phase} makes: ${step.do.sql}`);
    }
    place(maker);
  }
}
