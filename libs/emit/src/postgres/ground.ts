import { rolesToMake, schemaAddress, schemasOf, type Schema } from '@wesley/schema';
import { createRole, createSchema } from '@wesley/sql';
import { lines, type TaggedLines } from '../tagged-lines';

/** What has to be there before any table: the roles that are given rights, and the Postgres schemas. */
export function printGround(schema: Schema): readonly TaggedLines[] {
  const roles = rolesToMake(schema).flatMap((role) => lines(`${createRole(role).sql};`));
  const schemas = schemasOf(schema).flatMap((name) => lines(`${createSchema(name).sql};`, schemaAddress(name)));
  return [...roles, ...schemas].length === 0 ? [] : [...lines(''), ...roles, ...schemas];
}
