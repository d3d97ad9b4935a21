import { counted } from '@wesley/diagnostics';
import { describeChange, type Change } from '@wesley/diff';
import { printAddress } from '@wesley/schema';
import { migrationPhases, type MigrationPhase, type Plan, type Step } from './plan';
import { wrap } from './wrap';

const purposes: Readonly<Record<MigrationPhase, string>> = {
  expand: 'add, without breaking the running application',
  backfill: 'give old rows a value, in batches',
  validate: 'prove constraints while everybody reads and writes',
  switch: 'make the new shape binding',
  contract: 'take the scaffolding away',
};

/**
 * The whole plan for people: what changes, then phase by phase each statement with its lock, its reason and its way back. At most
 * 80 columns wide, SQL excepted.
 */
export function renderPlan(plan: Plan): string {
  if (plan.steps.length === 0) return 'Nothing to do: the database is what the schema says.\n';
  const sections = migrationPhases.flatMap((phase) =>
    renderPhase(
      phase,
      plan.steps.filter((step) => step.phase === phase),
    ),
  );
  return `${[...renderSummary(plan), ...sections].join('\n')}\n`;
}

/** The plan in a few lines: how many steps, what is said to block, and what asks for a look. */
export function renderSummary({ changes, leftOut, steps, postgres }: Plan): readonly string[] {
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

function renderPhase(phase: MigrationPhase, steps: readonly Step[]): readonly string[] {
  if (steps.length === 0) return [];
  return ['', `${phase.toUpperCase()}: ${purposes[phase]}`, ...steps.flatMap(renderStep)];
}

function renderStep({
  id,
  do: statement,
  undo,
  irreversible,
  claim,
  probe,
  lockTimeout,
  because,
  why,
}: Step): readonly string[] {
  const locks = claim.locks.map(({ relation, mode }) => `${relation} ${mode}`).join(', ');
  const waits = lockTimeout === null ? '' : `; gives up after ${String(lockTimeout)} ms and tries again`;
  return [
    '',
    `  ${id}`,
    ...statement.sql.split('\n').map((line) => `    ${line}`),
    ...row('for', printAddress(because)),
    ...row('locks', locks === '' ? 'nothing that exists' : `${locks}${waits}`),
    ...row('blocks', claim.blocks),
    ...(claim.scans.length === 0 ? [] : row('reads', `all rows of ${claim.scans.join(', ')}`)),
    ...row('safe', why),
    ...(probe === null ? [] : row('first', `counts ${probe.meaning}; goes on if there are none`)),
    ...(undo === null ? [] : [`${label('undo')}${undo.sql.replaceAll('\n', ' ')}`]),
    ...(irreversible === null ? [] : row('undo', `none: ${irreversible}`)),
  ];
}

function row(name: string, text: string): readonly string[] {
  return wrap(label(name), text);
}

function label(name: string): string {
  return `      ${name.padEnd(7)} `;
}
