import { applySteps, noWatch, type Database, type Session } from '@wesley/apply';
import { counted } from '@wesley/diagnostics';
import type { Change, ChangeOf } from '@wesley/diff';
import { groupByTransaction, type MigrationPhase, type Step } from '@wesley/plan';
import { openApplication, type Application } from '../application/application';
import { groupsToTry, sampleOf } from '../points';
import { notSpared, type SpareRow } from '../application/spare-rows';
import { heldOpen, withSession } from '../stage';
import { fail, firstFew, notApplicable, pass, type Check } from './check';

const phasesBefore: readonly MigrationPhase[] = ['expand', 'backfill', 'validate'];

/** Whether the step comes before the switch: from there on, the new shape may bind. */
export const comesBeforeSwitch = ({ phase }: Pick<Step, 'phase'>): boolean => phasesBefore.includes(phase);

/** What the application of the base prepared before the plan began goes on working after each transaction of it, up to the switch. */
export const oldApplicationWorks: Check = async ({ request, theatre, base }) => {
  if (request.before.tables.length === 0) return notApplicable('the base has no tables');
  if (base.spare.length === 0) return fail('no row was found that an application could write');
  const copy = await theatre.shadow.create('application', base.database);
  return inTwoSessions(copy, async (session, plan) => {
    let application = await openApplication(session, base.spare);
    const before = await application.use();
    if (before.length > 0) return fail(`before the plan began: ${firstFew(before)}`);
    const again = new Set<string>();
    const presumed = presumedColumns(request.plan.changes);
    let [points, writes] = [0, presumed.length === 0];
    const groups = groupByTransaction(request.plan.steps).filter((group) => group.every(comesBeforeSwitch));
    if (groups.length === 0) return notApplicable('no step comes before the switch');
    const tried = groupsToTry(groups);
    for (const group of groups) {
      const last = group.at(-1);
      if (last === undefined) continue;
      if (last.phase === 'validate' && !writes) {
        application = await writeToo(session, base.spare, presumed);
        writes = true;
      }
      await applySteps(group, plan, theatre.policy, noWatch);
      if (!tried.has(group)) continue;
      const problems = await application.use();
      if (problems.length > 0) return fail(`after ${last.id}: ${firstFew(problems)}`);
      for (const statement of application.preparedAgain) again.add(statement);
      points += 1;
    }
    const notes = [
      `${counted(application.statements, 'prepared statement')} of the old application, at ${counted(points, 'point')}${sampleOf(points, groups.length, 'transaction')}`,
      ...(presumed.length > 0
        ? [`from validate on ${firstFew(presumed.map(nameOf))} written, as the plan presumes`]
        : []),
      ...(again.size > 0 ? [`prepared again since a column was widened: ${firstFew([...again])}`] : []),
      ...notSpared(request.before.tables.length, base.spare),
    ];
    return pass(notes.join('; '));
  });
};

/** One for the application, and one in which the plan is carried out. */
function inTwoSessions<T>(copy: Database, work: (application: Session, plan: Database) => Promise<T>): Promise<T> {
  return withSession(copy, 'old application', (application) =>
    withSession(copy, 'beside it', (session) => work(application, heldOpen(copy, session))),
  );
}

/** Required columns that have no default: the plan presumes that the application writes them by the time that they are proved. */
function presumedColumns(changes: readonly Change[]): readonly ChangeOf<'add-column'>[] {
  return changes.filter(
    (change): change is ChangeOf<'add-column'> =>
      change.kind === 'add-column' &&
      !change.column.nullable &&
      change.column.default === null &&
      change.backfill !== null,
  );
}

function nameOf({ table, column }: ChangeOf<'add-column'>): string {
  return `${table}.${column.name}`;
}

function writeToo(
  session: Session,
  rows: readonly SpareRow[],
  presumed: readonly ChangeOf<'add-column'>[],
): Promise<Application> {
  return openApplication(
    session,
    rows.map((row) => ({
      ...row,
      also: presumed.flatMap(({ table, column, backfill }) =>
        table === row.table.name && backfill !== null ? [{ column: column.name, value: backfill }] : [],
      ),
    })),
  );
}
