import type { StringValueNode } from 'graphql/language';
import { useOf, type AnyUse } from '../directives/read-directives';
import { placeInString } from '../place-in-string';
import type { Context } from './context';

/** What COMMENT ON says of a table or a column: the description, and that it holds secrets or tells about a person. */
export function lowerMarkedComment(
  description: StringValueNode | undefined,
  uses: readonly AnyUse[],
  context: Context,
): string | null {
  const comment = lowerComment(description, context);
  const marks = [
    ...(useOf(uses, 'wes_sensitive') ? ['Sensitive.'] : []),
    ...(useOf(uses, 'wes_pii') ? ['Personal data.'] : []),
  ];
  return [...(comment === null ? [] : [comment]), ...marks].join('\n') || null;
}

/** What COMMENT ON says: the description, or null when there is none. */
export function lowerComment(description: StringValueNode | undefined, { reporter }: Context): string | null {
  if (!description || description.value === '') return null;
  const at = description.value.indexOf('\0');
  if (at >= 0)
    reporter.error(
      placeInString(description, at),
      'text-invalid',
      'The description holds a NUL character, which Postgres cannot store.',
    );
  return description.value;
}
