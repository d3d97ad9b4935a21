import { diagnosticPages } from './diagnostic-pages';
import { executorSchemas } from './executor-schemas';
import type { Generator } from './generator';
import { jsonSchemas } from './json-schemas';
import { lockPage } from './lock-page';
import { validators } from './validators';

/** Everything that `npm run generate` makes. */
export const generators: readonly Generator[] = [jsonSchemas, validators, diagnosticPages, executorSchemas, lockPage];
