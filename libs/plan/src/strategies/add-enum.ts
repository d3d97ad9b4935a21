import { buildEnum, dropEnum } from '@wesley/sql';
import type { Strategy } from './strategy';

export const planAddEnum: Strategy<'add-enum'> = ({ enum: type }) => {
  const [create, ...comments] = buildEnum(type);
  if (!create) return [];
  const why = 'Nothing uses the type yet.';
  return [
    { phase: 'expand', do: create, undo: dropEnum(type.name), together: 'new objects', why },
    ...comments.map((comment) => ({ phase: 'expand', do: comment, together: 'new objects', why }) as const),
  ];
};
