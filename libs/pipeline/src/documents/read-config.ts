import type { Diagnostic } from '@wesley/diagnostics';
import { withDefaults, type Config } from './config';
import { documentFiles } from './documents';
import { parseDocument } from './parse-document';

/** The project's config with its defaults, or everything that is wrong with it. */
export type ConfigReading =
  | { readonly config: Config; readonly problems?: undefined }
  | { readonly config?: undefined; readonly problems: readonly Diagnostic[] };

/** Reads `wesley.config.json`; without bytes (no such file) everything has its default. */
export function readConfig(bytes: Uint8Array | undefined, file = documentFiles.config): ConfigReading {
  if (bytes === undefined) return { config: withDefaults({}) };
  const { value, problems } = parseDocument('config', bytes, file);
  return problems ? { problems } : { config: withDefaults(value) };
}
