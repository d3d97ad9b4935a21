import { elementAddress, schemaAddress, type Address } from './address';
import { elementsOf } from './elements';
import { grantName } from './grants';
import { schemasOf, type Schema } from './schema';

/** Everything that a change can be about: the elements, the Postgres schemas, row security and grants. */
export function placesOf(schema: Schema): readonly Address[] {
  const access = schema.tables.flatMap(({ name, grants }) => [
    elementAddress(name, 'row-security', name),
    ...grants.map((grant) => elementAddress(name, 'grant', grantName(grant))),
  ]);
  return [...schemasOf(schema).map(schemaAddress), ...elementsOf(schema), ...access];
}
