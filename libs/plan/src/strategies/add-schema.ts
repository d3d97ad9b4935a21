import { createSchema, dropSchema } from '@wesley/sql';
import type { Strategy } from './strategy';

export const planAddSchema: Strategy<'add-schema'> = ({ schema }) => [
  {
    phase: 'expand',
    do: createSchema(schema),
    undo: dropSchema(schema),
    together: 'new objects',
    why: 'Nothing lives in the schema yet.',
  },
];
