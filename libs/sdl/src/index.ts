export { directiveDefinitions } from './directives/print-directives';
export type { Naming } from './names';
export type { SchemaSource } from './parse-sources';
export { readSchema, type Origins, type ReadSchema } from './read-schema';
