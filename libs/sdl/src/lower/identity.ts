import { printColumnType, type ColumnType } from '@wesley/schema';
import { literal } from '@wesley/sql';

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
const cast = (text: string, type: ColumnType) => `nullif(${text}, '')::${printColumnType(type)}`;
// What the user cannot change of the token; the role of the token itself is the one in Postgres.
const claim = (name: string) => `(auth.jwt() -> 'app_metadata' ->> '${name}')`;

export const identities: Readonly<Record<IdentitySource, Identity>> = {
  settings: {
    user: (type) => cast(setting('user_id'), type),
    tenant: (type) => cast(setting('tenant_id'), type),
    role: setting('role'),
  },
  supabase: {
    user: (type) => (type.name === 'uuid' ? 'auth.uid()' : `auth.uid()::${printColumnType(type)}`),
    tenant: (type) => cast(claim('tenant_id'), type),
    role: claim('role'),
  },
};
