import type { ColumnType } from '@wesley/schema';
import { columnType, literal } from '@wesley/sql';

/** Where policies learn who is asking: from settings of Wesley's own, or from Supabase's. */
export const identitySources = ['settings', 'supabase'] as const;
export type IdentitySource = (typeof identitySources)[number];

/** SQL for who is asking, NULL when nobody said. */
export interface Identity {
  readonly user: (type: ColumnType) => string;
  readonly tenant: (type: ColumnType) => string;
  readonly role: string;
}

const setting = (name: string) => `current_setting(${literal(`wesley.${name}`).text}, true)`;
// A setting that was set and reset again is an empty text, not NULL.
const cast = (text: string, type: ColumnType) => `nullif(${text}, '')::${comparedType(type)}`;
// What the user cannot change of the token; the role of the token itself is the one in Postgres.
const claim = (name: string) => `(auth.jwt() -> 'app_metadata' ->> '${name}')`;

export const identities: Readonly<Record<IdentitySource, Identity>> = {
  settings: {
    user: (type) => cast(setting('user_id'), type),
    tenant: (type) => cast(setting('tenant_id'), type),
    role: setting('role'),
  },
  supabase: {
    user: (type) => (type.name === 'uuid' ? 'auth.uid()' : `auth.uid()::${comparedType(type)}`),
    tenant: (type) => cast(claim('tenant_id'), type),
    role: claim('role'),
  },
};

// A cast to varchar(8) cuts off what is longer, and one to numeric(6) rounds: somebody else's name would become this one.
function comparedType(type: ColumnType): string {
  if (type.kind === 'enum') return columnType(type).text;
  return shortened[type.name] ?? type.name;
}

const shortened: Readonly<Record<string, string>> = {
  character: 'text',
  'character varying': 'text',
  bit: 'bit varying',
};

/** Why rows cannot be told apart by a column of this type, or undefined. */
export function objectionToIdentity(
  type: ColumnType,
  who: 'tenant' | 'user',
  source: IdentitySource,
): string | undefined {
  if (type.array) return 'a list';
  if (type.kind === 'builtin' && ['json', 'jsonb'].includes(type.name)) return type.name;
  const isText = type.kind === 'builtin' && ['text', 'character', 'character varying', 'uuid'].includes(type.name);
  return who === 'user' && source === 'supabase' && !isText
    ? `${columnType(type).text}, and users of Supabase are known by a uuid`
    : undefined;
}
