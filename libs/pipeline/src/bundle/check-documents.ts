import { problem } from '@wesley/diagnostics';
import type { Bundle, Checked } from './bundle';

/** Every JSON file is a document with a JSON Schema, and fits it. */
export function checkDocuments({ documents, strangers }: Bundle): Checked {
  const unknown = strangers.map((file) =>
    problem('bundle-file-unknown', `${file} is no document that Wesley writes.`, { hint: 'Delete it.' }),
  );
  return {
    count: documents.length,
    problems: [...documents.flatMap(({ parsed }) => parsed.problems ?? []), ...unknown],
  };
}
