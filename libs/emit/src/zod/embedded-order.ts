import type { EmbeddedType } from '../embedded-types';

/** An embedded type where its schema can stand; `knotted` are those that hold themselves, if only by way of others. */
export interface InOrder {
  readonly type: EmbeddedType;
  readonly knotted: boolean;
}

/** So that each comes after those that it holds, as far as they do not hold it in turn. Linear in the number of fields. */
export function embeddedOrder(types: readonly EmbeddedType[]): readonly InOrder[] {
  const names = types.map(({ name }) => name);
  const holds: Edges = new Map(types.map((type) => [type.name, heldBy(type)]));
  const first = peel(names, holds);
  const inKnots = names.filter((name) => !first.includes(name));
  const last = peel(inKnots, reversed(inKnots, holds)).reverse();
  const isLast = new Set(last);
  const knotted = inKnots.filter((name) => !isLast.has(name));
  const byName = new Map(types.map((type) => [type.name, type]));
  const entry = (isKnotted: boolean) => (name: string) => {
    const type = byName.get(name);
    return type ? [{ type, knotted: isKnotted }] : [];
  };
  return [...first.flatMap(entry(false)), ...knotted.flatMap(entry(true)), ...last.flatMap(entry(false))];
}

type Edges = ReadonlyMap<string, readonly string[]>;

function heldBy({ fields }: EmbeddedType): readonly string[] {
  return [...new Set(fields.flatMap(({ type }) => (type.kind === 'embedded' ? [type.name] : [])))];
}

/** Takes away, again and again, what needs none of the names that are left. */
function peel(names: readonly string[], needs: Edges): string[] {
  const needers = reversed(names, needs);
  const open = new Map(names.map((name) => [name, needs.get(name)?.length ?? 0]));
  const peeled = names.filter((name) => open.get(name) === 0);
  // What is added to a list while it is walked through is walked through as well.
  for (const name of peeled) {
    for (const needer of needers.get(name) ?? []) {
      const left = (open.get(needer) ?? 0) - 1;
      open.set(needer, left);
      if (left === 0) peeled.push(needer);
    }
  }
  return peeled;
}

/** The edges between these names, the other way round. */
function reversed(names: readonly string[], edges: Edges): Edges {
  const back = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const name of names) for (const other of edges.get(name) ?? []) back.get(other)?.push(name);
  return back;
}
