import type { SchemaState } from '@wesley/diff';

/** The format of ir.json. */
export const irFormat = 'wesley.ir/1';

/** The canonical schema that transform made of the SDL. The digest covers the schema alone. */
export interface IrDocument extends SchemaState {
  readonly format: typeof irFormat;
}
