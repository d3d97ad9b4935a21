import { isDirectiveName, type DirectiveName } from './directives';

/** The directive that a name of an old schema stands for: `@wesley_x`, or one of the bare names. */
export function meantByAlias(name: string): DirectiveName | undefined {
  const meant = name.startsWith('wesley_') ? `wes_${name.slice('wesley_'.length)}` : bareNames.get(name);
  return meant !== undefined && isDirectiveName(meant) ? meant : undefined;
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
