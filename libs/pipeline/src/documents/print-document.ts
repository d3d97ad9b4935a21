import { keepAtHand } from './at-hand';
import type { DocumentName, Documents } from './documents';
import { definitions, layouts, validators } from './generated/validators';
import { arranger } from './in-layout';
import { explainViolations } from './violations';

/**
 * The text of a document: JSON indented by two, members in the order of the type, those of dictionaries in the order of their names,
 * a newline at the end. The evidence map and the places take one line for each
 * element, the changes one for each change.
 * A value that breaks the document's JSON Schema is a bug in whoever made it, and throws.
 */
export function printDocument<N extends DocumentName>(name: N, value: Documents[N]): string {
  const validate = validators[name];
  if (!validate(value)) {
    const violations = explainViolations(validate.errors ?? [], { value, layout: layouts[name], definitions });
    throw new Error(`This is no ${name} document: ${violations.map(({ message }) => message).join(' ')}`);
  }
  const arranged = arranger(layouts[name], definitions)(value);
  const text = inLines.includes(name) ? printInLines(arranged as object) : `${JSON.stringify(arranged, null, 2)}\n`;
  keepAtHand(name, text, arranged as Documents[N]);
  return text;
}

/** What grows with the schema and is hardly ever read by people. */
const inLines: readonly DocumentName[] = ['evidence-map', 'places', 'changes'];

// White space is half of a list of small objects. One join, since each copies the whole text.
function printInLines(document: object): string {
  const members = Object.entries(document);
  const lines = members.flatMap(([name, value]: [string, unknown], at) => {
    const start = `  ${JSON.stringify(name)}: `;
    const end = at < members.length - 1 ? ',' : '';
    if (!Array.isArray(value) || value.length === 0) return [`${start}${JSON.stringify(value)}${end}`];
    const last = value.length - 1;
    const items = value.map((item, place) => `    ${JSON.stringify(item)}${place < last ? ',' : ''}`);
    return [`${start}[`, ...items, `  ]${end}`];
  });
  return ['{', ...lines, '}', ''].join('\n');
}
