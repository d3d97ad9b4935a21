/** A number with its noun: `1 table`, `2 tables`. `many` is the plural where it is not the noun with an s. */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : many}`;
}
