/** Basis points as people read them: 9700 is `97.00 %`. */
export function printPercent(points: number): string {
  return `${(points / 100).toFixed(2)} %`;
}
