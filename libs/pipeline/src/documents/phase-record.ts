import { canonicalJson, sha256, type Digest } from '@wesley/schema';
import type { PhaseName } from '../phase-names';

/** The format of record.json. */
export const recordFormat = 'wesley.record/1';

/** What a phase was made from and what it made: from this it shows whether its results are fresh, and whether they were edited. */
export interface PhaseRecord {
  readonly format: typeof recordFormat;
  readonly phase: PhaseName;
  /** Wesley's version. */
  readonly wesley: string;
  /** The options that bear on the result, in their printed form. */
  readonly options: Readonly<Record<string, string>>;
  /** Digests of the files that were read and written, by path relative to the project. */
  readonly inputs: Readonly<Record<string, Digest>>;
  readonly outputs: Readonly<Record<string, Digest>>;
  /** Of all of the above: `recordDigest`. */
  readonly digest: Digest;
}

/** The record with its digest. */
export function makeRecord(content: Omit<PhaseRecord, 'format' | 'digest'>): PhaseRecord {
  const { phase, wesley, options, inputs, outputs } = content;
  const record = { format: recordFormat, phase, wesley, options, inputs, outputs } as const;
  return { ...record, digest: recordDigest(record) };
}

/** SHA-256 of the record without its digest, in canonical JSON. A record whose digest is another was edited by hand. */
export function recordDigest(record: Omit<PhaseRecord, 'digest'>): Digest {
  const { format, phase, wesley, options, inputs, outputs } = record;
  return sha256(canonicalJson({ format, phase, wesley, options, inputs, outputs }));
}
