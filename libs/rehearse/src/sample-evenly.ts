/** At most `most` of the items, the first and the last among them, the others at even distances; in their order. */
export function sampleEvenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  const distance = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => items[Math.round(at * distance)]).filter((item) => item !== undefined);
}
