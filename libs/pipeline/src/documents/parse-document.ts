import { isUtf8 } from 'node:buffer';
import { problem, type Diagnostic, type DiagnosticCode } from '@wesley/diagnostics';
import { atHand } from './at-hand';
import type { DocumentName, Documents } from './documents';
import { definitions, layouts, validators, type Validator } from './generated/validators';
import { lineAndColumn, placesIn, readJson } from './read-json';
import { explainViolations, type Explanation } from './violations';

/** A document, or everything that was found wrong with it. */
export type Parsed<T> =
  | { readonly value: T; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: readonly Diagnostic[] };

/** Reads a document strictly: UTF-8, JSON, and its JSON Schema. `file` is the path that messages name, relative to the project. */
export function parseDocument<N extends DocumentName>(name: N, bytes: Uint8Array, file: string): Parsed<Documents[N]> {
  const { unreadable } = codes[name];
  if (!isUtf8(bytes)) return { problems: [problem(unreadable, `${file} is not UTF-8.`, at(file, '', 0))] };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\ufeff')) {
    return {
      problems: [problem(unreadable, `${file} begins with a byte order mark; save it without one.`, at(file, text, 0))],
    };
  }
  const json = readJson(text);
  if (json.kind === 'problem')
    return { problems: [problem(unreadable, `${json.message}.`, at(file, text, json.offset))] };
  return validated(name, json.value, text, file);
}

/**
 * Reads a document whose bytes have the digest that its record names: we printed it, so that only its JSON Schema is asked. Strict
 * reading takes several times as long as all else.
 */
export function parseOwnDocument<N extends DocumentName>(
  name: N,
  bytes: Uint8Array,
  file: string,
): Parsed<Documents[N]> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const value = atHand(name, text);
  if (value !== undefined) return { value };
  try {
    return validated(name, JSON.parse(text), text, file);
  } catch (error) {
    // Whoever edits document and record together is told the place by the strict reader.
    if (error instanceof SyntaxError) return parseDocument(name, bytes, file);
    throw error;
  }
}

function validated<N extends DocumentName>(name: N, value: unknown, text: string, file: string): Parsed<Documents[N]> {
  const { invalid } = codes[name];
  const validate: Validator<Documents[N]> = validators[name];
  if (validate(value)) return { value };
  const explanations = explainViolations(validate.errors ?? [], { value, layout: layouts[name], definitions });
  return { problems: placeExplanations(explanations, { places: placesIn(text), text, file, code: invalid }) };
}

/** What is wrong with values of a document of which they are a part, as diagnostics in the order of their places. */
export function placeExplanations(
  explanations: readonly Explanation[],
  { places, text, file, code }: PlacedText,
): readonly Diagnostic[] {
  return explanations
    .map((explanation) => ({ ...explanation, offset: places.get(explanation.pointer) ?? 0 }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message, hint }) => problem(code, message, { ...at(file, text, offset), hint }));
}

/** A document's text, where its values stand in it, and how it is called when one is wrong. */
export interface PlacedText {
  readonly places: ReadonlyMap<string, number>;
  readonly text: string;
  readonly file: string;
  readonly code: DiagnosticCode;
}

/** How it is called when a document is no JSON, and when it is JSON but not what it should be. */
const codes: Readonly<Record<DocumentName, { readonly unreadable: DiagnosticCode; readonly invalid: DiagnosticCode }>> =
  {
    ir: { unreadable: 'record-invalid', invalid: 'record-invalid' },
    'evidence-map': { unreadable: 'record-invalid', invalid: 'record-invalid' },
    places: { unreadable: 'record-invalid', invalid: 'record-invalid' },
    changes: { unreadable: 'record-invalid', invalid: 'record-invalid' },
    plan: { unreadable: 'record-invalid', invalid: 'record-invalid' },
    realm: { unreadable: 'record-invalid', invalid: 'record-invalid' },
    scores: { unreadable: 'record-invalid', invalid: 'record-invalid' },
    record: { unreadable: 'record-invalid', invalid: 'record-invalid' },
    envelope: { unreadable: 'record-invalid', invalid: 'record-invalid' },
    baseline: { unreadable: 'baseline-unreadable', invalid: 'baseline-unreadable' },
    config: { unreadable: 'config-unreadable', invalid: 'config-invalid' },
  };

function at(file: string, text: string, offset: number) {
  return { origin: { file, ...lineAndColumn(text, offset) } };
}
