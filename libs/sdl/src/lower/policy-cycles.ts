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
    const bound = new Map(asking.filter(binds(role)).map((one) => [one.draft.name, one]));
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

/** The tables on the shortest way from one back to itself; each is entered once. */
function shortestCycle(start: Asking, bound: ReadonlyMap<string, Asking>): readonly Asking[] | undefined {
  const entered = new Set<string>();
  let ways: readonly (readonly Asking[])[] = [[start]];
  while (ways.length > 0) {
    const next: (readonly Asking[])[] = [];
    for (const way of ways) {
      for (const name of way.at(-1)?.policy.item.reads ?? []) {
        if (name === start.draft.name) return way;
        const one = bound.get(name);
        if (!one || entered.has(name)) continue;
        entered.add(name);
        next.push([...way, one]);
      }
    }
    ways = next;
  }
  return undefined;
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
