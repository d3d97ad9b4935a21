/**
 * The candidate that was probably meant, or undefined: the nearest by edit distance (swapped neighbours count as one edit),
 * if it is near enough for the length. Capital letters count for less; of equally near ones the first in the list wins.
 */
export function suggest(wrong: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.floor(wrong.length * 0.4) + 1;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wrong.length) > limit) continue;
    const distance = distanceBetween(wrong, candidate);
    if (
      distance <= limit &&
      distance < Math.max(wrong.length, candidate.length) &&
      distance < (best?.distance ?? Infinity)
    ) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}

function distanceBetween(a: string, b: string): number {
  if (a === b) return 0;
  const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
  return lowerA === lowerB ? 0.5 : damerauLevenshtein(lowerA, lowerB);
}

function damerauLevenshtein(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? at(beforeLast, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, substituted, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
