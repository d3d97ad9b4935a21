import { createExtension } from '@wesley/sql';
import type { Strategy } from './strategy';

export const planAddExtension: Strategy<'add-extension'> = ({ extension }) => [
  {
    phase: 'expand',
    do: createExtension(extension),
    irreversible: 'Others may use the extension by then, so it stays.',
    why: 'It adds types, functions and operators, and touches no table.',
  },
];
