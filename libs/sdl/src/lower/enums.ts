import { parseBuiltinType, type Enum } from '@wesley/schema';
import type { EnumDefinition } from '../definitions';
import { useOf } from '../directives/read-directives';
import { longestName, nameFor, objectionToName } from '../names';
import type { ReadEnum } from '../read-definitions';
import { lowerComment } from './comments';
import type { Context } from './context';

export function lowerEnum(read: ReadEnum, context: Context): Enum {
  const { definition } = read;
  const name = nameFor(definition.name, context.naming);
  reportName(name, definition, context);
  for (const { name: value } of definition.values) {
    if (Buffer.byteLength(value.value) <= longestName) continue;
    const message = `${definition.name}.${value.value} is longer than ${String(longestName)} bytes, which no enum value can be.`;
    context.reporter.error(value, 'name-invalid', message);
  }
  const values = definition.values.map((value) => value.name.value);
  return { name, values, comment: commentOf(read, context) };
}

// Postgres has no comments on the values of an enum, so that what is said about them stands in the comment on the type.
function commentOf({ definition, usesOfValue }: ReadEnum, context: Context): string | null {
  const own = lowerComment(definition.description, context);
  const lines = definition.values.flatMap((value) => {
    const text = lowerComment(value.description, context);
    const deprecated = useOf(usesOfValue(value), 'deprecated');
    const reason = deprecated && `deprecated: ${deprecated.arguments.reason?.text ?? 'No longer supported'}`;
    const said = [text, reason].filter((part) => part != null).join(' ');
    return said === '' ? [] : [`${value.name.value}: ${said}`];
  });
  const valuesText = lines.length > 0 ? lines.join('\n') : null;
  return own === null || valuesText === null ? (own ?? valuesText) : `${own}\n${valuesText}`;
}

function reportName(name: string, { name: graphqlName, node }: EnumDefinition, { reporter }: Context): void {
  const objection = objectionToName(name);
  if (objection !== undefined) reporter.error(node, 'name-invalid', `The type name "${name}" ${objection}.`);
  // pg_catalog comes before public, so that a bare name means the type of Postgres.
  if (isTypeOfPostgres(name) || (name.startsWith('_') && isTypeOfPostgres(name.slice(1)))) {
    const message = `The enum ${graphqlName} would be hidden by Postgres' own type "${name}".`;
    reporter.error(node, 'name-invalid', message, 'give the enum another name');
  }
}

// The array of a type is called as the type, with an underscore before it.
function isTypeOfPostgres(name: string): boolean {
  return parseBuiltinType(name) !== undefined || typesOfPostgres.has(name) || name.startsWith('pg_');
}

// Of Postgres 13 to 18: pg_type of pg_catalog without what parseBuiltinType knows, and the serial pseudo-types.
const typesOfPostgres = new Set(
  `aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray anycompatiblerange
  anyelement anyenum anymultirange anynonarray anyrange bigserial box cid circle cstring datemultirange daterange event_trigger
  fdw_handler gtsvector index_am_handler int2vector int4multirange int4range int8multirange int8range internal jsonpath
  language_handler line lseg macaddr8 money name nummultirange numrange oid oidvector path point polygon record refcursor
  regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype serial
  serial2 serial4 serial8 smallserial table_am_handler tid trigger tsm_handler tsmultirange tsquery tsrange tstzmultirange
  tstzrange tsvector txid_snapshot unknown void xid xid8 xml`.split(/\s+/),
);
