import { addressOfChange, applyChanges, isRename, type Change } from '@wesley/diff';
import { problem, type Diagnostic } from '@wesley/diagnostics';
import { digestOf, type Address, type Schema } from '@wesley/schema';
import { claimOf, costs } from './costs/costs';
import { timeoutsOf } from './costs/timeouts';
import { orderChanges } from './order-changes';
import { orderSteps } from './order-steps';
import { planFormat, type Plan, type Step } from './plan';
import { probeRoles, withFirstProbe } from './probe-roles';
import { stepId } from './step-id';
import { draftSteps } from './strategies/strategies';
import type { Draft, PlanContext } from './strategies/strategy';

export interface PlanRequest {
  readonly before: Schema;
  readonly after: Schema;
  readonly changes: readonly Change[];
  /** The server's major version. */
  readonly postgres: number;
}

/** A change that is not carried out, and why. */
export interface Refused {
  readonly change: Change;
  readonly diagnostic: Diagnostic;
}

/** A plan, or every change that keeps it from being made. */
export type Planned = { readonly plan: Plan } | { readonly refused: readonly Refused[] };

/** Turns changes into ordered, phased steps. All of it or nothing: a plan never leaves a change out in silence. */
export function makePlan({ before, after, changes, postgres }: PlanRequest): Planned {
  const renamed = applyChanges(before, changes.filter(isRename));
  const context: PlanContext = { before: renamed, after, existing: new Set(renamed.tables.map(({ name }) => name)) };
  const drafts: AddressedDraft[] = [];
  const refused: Refused[] = [];
  for (const change of orderChanges(changes)) {
    const outcome = draftSteps(change, context);
    if ('code' in outcome) refused.push({ change, diagnostic: problem(outcome.code, outcome.message, outcome) });
    else drafts.push(...outcome.map((draft) => ({ ...draft, because: addressOfChange(change) })));
  }
  if (refused.length > 0) return { refused };
  const ordered = withFirstProbe(orderSteps(drafts), probeRoles(before, after));
  const steps = ordered.map((draft, at) => finishStep(draft, at, context));
  return { plan: { format: planFormat, from: digestOf(before), to: digestOf(after), postgres, changes, steps } };
}

type AddressedDraft = Draft & { readonly because: Address };

function finishStep(draft: AddressedDraft, at: number, { existing }: PlanContext): Step {
  const { phase, do: statement, undo = null, irreversible = null, batch = null, probe = null, because, why } = draft;
  const id = stepId(phase, at + 1, statement, because);
  return {
    id,
    phase,
    do: statement,
    undo,
    irreversible,
    transaction: transactionOf(draft, id),
    ...timeoutsOf(statement.form),
    batch,
    probe,
    claim: claimOf(statement, existing),
    because,
    why,
  };
}

function transactionOf({ do: statement, batch, together }: Draft, id: string): string | null {
  if (costs[statement.form].runsAlone || batch) return null;
  return together ?? id;
}
