import { migrationPhases, type MigrationPhase } from '@wesley/plan';

/** Gives the bytes of a file by its name: its path from the project's root, with forward slashes. */
export type Files = (name: string) => Uint8Array | undefined;

/** Where the records of the phases stand. */
export const artifactNames = {
  ir: '.wesley/transform/ir.json',
  evidenceMap: '.wesley/transform/evidence-map.json',
  changes: '.wesley/diff/changes.json',
  plan: '.wesley/plan/plan.json',
  rehearsal: '.wesley/rehearse/realm.json',
  tests: '.wesley/rehearse/tests.tap',
  scores: '.wesley/certify/scores.json',
} as const;

/** What ships lies in this folder; `plan.txt` is for reading and does not. */
export const planFolder = '.wesley/plan/';
export const planText = `${planFolder}plan.txt`;

/** The scripts of the phases, in the order in which they are carried out. */
export const scriptNames: readonly string[] = migrationPhases.map(scriptName);

export function scriptName(phase: MigrationPhase): string {
  return `${planFolder}${phase}.sql`;
}

/** The name of a generated file, from the output folder and its path in there. */
export function generatedName(out: string, path: string): string {
  return `${out.replace(/^\.\/|\/+$/g, '')}/${path}`;
}
