import { z } from 'zod';
import { projectPath } from '@wesley/pipeline';

/** SHA-256 in lower-case hexadecimal. */
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Digest', description: 'SHA-256 in lower-case hexadecimal.' });

/** A name in the database: not empty, at most what Postgres keeps is checked where the schema is read. */
export const name = z.string().min(1);

/** A whole number from 0 up. */
export const count = z.int().min(0);

/** One of the names of a record. */
export function nameOf<K extends string>(record: Readonly<Record<K, unknown>>) {
  return z.enum(Object.keys(record) as K[]);
}

/** A path in the project. */
export const path = z.string().regex(projectPath);

/** A moment: ISO 8601, UTC, whole seconds. */
export const moment = z
  .string()
  .regex(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\dZ$/)
  .meta({ id: 'Moment', description: 'ISO 8601 in UTC, whole seconds.' });
