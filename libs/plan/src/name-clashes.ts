import { describeChange, type Change } from '@wesley/diff';
import { problem, type Diagnostic } from '@wesley/diagnostics';
import { joinTableName, splitTableName } from '@wesley/schema';
import { migrationPhases, type MigrationPhase } from './plan';
import type { Refused } from './refused';
import type { Draft } from './strategies/strategy';

/**
 * Changes that give a name which something else still has when their turn comes: names that are used again before what has them is gone: what nobody may miss comes first, and what is not needed any more goes
 * last. Postgres would refuse the new one, or the old one would be taken for it.
 */
export function nameClashes(drafted: ReadonlyMap<Change, readonly Draft[]>): readonly Refused[] {
  const holders = new Map<string, Change>();
  for (const change of drafted.keys()) for (const name of namesOf(change, 'freed')) holders.set(name, change);
  if (holders.size === 0) return [];
  return [...drafted].flatMap(([change, drafts]) => {
    const taken = namesOf(change, 'given').flatMap((name) => holders.get(name) ?? []);
    const holder = taken.find((other) => other !== change && firstOf(drafts) <= lastOf(drafted.get(other) ?? []));
    return holder === undefined ? [] : [{ change, diagnostic: refuse(change, holder) }];
  });
}

function refuse(change: Change, holder: Change): Diagnostic {
  return problem(
    'change-not-supported',
    `Wesley does not ${describeChange(change)} in the plan that is to ${describeChange(holder)}: the old one goes last, and has the name until then.`,
    { hint: `Give the new one another name, or ${shipFirst(holder)} first.` },
  );
}

function shipFirst(holder: Change): string {
  const isCalledElse = 'kept' in holder && holder.kept !== null;
  return isCalledElse
    ? `ship ${holder.kept}, which takes the place of the old one,`
    : 'ship the schema without the old one';
}

const placeOf = (phase: MigrationPhase) => migrationPhases.indexOf(phase);
const firstOf = (drafts: readonly Draft[]) => Math.min(...drafts.map(({ phase }) => placeOf(phase)));
// What goes with the steps of another change goes last.
const lastOf = (drafts: readonly Draft[]) =>
  drafts.length === 0 ? migrationPhases.length : Math.max(...drafts.map(({ phase }) => placeOf(phase)));

// Tables and indexes share the names of their Postgres schema, and a key has an index of its name; constraints share those of their table.
function namesOf(change: Change, which: 'given' | 'freed'): readonly string[] {
  const verb = which === 'given' ? 'add' : 'drop';
  switch (change.kind) {
    case 'add-table': {
      const { name, primaryKey, uniqueConstraints, indexes } = change.table;
      const parts = [primaryKey, ...uniqueConstraints, ...indexes].map((part) => inSchema(name, part.name));
      return which === 'given' ? [name, ...parts] : [];
    }
    case 'add-index':
    case 'drop-index':
      return change.kind.startsWith(verb) ? [inSchema(change.table, change.index.name)] : [];
    case 'add-unique-constraint':
    case 'drop-unique-constraint':
      return change.kind.startsWith(verb) ? ofKey(change.table, change.constraint.name) : [];
    case 'add-check':
    case 'drop-check':
      return change.kind.startsWith(verb) ? [onTable(change.table, change.check.name)] : [];
    case 'add-foreign-key':
    case 'drop-foreign-key':
      return change.kind.startsWith(verb) ? [onTable(change.table, change.foreignKey.name)] : [];
    case 'change-primary-key': {
      const { from, to } = change;
      return from.name === to.name ? [] : ofKey(change.table, (which === 'given' ? to : from).name);
    }
    default:
      return [];
  }
}

function ofKey(table: string, name: string): readonly string[] {
  return [inSchema(table, name), onTable(table, name)];
}

function inSchema(table: string, name: string): string {
  return joinTableName(splitTableName(table).schema, name);
}

function onTable(table: string, name: string): string {
  return `${table}: ${name}`;
}
