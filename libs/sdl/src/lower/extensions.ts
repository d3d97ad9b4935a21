import { extensionOfFunction } from '@wesley/schema';
import type { Call } from '@wesley/sql';
import type { Objection } from './objection';

/** Extensions are made in `public`, so that their functions are missing where some platforms keep them. */
export function objectionToExtension({ schema, name }: Call): Objection | undefined {
  const extension = extensionOfFunction.get(name);
  if (extension === undefined || schema !== 'extensions') return undefined;
  return {
    code: 'expression-invalid',
    message: `${name}() belongs to the extension ${extension}, which stands in public and not in ${schema}.`,
    hint: `write ${name}(…)`,
  };
}
