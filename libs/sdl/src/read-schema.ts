import { hasErrors, type Diagnostic, type Origin } from '@wesley/diagnostics';
import type { Annotations, Schema } from '@wesley/schema';
import { loadParser } from '@wesley/sql';
import { collectDefinitions } from './definitions';
import type { IdentitySource } from './lower/identity';
import { lowerSchema } from './lower/schema';
import type { Naming } from './names';
import { parseSources, type SchemaSource } from './parse-sources';
import { readDefinitions } from './read-definitions';
import { inOrderOfPlace, makeReporter, originOf, type Reporter } from './reporter';
import { readScalarChoices, type ScalarChoices } from './scalars';

/** Where every element was written, by `printAddress`, and every value of an enum, by `printEnumValue`. */
export type Origins = Readonly<Record<string, Origin>>;

export interface ReadSchema {
  /** There when there are no errors. */
  readonly schema?: Schema;
  readonly annotations: Annotations;
  readonly origins: Origins;
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads GraphQL SDL, of any number of files in any order, into the canonical schema. All problems are reported, not only the first. */
export async function readSchema(
  sources: readonly SchemaSource[],
  options: {
    readonly naming: Naming;
    readonly rls?: IdentitySource;
    /** Custom scalars by their names, checked with `objectionToScalar`. */
    readonly scalars?: ScalarChoices;
    /** The major version of Postgres that the schema is for; any when absent. */
    readonly postgres?: number;
  },
): Promise<ReadSchema> {
  const reporter = makeReporter();
  const nodes = parseSources(sources, reporter);
  // What stands in a file that does not parse would only be missed everywhere else.
  if (hasErrors(reporter.diagnostics)) return failed(reporter);
  const definitions = readDefinitions(collectDefinitions(nodes, reporter), nodes, reporter);
  const place = { file: sources[0]?.file ?? 'schema.graphql', line: 1, column: 1 };
  if (definitions.tables.length === 0) {
    reporter.error(place, 'schema-empty', 'The schema defines no table.', 'mark an object type with @wes_table');
    return failed(reporter);
  }
  const { schema, annotations, places } = lowerSchema(definitions, {
    naming: options.naming,
    rls: options.rls ?? 'settings',
    scalars: readScalarChoices(options.scalars ?? {}, definitions.types, place, reporter),
    postgres: options.postgres ?? Infinity,
    parser: await loadParser(),
    reporter,
  });
  const origins = Object.fromEntries(Object.entries(places).map(([address, place]) => [address, originOf(place)]));
  const diagnostics = inOrderOfPlace(reporter.diagnostics);
  return { ...(hasErrors(diagnostics) ? {} : { schema }), annotations, origins, diagnostics };
}

function failed({ diagnostics }: Reporter): ReadSchema {
  return { annotations: {}, origins: {}, diagnostics: inOrderOfPlace(diagnostics) };
}
