import type { Annotations } from './annotations';
import type { Digest } from './canonical';
import type { Schema } from './schema';

/** The format of ir.json. */
export const irFormat = 'wesley.ir/1';

/** What transform makes of the SDL: the schema, what later phases need beside it, and the digest of the schema alone. */
export interface Ir {
  readonly format: typeof irFormat;
  readonly schema: Schema;
  readonly digest: Digest;
  readonly annotations: Annotations;
}
