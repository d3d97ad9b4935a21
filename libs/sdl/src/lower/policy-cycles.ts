import type { Policy } from '@wesley/schema';
import type { Reporter } from '../reporter';
import type { Placed } from './context';
import type { LoweredSecurity } from './policies';
import type { TableDraft } from './table-drafts';

/** A table and its policies. */
export interface Secured {
  readonly draft: TableDraft;
  readonly security: LoweredSecurity;
}

/**
 * Reports policies that ask each other in a circle. Whoever reads a table is bound by its policies for SELECT, and so is the subquery of
 * another policy: Postgres then refuses every query with "infinite recursion detected in policy" (42P17).
 */
export function reportPolicyCycles(tables: readonly Secured[], reporter: Reporter): void {
  const asking = tables.flatMap((table) => askingPolicyOf(table) ?? []);
  const seen = new Set<string>();
  for (const role of rolesOf(asking)) {
    const bound = withoutEnds(new Map(asking.filter(binds(role)).map((one) => [one.draft.name, one])));
    for (const start of bound.values()) {
      const cycle = shortestCycle(start, bound);
      const members = cycle && cycle.map(({ draft }) => draft.name).sort();
      if (!cycle || seen.has(String(members))) continue;
      seen.add(String(members));
      report(cycle, reporter);
    }
  }
}

interface Asking {
  readonly draft: TableDraft;
  readonly policy: Placed<Policy>;
}

function askingPolicyOf({ draft, security: { rowSecurity, policies } }: Secured): Asking | undefined {
  const policy = policies.find(({ item }) => item.command === 'SELECT');
  return rowSecurity.enabled && policy && policy.item.reads.length > 0 ? { draft, policy } : undefined;
}

/** Every role that is named, and somebody who has none of them. */
function rolesOf(asking: readonly Asking[]): readonly (string | null)[] {
  return [null, ...new Set(asking.flatMap(({ policy }) => policy.item.roles))];
}

function binds(role: string | null) {
  return ({ policy: { item } }: Asking) => item.roles.length === 0 || (role !== null && item.roles.includes(role));
}

/** What is left when all are taken away that ask none of the others, again and again: on no circle, nor before one. */
function withoutEnds(bound: ReadonlyMap<string, Asking>): ReadonlyMap<string, Asking> {
  const askers = new Map<string, string[]>();
  const asked = new Map<string, number>();
  for (const [name, { policy }] of bound) {
    const reads = policy.item.reads.filter((read) => bound.has(read));
    asked.set(name, reads.length);
    for (const read of reads) {
      const known = askers.get(read);
      if (known) known.push(name);
      else askers.set(read, [name]);
    }
  }
  const ends = [...asked].flatMap(([name, count]) => (count === 0 ? [name] : []));
  for (const end of ends) {
    for (const asker of askers.get(end) ?? []) {
      const left = (asked.get(asker) ?? 0) - 1;
      asked.set(asker, left);
      if (left === 0) ends.push(asker);
    }
  }
  const gone = new Set(ends);
  return new Map([...bound].filter(([name]) => !gone.has(name)));
}

/** The tables on the shortest way from one back to itself; each is entered once. */
function shortestCycle(start: Asking, bound: ReadonlyMap<string, Asking>): readonly Asking[] | undefined {
  const cameFrom = new Map<Asking, Asking>();
  const entered = [start];
  for (const one of entered) {
    for (const name of one.policy.item.reads) {
      if (name === start.draft.name) return wayTo(one, cameFrom);
      const next = bound.get(name);
      if (!next || next === start || cameFrom.has(next)) continue;
      cameFrom.set(next, one);
      entered.push(next);
    }
  }
  return undefined;
}

function wayTo(end: Asking, cameFrom: ReadonlyMap<Asking, Asking>): readonly Asking[] {
  const way: Asking[] = [];
  for (let one: Asking | undefined = end; one !== undefined; one = cameFrom.get(one)) way.push(one);
  return way.reverse();
}

function report(cycle: readonly Asking[], reporter: Reporter): void {
  const [first] = cycle;
  if (!first) return;
  const names = [...cycle, first].map(({ draft }) => draft.definition.name);
  reporter.error(
    first.policy.place,
    'row-security-impossible',
    `Policies for SELECT ask each other for ever: ${names.join(', which asks ').replace(', which', '')}.`,
    'let one of them ask a table whose own policy asks none of the others',
  );
}
