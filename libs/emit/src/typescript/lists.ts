/** The type itself, or an array of it. */
export function listOf(item: string, list: boolean, nullableItems: boolean): string {
  const part = /^[\p{ID_Continue}$.]+$/u.test(item) ? item : `(${item})`;
  if (!list) return part;
  return nullableItems ? `(${item} | null)[]` : `${part}[]`;
}
