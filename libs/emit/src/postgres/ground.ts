import { extensionAddress, extensionsOf, rolesToMake, schemaAddress, schemasOf, type Schema } from '@wesley/schema';
import { createExtension, createRole, createSchema } from '@wesley/sql';
import { lines, type TaggedLines } from '../tagged-lines';

/** What has to be there before any table: the roles that are given rights, the Postgres schemas and the extensions. */
export function printGround(schema: Schema): readonly TaggedLines[] {
  const roles = rolesToMake(schema).flatMap((role) => lines(`${createRole(role).sql};`));
  const schemas = schemasOf(schema).flatMap((name) => lines(`${createSchema(name).sql};`, schemaAddress(name)));
  const extensions = extensionsOf(schema).flatMap((name) =>
    lines(`${createExtension(name).sql};`, extensionAddress(name)),
  );
  const ground = [...roles, ...schemas, ...extensions];
  return ground.length === 0 ? [] : [...lines(''), ...ground];
}
