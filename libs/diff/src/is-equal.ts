/** Whether two pieces of a schema say the same: a member that is undefined is not there. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && areEqual(a, b);
  const [one, other] = [membersOf(a), membersOf(b)];
  return (
    one.size === other.size && [...one].every(([name, value]) => other.has(name) && isEqual(value, other.get(name)))
  );
}

function areEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => isEqual(item, b[at]));
}

function membersOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
}
