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

/** A valid value in a layout: itself where it is in order already, as most of what we make is, otherwise a copy. */
export type Arrange = (value: unknown) => unknown;

/** What puts values into a layout: members in its order, those of a dictionary in the order of their names. Made once for each layout. */
export function arranger(layout: Layout, definitions: Layouts): Arrange {
  return compile(layout, definitions, new Map()) ?? asItIs;
}

const asItIs: Arrange = (value) => value;

/** Undefined for values without members. Definitions refer to themselves, so each is looked up when it is first needed. */
function compile(layout: Layout, definitions: Layouts, known: Map<string, Arrange>): Arrange | undefined {
  if (layout === null) return undefined;
  if (typeof layout === 'string') {
    return (value) => {
      const arrange = known.get(layout) ?? compile(definitionOf(layout, definitions), definitions, known) ?? asItIs;
      known.set(layout, arrange);
      return arrange(value);
    };
  }
  const inner = (part: Layout) => compile(part, definitions, known);
  if ('either' in layout) return arrangeEither(layout.either, definitions, known);
  if ('items' in layout) return arrangeItems(inner(layout.items));
  if ('values' in layout) {
    const arrange = inner(layout.values);
    return ofObject((value) => {
      const names = Object.keys(value).sort(compareText);
      return arrangeMembers(
        value,
        names,
        Array.from(names, () => arrange),
      );
    });
  }
  const names = Object.keys(layout.members);
  const inners = Object.values(layout.members).map(inner);
  return ofObject((value) => arrangeMembers(value, names, inners));
}

function ofObject(arrange: (value: Readonly<Record<string, unknown>>) => unknown): Arrange {
  return (value) =>
    typeof value !== 'object' || value === null ? value : arrange(value as Readonly<Record<string, unknown>>);
}

function arrangeItems(arrange: Arrange | undefined): Arrange {
  return (value) => {
    if (arrange === undefined || !Array.isArray(value)) return value;
    const items: readonly unknown[] = value;
    let copy: unknown[] | undefined;
    for (const [at, item] of items.entries()) {
      const arranged = arrange(item);
      if (arranged !== item) (copy ??= [...items])[at] = arranged;
    }
    return copy ?? items;
  };
}

/** Members in the order of their names, each arranged by what stands at the same place. */
function arrangeMembers(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  inners: readonly (Arrange | undefined)[],
): unknown {
  if (isArranged(value, names, inners)) return value;
  return Object.fromEntries(
    names.flatMap((name, at) => (Object.hasOwn(value, name) ? [[name, (inners[at] ?? asItIs)(value[name])]] : [])),
  );
}

function isArranged(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  inners: readonly (Arrange | undefined)[],
): boolean {
  let next = 0;
  for (const name in value) {
    while (next < names.length && names[next] !== name) next += 1;
    if (next === names.length) return false;
    const arrange = inners[next];
    if (arrange !== undefined && arrange(value[name]) !== value[name]) return false;
    next += 1;
  }
  return true;
}

function arrangeEither(branches: readonly Layout[], definitions: Layouts, known: Map<string, Arrange>): Arrange {
  const resolved = branches.map((branch) => (typeof branch === 'string' ? definitionOf(branch, definitions) : branch));
  const compiled = resolved.map((branch) => ({ branch, arrange: compile(branch, definitions, known) ?? asItIs }));
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const found = compiled.find(({ branch }) => branch !== null && typeof branch === 'object' && fits(value, branch));
    if (found === undefined) throw new Error('The value has none of the forms that its layout knows.');
    return found.arrange(value);
  };
}

function fits(value: object, layout: Exclude<Layout, null | string>): boolean {
  if (Array.isArray(value)) return 'items' in layout;
  if (!('members' in layout)) return 'values' in layout;
  const members = value as Readonly<Record<string, unknown>>;
  return Object.entries(layout.literals).every(([name, literal]) => members[name] === literal);
}

function definitionOf(name: string, definitions: Layouts): Layout {
  const layout = definitions[name];
  if (layout === undefined) throw new Error(`There is no layout ${name}.`);
  return layout;
}
