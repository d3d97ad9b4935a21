import { addressOfChange, applyChanges, describeChange, isRename, type Change } from '@wesley/diff';
import { problem, type Diagnostic } from '@wesley/diagnostics';
import { canonicalJson, digestOf, sha256, type Address, type Digest, type Schema } from '@wesley/schema';
import { claimOf, costs } from './costs/costs';
import { patienceOf } from './costs/patience';
import { refuseCircles } from './fill-circles';
import { boundToLeft, idleExtensions, withUnmetNeeds } from './leave-out';
import { nameClashes } from './name-clashes';
import { orderChanges } from './order-changes';
import { orderSteps } from './order-steps';
import { defaultPace, type Pace } from './pace';
import type { Refused } from './refused';
import { planFormat, type Plan, type Step } from './plan';
import { probeRoles, withFirstProbe } from './probe-roles';
import { stepId } from './step-id';
import { draftSteps } from './strategies/strategies';
import type { Draft, PlanContext } from './strategies/strategy';

export interface PlanRequest {
  readonly before: Schema;
  readonly after: Schema;
  readonly changes: readonly Change[];
  /** Of the schemas, where they are known: to make them takes as long as the plan. */
  readonly digests?: { readonly before: Digest; readonly after: Digest };
  /** The server's major version. */
  readonly postgres: number;
  /** Plan what can be carried out, and leave the rest out; the plan then leads to a schema on the way. */
  readonly allowPartial?: boolean;
  /** Default: `defaultPace`. */
  readonly backfill?: Pace;
}

/** A plan, with what it was told to leave out; or every change that keeps it from being made. */
export type Planned =
  { readonly plan: Plan; readonly leftOut: readonly Refused[] } | { readonly refused: readonly Refused[] };

/** Turns changes into ordered, phased steps. All of it or nothing, unless it is told to leave out what is refused. */
export function makePlan(request: PlanRequest): Planned {
  const { drafted, refused } = draft(request);
  if (refused.length === 0) return { plan: finish(request, drafted, []), leftOut: [] };
  return request.allowPartial === true ? planPart(request, refused) : { refused };
}

type Drafted = ReadonlyMap<Change, readonly Draft[]>;

function draft(request: PlanRequest): {
  readonly drafted: Drafted;
  readonly refused: readonly Refused[];
} {
  const context = contextOf(request);
  const drafted = new Map<Change, readonly Draft[]>();
  const refused: Refused[] = [];
  for (const change of orderChanges(request.changes)) {
    const outcome = draftSteps(change, context);
    if ('code' in outcome) refused.push({ change, diagnostic: problem(outcome.code, outcome.message, outcome) });
    else drafted.set(change, outcome);
  }
  return { drafted, refused: [...refused, ...nameClashes(drafted), ...refuseCircles([...drafted.keys()])] };
}

// Whatever hangs on a change that is left out is left out as well, until what remains stands by itself.
function planPart(request: PlanRequest, refused: readonly Refused[]): Planned {
  const left = new Map(refused.map((each) => [each.change, each]));
  const leave = (changes: readonly Change[]) => {
    for (const change of changes) left.set(change, { change, diagnostic: leftOutWithIt(change) });
    return changes.length > 0;
  };
  for (;;) {
    if (leave(boundToLeft(request.changes, new Set(left.keys()), request.before))) continue;
    const changes = request.changes.filter((change) => !left.has(change));
    if (changes.length === 0) return { refused };
    const part = withoutDigests({ ...request, changes, after: applyChanges(request.before, changes) });
    if (leave(idleExtensions(changes, part.after))) continue;
    const { drafted, refused: more } = draft(part);
    more.forEach((each) => left.set(each.change, each));
    if (more.length > 0 || leave(withUnmetNeeds(drafted, request.before))) continue;
    if (leave(clashesWith([...left.keys()], drafted))) continue;
    const leftOut = [...left.values()];
    return {
      plan: finish(
        part,
        drafted,
        leftOut.map(({ change }) => change),
      ),
      leftOut,
    };
  }
}

// What is left out keeps its name.
function clashesWith(left: readonly Change[], drafted: Drafted): readonly Change[] {
  return nameClashes(new Map([...drafted, ...left.map((change) => [change, []] as const)])).map(({ change }) => change);
}

// A part leads to another schema.
function withoutDigests({ digests: _, ...request }: PlanRequest): PlanRequest {
  return request;
}

function leftOutWithIt(change: Change): Diagnostic {
  return problem('change-not-supported', `What is left out keeps Wesley from this too: ${describeChange(change)}.`);
}

function finish(request: PlanRequest, drafted: Drafted, leftOut: readonly Change[]): Plan {
  const { before, after, changes, postgres } = request;
  const context = contextOf(request);
  const drafts = [...drafted].flatMap(([change, steps]) =>
    steps.map((step) => ({ ...step, because: addressOfChange(change) })),
  );
  const ordered = withFirstProbe(orderSteps(drafts), probeRoles(before, after));
  const { digests = { before: digestOf(before), after: digestOf(after) } } = request;
  const ends = { from: digests.before, to: digests.after };
  const digest = sha256(canonicalJson([ends, ordered.map((step) => step.do.sql)]));
  const steps = ordered.map((each, at) => finishStep(each, at, { ...context, postgres, digest }));
  return { format: planFormat, ...ends, postgres, backfill: context.pace, changes, leftOut, steps };
}

function contextOf({ before, after, changes, postgres, backfill: pace = defaultPace }: PlanRequest): PlanContext {
  const renames = changes.filter(isRename);
  // To put it in canonical form takes a while.
  const renamed = renames.length === 0 ? before : applyChanges(before, renames);
  const existing = new Set(renamed.tables.map(({ name }) => name));
  return { original: before, renames, before: renamed, after, existing, pace, postgres };
}

type AddressedDraft = Draft & { readonly because: Address };

interface Finish extends PlanContext {
  readonly postgres: number;
  /** Of what the plan does. */
  readonly digest: Digest;
}

function finishStep(draft: AddressedDraft, at: number, { existing, postgres, digest }: Finish): Step {
  const { phase, do: statement, undo = [], irreversible = null, batch, probe = null } = draft;
  const { because, why, binds = null } = draft;
  const id = stepId(phase, at + 1, statement, because);
  return {
    id,
    phase,
    do: statement,
    undo: 'form' in undo ? [undo] : undo,
    irreversible,
    transaction: transactionOf(draft, id),
    ...patienceOf(statement.form),
    batch: batch === undefined ? null : { ...batch, plan: digest },
    probe,
    claim: claimOf(statement, existing, postgres),
    because,
    why,
    binds,
  };
}

function transactionOf({ do: statement, batch, together }: Draft, id: string): string | null {
  if (costs[statement.form].runsAlone || batch) return null;
  return together ?? id;
}
