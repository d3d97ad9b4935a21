import type { ColumnType } from '@wesley/schema';
import { isBuiltinScalar } from './builtin-scalars';
import type { Definition } from './definitions';
import { parseColumnType } from './parse-column-type';
import type { Place, Reporter } from './reporter';

/** What a scalar is in the database and in generated code. */
export interface ScalarMapping {
  /** Null when it is wrong, which was reported. */
  readonly type: ColumnType | null;
  readonly ts: string | undefined;
  readonly zod: string | undefined;
}

/** What a scalar of the SDL is, said outside of it; as the arguments of @wes_type. */
export interface ScalarChoice {
  readonly pg: string;
  readonly ts?: string;
  readonly zod?: string;
}

export type ScalarChoices = Readonly<Record<string, ScalarChoice>>;

/** Why a scalar cannot be mapped so; `member` is what is wrong, or null when it is the scalar itself. */
export function objectionToScalar(
  name: string,
  { pg }: ScalarChoice,
): { readonly member: 'pg' | null; readonly message: string; readonly hint?: string | undefined } | undefined {
  if (isBuiltinScalar(name)) {
    const hint = 'Declare a scalar with another name, or give single fields another type with @wes_type.';
    return { member: null, message: `${name} is a built-in scalar.`, hint };
  }
  const parsed = parseColumnType(pg);
  return 'type' in parsed ? undefined : { member: 'pg', message: parsed.message, hint: parsed.hint };
}

/** The choices as mappings. They were found without objection; what the SDL does not declare is reported. */
export function readScalarChoices(
  choices: ScalarChoices,
  types: ReadonlyMap<string, Definition>,
  place: Place,
  reporter: Reporter,
): ReadonlyMap<string, ScalarMapping> {
  const mappings = Object.entries(choices).map(([name, { pg, ts, zod }]) => {
    const parsed = parseColumnType(pg);
    if (!('type' in parsed)) throw new Error(`The type of the scalar ${name} was not checked: ${parsed.message}`);
    if (types.get(name)?.kind !== 'scalar') {
      const message = `The config maps the scalar ${name}, which the schema does not declare.`;
      reporter.warn(place, 'scalar-not-declared', message, `write scalar ${name}`);
    }
    return [name, { type: parsed.type, ts, zod }] as const;
  });
  return new Map(mappings);
}
