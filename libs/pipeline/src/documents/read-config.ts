import type { Diagnostic } from '@wesley/diagnostics';
import { objectionToScalar, type ScalarChoices } from '@wesley/sdl';
import { withDefaults, type Config } from './config';
import { documentFiles } from './documents';
import { parseDocument, placeExplanations } from './parse-document';
import { placesIn, pointerPart, readJson } from './read-json';
import type { Explanation } from './violations';

/** The project's config with its defaults, or everything that is wrong with it. */
export type ConfigReading =
  | { readonly config: Config; readonly problems?: undefined }
  | { readonly config?: undefined; readonly problems: readonly Diagnostic[] };

/** Reads `wesley.config.json`; without bytes (no such file) everything has its default. */
export function readConfig(bytes: Uint8Array | undefined, file = documentFiles.config): ConfigReading {
  if (bytes === undefined) return { config: withDefaults({}) };
  const { value, problems } = parseDocument('config', bytes, file);
  if (problems) return { problems };
  const objections = objectionsToScalars(value.scalars ?? {});
  return objections.length > 0 ? { problems: atTheirPlaces(objections, bytes, file) } : { config: withDefaults(value) };
}

/** What the JSON Schema cannot say: whether a type of Postgres is one. */
function objectionsToScalars(scalars: ScalarChoices): readonly Explanation[] {
  return Object.entries(scalars).flatMap(([name, choice]) => {
    const objection = objectionToScalar(name, choice);
    if (!objection) return [];
    const { member, message, hint } = objection;
    const pointer = `/scalars/${pointerPart(name)}${member === null ? '' : `/${member}`}`;
    return [{ pointer, message: `${pointer}: ${message}`, hint }];
  });
}

function atTheirPlaces(explanations: readonly Explanation[], bytes: Uint8Array, file: string): readonly Diagnostic[] {
  const text = new TextDecoder().decode(bytes);
  return placeExplanations(explanations, {
    places: readJson(text).kind === 'value' ? placesIn(text) : new Map(),
    text,
    file,
    code: 'config-invalid',
  });
}
