import { compareText, embeddedTypeName, type Annotations, type EmbeddedField } from '@wesley/schema';

/** An object type without a table, which columns hold as JSON. */
export interface EmbeddedType {
  readonly name: string;
  readonly comment: string | null;
  readonly fields: readonly EmbeddedField[];
}

/** Those that the annotations tell of, by name. */
export function embeddedTypesOf(annotations: Annotations): readonly EmbeddedType[] {
  return Object.entries(annotations)
    .flatMap(([key, { fields, comment = null }]) => {
      const name = embeddedTypeName(key);
      return name === undefined || !fields ? [] : [{ name, comment, fields }];
    })
    .sort((a, b) => compareText(a.name, b.name));
}
