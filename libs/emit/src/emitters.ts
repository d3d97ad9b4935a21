import type { Emitter, Target } from './emission';
import { emitKysely } from './kysely/kysely';
import { emitPgtap } from './pgtap/pgtap';
import { emitPostgres } from './postgres/postgres';
import { emitTypescript } from './typescript/typescript';
import { emitZod } from './zod/zod';

/** What generates each target. */
export const emitters: Readonly<Record<Target, Emitter>> = {
  postgres: emitPostgres,
  typescript: emitTypescript,
  zod: emitZod,
  pgtap: emitPgtap,
  kysely: emitKysely,
};
