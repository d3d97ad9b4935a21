/**
 * The candidate that was probably meant, or undefined: the nearest by edit distance (swapped neighbours count as one edit),
 * if it is near enough for the length. Capital letters count for less; of equally near ones the first in the list wins.
 */
export function suggest(wrong: string, candidates: Iterable<string>): string | undefined {
  return nearest(wrong, candidates);
}

/**
 * `suggest` for who asks often about the same candidates. Of thousands of them, those that begin with the same letter are looked at, and
 * no more than a number that keeps a schema of nothing but mistakes from taking minutes.
 */
export function suggester(candidates: Iterable<string>): (wrong: string) => string | undefined {
  const all = [...candidates];
  const known = new Map<string, string | undefined>();
  const initials = all.length > many ? byInitial(all) : undefined;
  return (wrong) => {
    if (known.has(wrong)) return known.get(wrong);
    const found = nearest(wrong, initials ? (initials.get(initialOf(wrong)) ?? []) : all);
    known.set(wrong, found);
    return found;
  };
}

const many = 1000;

function byInitial(candidates: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const candidate of candidates) {
    const initial = initialOf(candidate);
    const group = groups.get(initial);
    if (group === undefined) groups.set(initial, [candidate]);
    else if (group.length < many) group.push(candidate);
  }
  return groups;
}

function initialOf(name: string): string {
  return name.charAt(0).toLowerCase();
}

function nearest(wrong: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.floor(wrong.length * 0.4) + 1;
  const lower = wrong.toLowerCase();
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wrong.length) > limit) continue;
    const most = Math.min(limit, Math.max(wrong.length, candidate.length) - 0.5, (best?.distance ?? Infinity) - 0.5);
    const distance = candidate === wrong ? 0 : distanceBetween(lower, candidate.toLowerCase(), most);
    if (distance <= most) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Of texts in lower case, which differ in their capitals only when they are equal; Infinity when it is more than `most`. */
function distanceBetween(a: string, b: string, most: number): number {
  return a === b ? 0.5 : damerauLevenshtein(a, b, most);
}

function damerauLevenshtein(a: string, b: string, most: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = firstRow(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const substituted = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const inserted = smaller(at(last, j) + 1, at(row, j - 1) + 1);
      const cost = smaller(smaller(inserted, substituted), swaps ? at(beforeLast, j - 2) + 1 : far);
      least = smaller(least, cost);
      row.push(cost);
    }
    // No row below can hold less than the least of this one: a swap costs one, as the step past the row that it leaves out does.
    if (least > most) return far;
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const far = Infinity;

function firstRow(length: number): readonly number[] {
  const row: number[] = [];
  for (let at = 0; at <= length; at++) row.push(at);
  return row;
}

function smaller(a: number, b: number): number {
  return a < b ? a : b;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? far;
}
