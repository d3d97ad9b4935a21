import { counted } from '@wesley/diagnostics';
import type { CheckResult } from '../rehearsal';
import type { Catalog } from '../instruments';
import type { Stage } from '../stage';

/** Looks at one thing once the plan has been carried out. What it rejects with is a failure of the machine, not a verdict. */
export type Check = (stage: Stage) => Promise<Finding>;

export type Finding = Pick<CheckResult, 'verdict' | 'detail'>;

export const pass = (detail: string) => ({ verdict: 'PASS', detail }) as const;
export const fail = (detail: string) => ({ verdict: 'FAIL', detail }) as const;
export const notApplicable = (detail: string) => ({ verdict: 'NOT APPLICABLE', detail }) as const;

/** What one catalog has and another lacks, in one sentence; undefined when they are equal. */
export function differenceOf(expected: Catalog, found: Catalog): string | undefined {
  const [wanted, had] = [new Set(expected.rows), new Set(found.rows)];
  const missing = expected.rows.filter((row) => !had.has(row));
  const extra = found.rows.filter((row) => !wanted.has(row));
  if (missing.length + extra.length === 0) return undefined;
  const [first] = [...missing.map((row) => `missing ${row}`), ...extra.map((row) => `unexpected ${row}`)];
  return `${counted(missing.length, 'fact')} of the catalog missing, ${String(extra.length)} unexpected; the first: ${first ?? ''}`;
}

/** The first few of a list, and how many more there are. */
export function firstFew(items: readonly string[]): string {
  const more = items.length - 3;
  return `${items.slice(0, 3).join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`;
}
