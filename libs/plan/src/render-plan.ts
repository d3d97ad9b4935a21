import { counted } from '@wesley/diagnostics';
import { describeChange, type Change } from '@wesley/diff';
import { printAddress } from '@wesley/schema';
import { blockingOf, type Blocking, type RelationLock } from './costs/cost';
import { purposes } from './explain/purposes';
import { migrationPhases, type MigrationPhase, type Plan, type Step } from './plan';
import { reasonOf } from './reason-of';
import { wrap } from './wrap';

/** What is said of a step beside what every plan shows. */
interface Details {
  readonly lock: (lock: RelationLock & { readonly blocks: Blocking }) => string;
  readonly place: (step: Step) => string | undefined;
  readonly more: (step: Step) => readonly string[];
}

const plain: Details = { lock: ({ relation, mode }) => `${relation} ${mode}`, place: () => undefined, more: () => [] };

/** What is said of a plan without steps. */
const nothingToDo = 'Nothing to do: the database is what the schema says.';

/**
 * The whole plan for people: what changes, then phase by phase each statement with its lock, its reason and its way back. At most
 * 80 columns wide, SQL excepted.
 */
export function renderPlan(plan: Plan): string {
  return `${[...renderSummary(plan), ...renderPhases(plan)].join('\n')}\n`;
}

/** Phase by phase each statement with its lock, its reason and its way back. */
export function renderPhases({ steps }: Plan, details: Details = plain): readonly string[] {
  return migrationPhases.flatMap((phase) =>
    renderPhase(
      phase,
      steps.filter((step) => step.phase === phase),
      details,
    ),
  );
}

/** The plan in a few lines: how many steps, what is said to block, and what asks for a look. */
export function renderSummary({ changes, leftOut, steps, postgres }: Plan): readonly string[] {
  if (steps.length === 0) return [nothingToDo];
  const irreversible = steps.filter((step) => step.irreversible !== null);
  return [
    `${counted(changes.length, 'change')}, ${counted(steps.length, 'step')}, for PostgreSQL ${String(postgres)}`,
    '',
    ...changes.flatMap((change) => wrap('  ', describeChange(change))),
    ...renderLeftOut(leftOut),
    '',
    ...renderRiskiest(steps),
    ...irreversible.flatMap((step) => wrap('', `No way back after ${step.id}: ${step.irreversible ?? ''}`)),
  ];
}

function renderLeftOut(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  return [
    '',
    'LEFT OUT, so that the plan does not lead to the whole schema:',
    '',
    ...changes.flatMap((change) => wrap('  ', describeChange(change))),
  ];
}

function renderRiskiest(steps: readonly Step[]): readonly string[] {
  const brief = steps.filter(({ claim }) => claim.blocks === 'reads and writes' || claim.blocks === 'writes');
  if (brief.length === 0) return ['No step blocks reads or writes.'];
  return [
    `${counted(brief.length, 'step')} block${brief.length === 1 ? 's' : ''} others, each for a change of the catalog only.`,
  ];
}

function renderPhase(phase: MigrationPhase, steps: readonly Step[], details: Details): readonly string[] {
  if (steps.length === 0) return [];
  return ['', `${phase.toUpperCase()}: ${purposes[phase]}`, ...steps.flatMap((step) => renderStep(step, details))];
}

function renderStep(step: Step, details: Details): readonly string[] {
  const { id, do: statement, undo, irreversible, claim, probe, lockTimeout, because } = step;
  const place = details.place(step);
  const locks = claim.locks.map((lock) => details.lock({ ...lock, blocks: blockingOf(lock.mode) })).join(', ');
  const waits = lockTimeout === null ? '' : `; gives up after ${seconds(lockTimeout)}`;
  return [
    '',
    `  ${id}`,
    ...statement.sql.split('\n').map((line) => `    ${line}`),
    ...row('for', `${printAddress(because)}${place === undefined ? '' : `, at ${place}`}`),
    ...row('locks', locks === '' ? 'nothing that exists' : `${locks}${waits}`),
    ...row('blocks', claim.blocks),
    ...details.more(step),
    ...(claim.scans.length === 0 ? [] : row('reads', `all rows of ${claim.scans.join(', ')}`)),
    ...row('safe', reasonOf(step)),
    ...(probe === null ? [] : row('first', `counts ${probe.meaning}; goes on if there are none`)),
    ...undo.map(({ sql }, at) => `${label(at === 0 ? 'undo' : '')}${sql.replaceAll('\n', ' ')}`),
    ...(irreversible === null ? [] : row('undo', `none: ${irreversible}`)),
    // An addition to a table that goes, a proof of what goes.
    ...(undo.length === 0 && irreversible === null ? row('undo', 'nothing to take back by itself') : []),
  ];
}

/** A labelled line below the name of a step. */
export function row(name: string, text: string): readonly string[] {
  return wrap(label(name), text);
}

/** Milliseconds as they are said of a step: `0.1 s`. */
export function seconds(milliseconds: number): string {
  return `${String(milliseconds / 1000)} s`;
}

function label(name: string): string {
  return `      ${name.padEnd(7)} `;
}
