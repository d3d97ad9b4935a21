import type { Statement } from '@wesley/sql';
import { migrationPhases, type MigrationPhase } from './plan';

interface Orderable {
  readonly phase: MigrationPhase;
  readonly do: Statement;
  /** `swap of …`: nothing comes between it and the others of that name. `new objects`: nothing that could come before them all. */
  readonly together?: string;
  /** Names of `together`: it comes after all steps of that name, but for grants, which narrow nothing. */
  readonly after?: readonly string[];
}

/**
 * Phase by phase, each step after the ones that make what it needs; otherwise in the order given, so that the same
 * changes give the same plan. A need that no step meets is taken to be met by the database.
 */
export function orderSteps<T extends Orderable>(steps: readonly T[]): readonly T[] {
  const byPhase = readBeforeNew(migrationPhases.flatMap((phase) => steps.filter((step) => step.phase === phase)));
  const groups = groupsOf(byPhase);
  const isSwap = ({ together = '' }: T) => together.startsWith('swap of ');
  return orderByNeeds(byPhase, (step) => (isSwap(step) ? groups.get(step.together ?? '') : undefined) ?? [step]);
}

// New objects share a transaction, which what one of them needs of old ones would break in two: the column that a policy reads.
function readBeforeNew<T extends Orderable>(steps: readonly T[]): readonly T[] {
  const isNew = ({ together }: T) => together === 'new objects';
  if (!steps.some(isNew)) return steps;
  const makers = makersOf(steps);
  const needed = (step: T) => step.do.needs.flatMap((need) => makers.get(need) ?? []);
  const waits = new Map<T, boolean>();
  const waitsForNew = (step: T): boolean => {
    const known = waits.get(step);
    if (known !== undefined) return known;
    waits.set(step, false);
    const found = isNew(step) || needed(step).some(waitsForNew);
    waits.set(step, found);
    return found;
  };
  const early = new Set(steps.filter(isNew).flatMap((step) => needed(step).filter((maker) => !waitsForNew(maker))));
  if (early.size === 0) return steps;
  const others = steps.filter((step) => !early.has(step));
  const first = others.findIndex(isNew);
  return [...others.slice(0, first), ...steps.filter((step) => early.has(step)), ...others.slice(first)];
}

/** The steps that stand together under each name. */
function groupsOf<T extends Orderable>(steps: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const step of steps) {
    if (step.together === undefined) continue;
    const group = groups.get(step.together);
    if (group) group.push(step);
    else groups.set(step.together, [step]);
  }
  return groups;
}

function makersOf<T extends Orderable>(steps: readonly T[]): ReadonlyMap<string, T> {
  return new Map(steps.flatMap((step) => step.do.makes.map((made) => [made, step] as const)));
}

function orderByNeeds<T extends Orderable>(steps: readonly T[], unitOf: (step: T) => readonly T[]): readonly T[] {
  const makers = makersOf(steps);
  const named = groupsOf(steps);
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
    for (const name of step.after ?? []) {
      for (const earlier of named.get(name) ?? [])
        if (earlier.phase === step.phase && earlier.do.form !== 'GRANT') placeBefore(earlier, step);
    }
  }

  function placeBefore(maker: T, step: T): void {
    if (migrationPhases.indexOf(maker.phase) > migrationPhases.indexOf(step.phase)) {
      throw new Error(`A step of ${step.phase} needs what only ${maker.phase} makes: ${step.do.sql}`);
    }
    place(maker);
  }
}
