import { compareText } from '@wesley/schema';

/**
 * In which order the members of a value are written: null for a value without members, a text for a layout that is defined
 * elsewhere. Generated from the JSON Schemas.
 */
export type Layout =
  | null
  | string
  | { readonly members: Readonly<Record<string, Layout>>; readonly literals: Readonly<Record<string, string>> }
  | { readonly values: Layout }
  | { readonly items: Layout }
  | { readonly either: readonly Layout[] };

export type Layouts = Readonly<Record<string, Layout>>;

/** A copy of a valid value with its members in the order of the layout; those of a dictionary in the order of their names. */
export function inLayout(value: unknown, layout: Layout, definitions: Layouts): unknown {
  if (layout === null || typeof value !== 'object' || value === null) return value;
  if (typeof layout === 'string') return inLayout(value, definitionOf(layout, definitions), definitions);
  if ('either' in layout) return inLayout(value, branchFor(value, layout.either, definitions), definitions);
  if (Array.isArray(value)) {
    return 'items' in layout ? value.map((item: unknown) => inLayout(item, layout.items, definitions)) : value;
  }
  if ('members' in layout) return inOrder(value, Object.entries(layout.members), definitions);
  if ('values' in layout) {
    const names = Object.keys(value).sort(compareText);
    return inOrder(
      value,
      names.map((name) => [name, layout.values]),
      definitions,
    );
  }
  return value;
}

function inOrder(value: object, members: readonly (readonly [string, Layout])[], definitions: Layouts): object {
  const known = new Map<string, unknown>(Object.entries(value));
  const present = members.filter(([name]) => known.has(name));
  return Object.fromEntries(present.map(([name, layout]) => [name, inLayout(known.get(name), layout, definitions)]));
}

function branchFor(value: object, branches: readonly Layout[], definitions: Layouts): Layout {
  const resolved = branches.map((branch) => (typeof branch === 'string' ? definitionOf(branch, definitions) : branch));
  const found = resolved.find((branch) => branch !== null && typeof branch === 'object' && fits(value, branch));
  if (found === undefined) throw new Error('The value has none of the forms that its layout knows.');
  return found;
}

function fits(value: object, layout: Exclude<Layout, null | string>): boolean {
  if (Array.isArray(value)) return 'items' in layout;
  if (!('members' in layout)) return 'values' in layout;
  const known = new Map<string, unknown>(Object.entries(value));
  return Object.entries(layout.literals).every(([name, literal]) => known.get(name) === literal);
}

function definitionOf(name: string, definitions: Layouts): Layout {
  const layout = definitions[name];
  if (layout === undefined) throw new Error(`There is no layout ${name}.`);
  return layout;
}
