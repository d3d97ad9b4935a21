import { artifactNames } from '@wesley/certify';
import { counted, problem, suggest, warning, type Diagnostic } from '@wesley/diagnostics';
import { linesOf, type EvidenceMap, type LineRange } from '@wesley/emit';
import { sha256, type Address } from '@wesley/schema';
import type { Host } from '../host';
import { exitCodes, type Outcome } from '../outcome';
import { failed } from '../phases/phase';
import { placeOf } from '../places';
import { openProject, type Project } from '../project';
import { readProjectSchema } from '../read-sources';
import { digestFiles } from '../records/digest-files';
import { readRecord, readResult } from '../records/phase-store';
import type { LineExplanation } from './explanation';
import { findFile, type GeneratedFile } from './find-file';
import { parsePlace, type NamedLine } from './parse-place';
import { printExplanation } from './print-explanation';

export interface ExplainLineOptions {
  readonly config?: string | undefined;
  /** `schema.sql:123`. */
  readonly place?: string | undefined;
}

/** Leads a line of a generated file back to the elements that it is there for, and to their places in the SDL. */
export async function explainLine(options: ExplainLineOptions, host: Host): Promise<Outcome<LineExplanation>> {
  const { project, diagnostics } = await openProject(host, options.config);
  if (project === undefined) return failed(exitCodes.usage, diagnostics);
  const named = parsePlace(options.place ?? '');
  if (named === undefined) {
    const hint = 'Write it like this: wesley explain-line schema.sql:123';
    return refuse('usage-error', `"${options.place ?? ''}" names no line of a file.`, hint);
  }
  const { value: map, problems } = await readResult('evidence-map', 'transform', artifactNames.evidenceMap, host);
  if (problems) return failed(exitCodes.usage, problems);
  const file = findFile(named.file, map);
  return file === undefined ? refuseFile(named, map) : explainIn(file, named, map, project);
}

async function explainIn(
  file: GeneratedFile,
  { line }: NamedLine,
  map: EvidenceMap,
  project: Project,
): Promise<Outcome<LineExplanation>> {
  const bytes = await project.host.read(file.name);
  if (bytes === undefined || sha256(bytes) !== file.sha256) {
    const message = `${file.name} ${bytes === undefined ? 'is gone' : 'is not as it was generated'}, so its lines mean nothing.`;
    return failed(exitCodes.generation, [problem('outputs-stale', message, { hint: 'Run "wesley transform" again.' })]);
  }
  const lines = linesOf(new TextDecoder().decode(bytes)).slice(0, -1);
  const text = lines[line - 1];
  if (text === undefined) {
    return refuse(
      'line-unexplained',
      `${file.name} has ${counted(lines.length, 'line')}, and no line ${String(line)}.`,
    );
  }
  const places = placesAt(file, line, map);
  if (places.length === 0) {
    const message = `Line ${String(line)} of ${file.name} belongs to no element of the schema: ${text.trim() === '' ? 'it is empty' : `"${text.trim()}"`}.`;
    return refuse('line-unexplained', message);
  }
  return explain({ file: file.name, line, text, target: file.target }, places, project);
}

async function explain(
  asked: Omit<LineExplanation, 'elements'>,
  places: readonly PlaceOfLine[],
  project: Project,
): Promise<Outcome<LineExplanation>> {
  const { sources, origins } = await readProjectSchema(project);
  const elements = places.map(({ element, lines }) => ({
    element,
    lines,
    origin: placeOf(element, origins) ?? null,
  }));
  const explanation = { ...asked, elements };
  return {
    exitCode: exitCodes.ok,
    diagnostics: await changesSince(project),
    result: explanation,
    summary: printExplanation(explanation, new Map(sources.map(({ file, text }) => [file, text]))),
  };
}

// The record names elements and no places: those are where the elements stand now.
async function changesSince({ host }: Project): Promise<readonly Diagnostic[]> {
  const record = await readRecord('transform', host);
  const inputs = record?.value?.inputs ?? {};
  const now = await digestFiles(Object.keys(inputs), host);
  const changed = Object.keys(inputs).filter((file) => now[file] !== inputs[file]);
  return changed.map((file) =>
    warning('schema-changed-since', `${file} has changed since transform read it: the places are those of now.`, {
      hint: 'Run "wesley transform" again.',
    }),
  );
}

/** An element with those of its lines that hold a line. */
interface PlaceOfLine {
  readonly element: Address;
  readonly lines: LineRange;
}

function placesAt({ path }: GeneratedFile, line: number, { elements }: EvidenceMap): readonly PlaceOfLine[] {
  return elements
    .flatMap(({ element, places }) =>
      places
        .filter(({ file }) => file === path)
        .flatMap(({ lines }) => lines.filter(([first, last]) => first <= line && line <= last))
        .map((lines) => ({ element, lines })),
    )
    .sort(byWidth);
}

// A column before its NOT NULL, where both stand on one line.
function byWidth(a: PlaceOfLine, b: PlaceOfLine): number {
  const width = ({ lines: [from, to] }: PlaceOfLine) => to - from;
  const isNotNull = ({ element }: PlaceOfLine) => Number(element.kind === 'not-null');
  return width(a) - width(b) || isNotNull(a) - isNotNull(b);
}

function refuseFile({ file }: NamedLine, { out, files }: EvidenceMap): Outcome<never> {
  const paths = files.map(({ path }) => path);
  const guess = suggest(file, paths);
  const hint = guess === undefined ? `Generated are ${paths.join(', ')}, in ${out}.` : `Did you mean ${guess}?`;
  return refuse('line-unexplained', `${file} is no file that transform generated.`, hint);
}

function refuse(code: 'usage-error' | 'line-unexplained', message: string, hint?: string): Outcome<never> {
  return failed(exitCodes.usage, [problem(code, message, { hint })]);
}
