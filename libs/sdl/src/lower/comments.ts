import type { StringValueNode } from 'graphql/language';
import { placeInString } from '../place-in-string';
import type { Context } from './context';

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
