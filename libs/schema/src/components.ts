/** For each node, a number that it shares with those that it leads to and that lead back to it (Tarjan's strongly connected components). */
export function components(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const component = new Map<string, number>();
  const stack: string[] = [];
  const visit = (node: string): number => {
    let low = order.size;
    order.set(node, low);
    const own = low;
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (component.has(next)) continue;
      const seen = order.get(next);
      low = Math.min(low, seen ?? visit(next));
    }
    if (low === own) for (const member of stack.splice(stack.lastIndexOf(node))) component.set(member, own);
    return low;
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return component;
}
