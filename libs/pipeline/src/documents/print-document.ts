import type { DocumentName, Documents } from './documents';
import { definitions, layouts, validators } from './generated/validators';
import { inLayout } from './in-layout';
import { explainViolations } from './violations';

/**
 * The text of a document: JSON indented by two, members in the order of the type, those of dictionaries in the order of their names,
 * a newline at the end. A value that breaks the document's JSON Schema is a bug in whoever made it, and throws.
 */
export function printDocument<N extends DocumentName>(name: N, value: Documents[N]): string {
  const validate = validators[name];
  if (!validate(value)) {
    const violations = explainViolations(validate.errors ?? [], { value, layout: layouts[name], definitions });
    throw new Error(`This is no ${name} document: ${violations.map(({ message }) => message).join(' ')}`);
  }
  return `${JSON.stringify(inLayout(value, layouts[name], definitions), null, 2)}\n`;
}
