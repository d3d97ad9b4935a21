import { evidenceMapFormat, type EvidenceMap } from '@wesley/emit';
import { addressOfChange, changesFormat, classify, diffSchemas, type ChangesDocument } from '@wesley/diff';
import { makePlan, planFormat, printScripts, type Plan } from '@wesley/plan';
import { rehearsalFormat, type Rehearsal } from '@wesley/rehearse';
import { canonicalJson, digestOf, irFormat, sha256, type Digest, type Ir } from '@wesley/schema';
import { finding, type Finding } from '../findings';
import type { Evidence } from '../score/evidence';
import { scoresFormat, type Scores } from '../score/scores';
import { artifactNames, generatedName, planFolder, type Files } from './artifact-names';
import { readStrictJson } from './strict-json';

/** The records that a certificate is derived from, read and found to be about each other. */
export interface Artifacts {
  readonly evidence: Evidence & { readonly rehearsal: Rehearsal };
  readonly scores: Scores;
}

/** Reads the records. Whether a document of the right format has the right shape is for its JSON Schema to say, not for us. */
export function readArtifacts(files: Files): {
  readonly artifacts: Artifacts | null;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const read = <T extends { readonly format: string }>(name: string, format: T['format']) =>
    readDocument<T>(files, name, format, findings);
  const ir = read<Ir>(artifactNames.ir, irFormat);
  const map = read<EvidenceMap>(artifactNames.evidenceMap, evidenceMapFormat);
  const changes = read<ChangesDocument>(artifactNames.changes, changesFormat);
  const plan = read<Plan>(artifactNames.plan, planFormat);
  const rehearsal = read<Rehearsal>(artifactNames.rehearsal, rehearsalFormat);
  const scores = read<Scores>(artifactNames.scores, scoresFormat);
  if (!ir || !map || !changes || !plan || !rehearsal || !scores) return { artifacts: null, findings };
  const generated = readGenerated(files, map, findings);
  findings.push(
    ...unrelated(ir, map, changes, plan),
    ...otherRehearsal(rehearsal, map, files),
    ...otherScripts(plan, files),
  );
  const { schema, annotations } = ir;
  const evidence = { schema, annotations, map, generated, plan, rehearsal };
  return { artifacts: findings.length === 0 ? { evidence, scores } : null, findings };
}

function readDocument<T extends { readonly format: string }>(
  files: Files,
  name: string,
  format: T['format'],
  findings: Finding[],
): T | null {
  const bytes = files(name);
  if (!bytes) {
    findings.push(finding('EVIDENCE_MISSING', `There is no ${name}.`));
    return null;
  }
  const json = readStrictJson(new TextDecoder().decode(bytes));
  if (json.kind === 'problem') {
    findings.push(finding('JSON', `${name}: ${json.problem}.`));
    return null;
  }
  if (!hasFormat<T>(json.value, format)) {
    findings.push(finding('SCHEMA', `${name} is not of the format ${format}.`));
    return null;
  }
  return json.value;
}

function hasFormat<T extends { readonly format: string }>(value: unknown, format: T['format']): value is T {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format;
}

function readGenerated(files: Files, map: EvidenceMap, findings: Finding[]): ReadonlyMap<string, string> {
  const generated = new Map<string, string>();
  for (const { path, sha256: expected } of map.files) {
    const name = generatedName(map.out, path);
    const bytes = files(name);
    if (!bytes) findings.push(finding('EVIDENCE_MISSING', `There is no ${name}.`));
    else if (sha256(bytes) !== expected)
      findings.push(finding('EVIDENCE_DIGEST', `${name} is not as it was generated.`));
    else generated.set(path, new TextDecoder().decode(bytes));
  }
  return generated;
}

// Each record names what it was made from; a record of another run is no evidence.
function unrelated(ir: Ir, map: EvidenceMap, changes: ChangesDocument, plan: Plan): readonly Finding[] {
  return sentencesThatHold([
    [ir.digest !== digestOf(ir.schema), 'ir.json does not have the digest of its schema.'],
    [map.schema !== ir.digest, 'evidence-map.json is about files that another schema gave.'],
    [!isDiffTo(ir, changes), 'changes.json is not the difference to the schema of ir.json.'],
    [!isPlanOf(changes, plan), 'plan.json is not the plan for the changes in changes.json.'],
  ]);
}

function isDiffTo({ schema, annotations, digest }: Ir, { from, to, changes }: ChangesDocument): boolean {
  const expected = diffSchemas(from.schema, schema, annotations).map((change) => ({
    change,
    classification: classify(change),
    address: addressOfChange(change),
  }));
  return digestOf(to.schema) === digest && canonicalJson(changes) === canonicalJson(expected);
}

function isPlanOf({ from, to, changes }: ChangesDocument, plan: Plan): boolean {
  const request = {
    before: from.schema,
    after: to.schema,
    changes: changes.map(({ change }) => change),
    postgres: plan.postgres,
    backfill: plan.backfill,
  };
  const planned = makePlan(request);
  return 'plan' in planned && canonicalJson(planned.plan) === canonicalJson(plan);
}

function otherRehearsal(rehearsal: Rehearsal, map: EvidenceMap, files: Files): readonly Finding[] {
  const suite = map.files.find(({ target, path }) => target === 'pgtap' && path.endsWith('.sql'))?.sha256;
  return sentencesThatHold([
    [rehearsal.plan !== digestOfFile(files, artifactNames.plan), 'realm.json is about the rehearsal of another plan.'],
    [rehearsal.suite !== suite, 'realm.json is about a rehearsal with other tests.'],
  ]);
}

// What a DBA runs by hand must be what was rehearsed from the plan.
function otherScripts(plan: Plan, files: Files): readonly Finding[] {
  return Object.entries(printScripts(plan)).flatMap(([phase, script]) => {
    const name = `${planFolder}${phase}.sql`;
    const digest = digestOfFile(files, name);
    if (digest === null) return [finding('SUBJECT_MISSING', `There is no ${name}.`)];
    return digest === sha256(script) ? [] : [finding('SUBJECT_DIGEST', `${name} is not the script of the plan.`)];
  });
}

function digestOfFile(files: Files, name: string): Digest | null {
  const bytes = files(name);
  return bytes ? sha256(bytes) : null;
}

function sentencesThatHold(sentences: readonly (readonly [boolean, string])[]): readonly Finding[] {
  return sentences.filter(([holds]) => holds).map(([, sentence]) => finding('EVIDENCE_SUBJECT', sentence));
}
