import { compareText, embeddedTypeName, type Annotations, type EmbeddedField } from '@wesley/schema';

/** An object type without a table, which columns hold as JSON. */
export interface EmbeddedType {
  readonly name: string;
  readonly comment: string | null;
  readonly fields: readonly EmbeddedField[];
}

/** Those that the annotations tell of, by name. */
export function embeddedTypesOf(annotations: Annotations): readonly EmbeddedType[] {
  const found: EmbeddedType[] = [];
  // Nearly all annotations are of columns: a list of them all would be made for each target.
  for (const key in annotations) {
    const name = embeddedTypeName(key);
    const { fields, comment = null } = (name === undefined ? undefined : annotations[key]) ?? {};
    if (name !== undefined && fields) found.push({ name, comment, fields });
  }
  return found.sort((a, b) => compareText(a.name, b.name));
}
