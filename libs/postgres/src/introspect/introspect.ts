import { tableAddress, printAddress, type Schema, type Table } from '@wesley/schema';
import type { Session } from '@wesley/apply';
import { readChecks } from './checks';
import { readColumns } from './columns';
import { readEnums } from './enums';
import { readForeignKeys } from './foreign-keys';
import { readGrants } from './grants';
import { readIndexes } from './indexes';
import { readPolicies, readRowSecurity } from './policies';
import { readPrimaryKeys } from './primary-keys';
import { readTables } from './tables';
import { readUniqueConstraints } from './unique-constraints';
import { readUnsupported } from './unsupported';

export interface Introspection {
  readonly schema: Schema;
  /** What stands in the user's schemas and a Schema cannot say, one sentence each, sorted. */
  readonly unsupported: readonly string[];
}

/**
 * Reads the user's schemas as they stand. Expressions are as the server prints them: two introspections of one server
 * can be compared, an introspection and an SDL cannot. One query per object kind, whatever the number of tables.
 */
export async function introspect(session: Session): Promise<Introspection> {
  const enums = await readEnums(session);
  const tables = await readTables(session);
  const columns = await readColumns(session);
  const primaryKeys = await readPrimaryKeys(session);
  const uniqueConstraints = await readUniqueConstraints(session);
  const foreignKeys = await readForeignKeys(session);
  const checks = await readChecks(session);
  const indexes = await readIndexes(session);
  const rowSecurity = await readRowSecurity(session);
  const policies = await readPolicies(session);
  const grants = await readGrants(session);
  const found: Table[] = [];
  const unsupported = [...(await readUnsupported(session)), ...columns.unsupported];
  for (const { name, comment } of tables) {
    const primaryKey = primaryKeys.get(name);
    if (!primaryKey) {
      unsupported.push(`${printAddress(tableAddress(name))} has no primary key.`);
      continue;
    }
    found.push({
      name,
      columns: columns.byTable.get(name) ?? [],
      primaryKey,
      uniqueConstraints: uniqueConstraints.get(name) ?? [],
      foreignKeys: foreignKeys.get(name) ?? [],
      checks: checks.get(name) ?? [],
      indexes: indexes.get(name) ?? [],
      rowSecurity: rowSecurity.get(name) ?? { enabled: false, forced: false },
      policies: policies.get(name) ?? [],
      grants: grants.get(name) ?? [],
      comment,
    });
  }
  return { schema: { enums, tables: found }, unsupported: unsupported.sort() };
}
