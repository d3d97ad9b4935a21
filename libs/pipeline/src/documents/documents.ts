import { artifactNames, type DsseEnvelope, type Scores } from '@wesley/certify';
import type { ChangesDocument } from '@wesley/diff';
import type { EvidenceMap } from '@wesley/emit';
import type { Plan } from '@wesley/plan';
import type { Rehearsal } from '@wesley/rehearse';
import type { Ir } from '@wesley/schema';
import type { PhaseName } from '../phase-names';
import type { Baseline } from './baseline';
import type { ConfigFile } from './config';

import type { PlacesDocument } from './places';
import type { PhaseRecord } from './phase-record';

/** Every JSON document that Wesley reads or writes, with the type of its content. */
export interface Documents {
  readonly ir: Ir;
  readonly 'evidence-map': EvidenceMap;
  readonly places: PlacesDocument;
  readonly changes: ChangesDocument;
  readonly plan: Plan;
  readonly realm: Rehearsal;
  readonly scores: Scores;
  readonly envelope: DsseEnvelope;
  readonly baseline: Baseline;
  readonly record: PhaseRecord;
  readonly config: ConfigFile;
}

export type DocumentName = keyof Documents;

/** Where the documents lie by default, relative to the project. A record lies in each phase's folder: `recordFile`. */
export const documentFiles: Readonly<Record<Exclude<DocumentName, 'record'>, string>> = {
  ir: artifactNames.ir,
  'evidence-map': artifactNames.evidenceMap,
  places: '.wesley/transform/places.json',
  changes: artifactNames.changes,
  plan: artifactNames.plan,
  realm: artifactNames.rehearsal,
  scores: artifactNames.scores,
  envelope: '.wesley/certify/shipme.dsse.json',
  baseline: 'wesley.baseline.json',
  config: 'wesley.config.json',
};

/** Where the record of a phase lies. */
export function recordFile(phase: PhaseName): string {
  return `.wesley/${phase}/record.json`;
}
