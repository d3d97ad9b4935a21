import type { Gate, Scores } from '../score/scores';
import {
  blocks,
  bullets,
  code,
  count,
  details,
  fenced,
  join,
  prose,
  table,
  text,
  words,
  type Markdown,
} from './markdown';
import { stepTable } from './how-it-runs';
import type { KnownStep, PageInput } from './page-input';
import { minute, percent } from './units';

/** What is below the fold: files, scores, every step, undo, environment, words. */
export function pageDetails(input: PageInput, steps: readonly KnownStep[]): Markdown {
  return blocks([
    words('---'),
    details('Files and their SHA-256', files(input)),
    details('Scores, and what cost points', scores(input.scores)),
    details('Every step', blocks([stepTable(steps), bullets(steps.map(reason))])),
    details('Undo', undo(steps)),
    details('Environment and versions', environment(input)),
    details('Glossary', bullets(glossary.map(words))),
  ]);
}

function files({ claims }: PageInput): Markdown {
  const row = (kind: string) => (file: { readonly name: string; readonly digest: { readonly sha256: string } }) => [
    words(kind),
    code(file.name),
    words(`\`${file.digest.sha256}\``),
  ];
  const rows = [...claims.subject.map(row('ships')), ...claims.predicate.evidence.map(row('evidence'))];
  return table(['', 'file', 'SHA-256'], rows);
}

function scores({ gates, scs, tci, mri, verdict }: Scores): Markdown {
  return blocks([
    table(['score', 'value', 'gate', 'passes'], gates.map(gateRow)),
    prose`All gates together: ${words(verdict)}.`,
    prose`**SCS, schema coverage**: what of the schema came out and was tested, each element with its weight.${scs.off.length === 0 ? words('') : prose` Switched off: ${text(scs.off.join(', '))}.`}`,
    table(
      ['group', 'elements', 'weight'],
      scs.groups.map((group) => [
        words(group.group),
        prose`${count(group.covered)} of ${count(group.elements)}`,
        prose`${count(group.coveredWeight)} of ${count(group.weight)}`,
      ]),
    ),
    bullets(
      scs.missing.map(
        ({ element, groups, weight }) =>
          prose`${code(element)} (weight ${count(weight)}): not in ${words(groups.join(', '))}`,
      ),
    ),
    words('**TCI, test confidence**: from assertions and checks that passed in the rehearsal.'),
    table(
      ['part', 'share', 'passed'],
      tci.parts.map(({ part, share, passed, of }) => [
        words(part),
        prose`${count(share)} %`,
        of === 0 ? words('does not apply') : prose`${count(passed)} of ${count(of)}`,
      ]),
    ),
    bullets(
      tci.parts
        .filter(({ missing }) => missing.length > 0)
        .map(({ part, missing }) => prose`${words(part)}: ${join(missing.map(code), ', ')}`),
    ),
    prose`**MRI, migration risk**: that of the riskiest step${mri.riskiest === null ? words('') : prose`, ${code(mri.riskiest.step)}`}: how much others wait, times how long it can last, and at least 20.00 % where there is no way back.`,
  ]);
}

function gateRow({ score, value, limit, passes }: Gate): readonly Markdown[] {
  const bound = words(score === 'mri' ? 'at most' : 'at least');
  return [words(score.toUpperCase()), percent(value), prose`${bound} ${percent(limit)}`, words(passes ? 'yes' : 'no')];
}

const reason = ({ number, step }: KnownStep) =>
  prose`${words(String(number))} ${code(step.do.form)}: ${text(step.why)}`;

function undo(steps: readonly KnownStep[]): Markdown {
  const statements = [...steps]
    .reverse()
    .flatMap(({ number, step }) =>
      step.undo.length === 0 ? [] : [`-- step ${number}`, ...step.undo.map(({ sql }) => `${sql};`)],
    );
  return statements.length === 0 ? words('No step can be taken back.') : fenced('sql', statements);
}

function environment({ claims, rehearsal }: PageInput): Markdown {
  const { verifier, window, trustDomain, base } = claims.predicate;
  const { server } = rehearsal;
  return bullets([
    prose`Wesley ${text(verifier.version)}; valid from ${minute(window.notBefore)} to ${minute(window.notAfter)}; trust domain ${words(trustDomain)}`,
    server === null
      ? words('No server answered')
      : prose`PostgreSQL ${text(server.version)} (${words(server.provider === 'embedded' ? 'started for the rehearsal and thrown away' : 'a given server, in databases made for the rehearsal')})`,
    ...Object.entries(server?.settings ?? {}).map(([name, value]) => prose`${code(name)} = ${code(value)}`),
    ...(server && server.extensions.length > 0 ? [prose`Extensions: ${text(server.extensions.join(', '))}`] : []),
    ...(base === null
      ? []
      : [
          prose`Catalog before: ${words(`\`${base.fingerprint.sha256}\``)}`,
          prose`Catalog after: ${words(`\`${base.target.sha256}\``)}`,
        ]),
    words('The record of the rehearsal is not signed by itself: who signs this page vouches for it'),
  ]);
}

const glossary = [
  '**rehearsal**: the plan carried out, statement by statement, on a disposable server with the old schema and rows in it',
  '**phase**: expand adds, backfill fills, validate proves constraints, switch makes them binding, contract tidies up',
  '**lock**: what a statement holds so that others do not interfere; who needs the table in another way waits',
  '**fingerprint**: SHA-256 over everything that defines a database, read from its catalog',
  '**HOLMES, WAT-SUM**: the two roles that sign; **REALM**: the verdict of the rehearsal',
  '**ELEMENTARY, REQUIRES_INVESTIGATION, YOU_SHALL_NOT_PASS**: all gates pass, one fails, more fail; only the first is signed',
];
