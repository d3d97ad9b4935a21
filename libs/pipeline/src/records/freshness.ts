import type { Diagnostic } from '@wesley/diagnostics';
import { sha256 } from '@wesley/schema';
import type { PhaseRecord } from '../documents/phase-record';
import type { Host } from '../host';
import { version } from '../version';
import { edited, readRecord, type Provenance } from './phase-store';
import type { PhaseName } from '../phase-names';

/** Whether what a phase left can be gone on from. A record that somebody edited is a problem, never merely stale. */
export type Freshness =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'stale'; readonly why: string }
  | { readonly kind: 'edited'; readonly problem: Diagnostic };

/** Equal provenance, the same version and untouched files are fresh. `provenance` is what a run would be made from now. */
export async function freshnessOf(
  phase: PhaseName,
  host: Host,
  provenance: () => Promise<Provenance | undefined>,
): Promise<Freshness> {
  const record = await readRecord(phase, host);
  if (record === undefined) return stale('nothing there');
  const [problem] = record.problems ?? [];
  if (problem) return { kind: 'edited', problem };
  return record.value === undefined ? stale('nothing there') : compare(record.value, host, provenance);
}

async function compare(
  record: PhaseRecord,
  host: Host,
  provenance: () => Promise<Provenance | undefined>,
): Promise<Freshness> {
  const outputs = await compareOutputs(record, host);
  if (outputs.kind !== 'fresh') return outputs;
  if (record.wesley !== version) return stale('made by another version of Wesley');
  const now = await provenance();
  if (now === undefined || !isSame(now.inputs, record.inputs)) return stale('what it is made from changed');
  return isSame(now.options, record.options)
    ? { kind: 'fresh' }
    : stale(`made with other options: ${print(record.options)}`);
}

async function compareOutputs({ phase, outputs }: PhaseRecord, host: Host): Promise<Freshness> {
  for (const [file, digest] of Object.entries(outputs)) {
    const bytes = await host.read(file);
    if (bytes === undefined) return stale(`${file} is gone`);
    if (sha256(bytes) === digest) continue;
    // What is generated for the user may have been formatted or merged; our own records nobody has reason to touch.
    return file.startsWith('.wesley/') ? { kind: 'edited', problem: edited(file, phase) } : stale(`${file} changed`);
  }
  return { kind: 'fresh' };
}

function stale(why: string): Freshness {
  return { kind: 'stale', why };
}

function print(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
