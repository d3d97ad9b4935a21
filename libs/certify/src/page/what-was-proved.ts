import type { CheckName } from '@wesley/rehearse';
import { artifactNames } from '../statement/artifact-names';
import { count, prose, table, text, words, type Markdown } from './markdown';
import type { PageInput } from './page-input';

/** Section 3: what was checked in the rehearsal, how it went, and the digest of the file that says so. */
export function whatWasProved(input: PageInput): Markdown {
  const { rehearsal, claims } = input;
  const record = shortDigest(input, artifactNames.rehearsal);
  const rows = rehearsal.checks
    .filter(({ check }) => check !== 'tests pass')
    .map(({ check, verdict, detail }) => [words(meaning[check]), words(verdict), text(detail), record]);
  return prose`## 3 What was proved

Rehearsal (REALM verdict): **${words(claims.predicate.rehearsal.verdict)}**. The evidence is named by the beginning of its SHA-256.

${table(['check', 'result', 'what was seen', 'evidence'], [testRow(input), ...rows])}`;
}

const meaning: Readonly<Record<CheckName, string>> = {
  converges: 'The migrated database is the one that the new schema builds from nothing (drift 0)',
  're-plan is empty': 'Planning again finds nothing left to do',
  'run again changes nothing': 'Running the plan again changes nothing',
  'resumes after a stop': 'Cut off in the middle of its steps, the plan can be run again to the same end',
  'undo returns': 'Taking the steps back returns to the old schema (rollback rehearsed)',
  'rows kept': 'The rows that were there are still there',
  'old application works': 'What was written for the old schema keeps working up to the switch',
  'new application works': 'What is written for the new schema works at the end',
  'locks as claimed': 'No step locked more than the plan says',
  'no scan or rewrite under a blocking lock': 'No table is read or rewritten while others wait',
  'waits within budget': 'Readers and writers beside the plan wait for no step longer than allowed',
  'gives way behind a long reader':
    'A step that waits for a long reader gives up in time, so that nobody queues behind it',
  'tests pass': 'The generated pgTAP tests pass on the migrated database',
  'tests fit the target': 'They pass on the new schema built from nothing as well',
};

function testRow(input: PageInput): readonly Markdown[] {
  const { tests, checks } = input.rehearsal;
  const passed = tests?.results.filter(({ ok }) => ok).length ?? 0;
  const seen = tests === null ? words('no test ran') : prose`${count(passed)} of ${count(tests.planned)} passed`;
  const verdict = checks.find(({ check }) => check === 'tests pass')?.verdict ?? 'NOT RUN';
  const isThere = input.claims.predicate.evidence.some(({ name }) => name === artifactNames.tests);
  const file = isThere ? artifactNames.tests : artifactNames.rehearsal;
  return [words(meaning['tests pass']), words(verdict), seen, shortDigest(input, file)];
}

function shortDigest({ claims }: PageInput, file: string): Markdown {
  const digest = claims.predicate.evidence.find(({ name }) => name === file)?.digest.sha256 ?? '';
  return words(`\`${digest.slice(0, 12)}\``);
}
