import { isDirectiveName, type DirectiveName } from './directives';

/** Parts of the language that are not carried out yet. */
export const notYet = {
  wes_generated: 'generated columns',
  wes_rls: 'row-level security',
  wes_tenant: 'row-level security',
  wes_owner: 'row-level security',
  wes_grant: 'grants',
  wes_uid: 'identities that survive a rename',
  wes_renamedFrom: 'declared renames',
} as const satisfies Record<string, string>;

export type UnsupportedName = keyof typeof notYet;

/** Arguments, as `directive.argument`, of directives that are otherwise carried out. */
export const argumentsNotYet: Readonly<Record<string, string>> = {
  'wes_table.schema': 'tables outside the schema "public"',
};

/** The directive that a name of an old schema stands for: `@wesley_x`, or one of the bare names. */
export function meantByAlias(name: string): DirectiveName | UnsupportedName | undefined {
  const meant = name.startsWith('wesley_') ? `wes_${name.slice('wesley_'.length)}` : bareNames.get(name);
  return meant !== undefined && (isDirectiveName(meant) || isUnsupported(meant)) ? meant : undefined;
}

export function isUnsupported(name: string): name is UnsupportedName {
  return Object.hasOwn(notYet, name);
}

const bareNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    table: 'wes_table',
    pk: 'wes_pk',
    primaryKey: 'wes_pk',
    fk: 'wes_fk',
    foreignKey: 'wes_fk',
    unique: 'wes_unique',
    index: 'wes_index',
    default: 'wes_default',
    tenant: 'wes_tenant',
    rls: 'wes_rls',
    uid: 'wes_uid',
    weight: 'wes_weight',
    critical: 'wes_critical',
    sensitive: 'wes_sensitive',
    pii: 'wes_pii',
    owner: 'wes_owner',
    grant: 'wes_grant',
    hasMany: 'wes_hasMany',
    hasOne: 'wes_hasOne',
    belongsTo: 'wes_belongsTo',
    check: 'wes_check',
  }),
);
