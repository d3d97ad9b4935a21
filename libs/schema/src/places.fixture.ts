import { elementAddress, extensionAddress, schemaAddress, type Address } from './address';
import { elementsOf } from './elements';
import { extensionsOf } from './extensions';
import { grantName } from './grants';
import { schemasOf, type Schema } from './schema';

/** Everything that a change can be about: the elements, the Postgres schemas, extensions, row security and grants. */
export function placesOf(schema: Schema): readonly Address[] {
  const access = schema.tables.flatMap(({ name, grants }) => [
    elementAddress(name, 'row-security', name),
    ...grants.map((grant) => elementAddress(name, 'grant', grantName(grant))),
  ]);
  return [
    ...schemasOf(schema).map(schemaAddress),
    ...extensionsOf(schema).map(extensionAddress),
    ...elementsOf(schema),
    ...access,
  ];
}
