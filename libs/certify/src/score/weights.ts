import { printAddress, type Address, type Annotations, type ElementKind } from '@wesley/schema';

/** How much an element counts: `@wes_weight`, else the heaviest of what is known of it. */
export function weightOf(element: Address, annotations: Annotations): number {
  const { weight, critical, sensitive, pii } = annotations[printAddress(element)] ?? {};
  if (weight !== undefined) return weight;
  return Math.max(critical ? 10 : 0, sensitive ? 9 : 0, pii ? 8 : 0, weightOfKind[element.kind]);
}

const weightOfKind: Readonly<Record<ElementKind, number>> = {
  'primary-key': 10,
  'foreign-key': 8,
  'unique-constraint': 8,
  index: 5,
  enum: 3,
  table: 3,
  column: 3,
  'not-null': 3,
  check: 3,
  schema: 3,
  extension: 3,
  'row-security': 3,
  policy: 3,
  grant: 3,
};
