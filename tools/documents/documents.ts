import type { z } from 'zod';
import { changes } from './changes';
import { config } from './config';
import { envelope } from './envelope';
import { evidenceMap } from './evidence-map';
import { baseline, ir } from './ir';
import { phaseRecord } from './phase-record';
import { places } from './places';
import { plan } from './plan';
import { realm } from './realm';
import { scores } from './scores';

/** A kind of JSON file that Wesley reads or writes. */
export interface DocumentShape {
  readonly title: string;
  readonly description: string;
  readonly shape: z.ZodType;
}

/** Every kind of JSON file, by the name of its JSON Schema. */
export const documents = {
  ir: { title: 'ir.json', description: 'The canonical schema that transform made of the SDL.', shape: ir },
  'evidence-map': {
    title: 'evidence-map.json',
    description: 'Where every element of the schema came out in the generated files.',
    shape: evidenceMap,
  },
  places: { title: 'places.json', description: 'Where in the SDL every element is written.', shape: places },
  changes: { title: 'changes.json', description: 'How two schemas differ, with both of them.', shape: changes },
  plan: {
    title: 'plan.json',
    description: 'How to get from one schema to another without blocking the application.',
    shape: plan,
  },
  realm: {
    title: 'realm.json',
    description: 'The record of a rehearsal: what was seen, and the verdict.',
    shape: realm,
  },
  scores: {
    title: 'scores.json',
    description: 'What the evidence is worth: SCS, TCI and MRI with their breakdown.',
    shape: scores,
  },
  envelope: {
    title: 'shipme.dsse.json',
    description: 'The statement and the signatures of SHIPME.md as a DSSE envelope.',
    shape: envelope,
  },
  baseline: { title: 'wesley.baseline.json', description: 'The schema that production has.', shape: baseline },
  record: { title: 'record.json', description: 'What a phase was made from and what it made.', shape: phaseRecord },
  config: {
    title: 'wesley.config.json',
    description: 'The settings of a project; everything has a default.',
    shape: config,
  },
} as const satisfies Record<string, DocumentShape>;

export type DocumentName = keyof typeof documents;
