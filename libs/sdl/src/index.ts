export { directiveDefinitions } from './directives/print-directives';
export { identitySources, type IdentitySource } from './lower/identity';
export type { Naming } from './names';
export type { SchemaSource } from './parse-sources';
export { objectionToScalar, type ScalarChoice, type ScalarChoices } from './scalars';
export { readSchema, type Origins, type ReadSchema } from './read-schema';
