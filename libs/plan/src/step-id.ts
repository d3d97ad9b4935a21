import type { Form, Statement } from '@wesley/sql';
import { printAddress, type Address } from '@wesley/schema';
import type { MigrationPhase } from './plan';

const longest = 60;

/**
 * `expand-25-create-index-product_supplier_id_idx`: the phase, the place in the plan, what is done, and to what. The place makes
 * it unique; a name that is too long is cut off.
 */
export function stepId(phase: MigrationPhase, at: number, { form, makes, needs }: Statement, because: Address): string {
  // What belongs to a new table is there because of the table; the statement knows which part it is.
  const subject = because.kind === 'table' ? (makes[0] ?? needs[0] ?? '') : printAddress(because);
  const id = `${phase}-${String(at).padStart(2, '0')}-${verbs[form]}-${printSubject(subject)}`;
  return id.slice(0, longest).replace(/[^a-z0-9]+$/, '');
}

const verbs: Readonly<Record<Form, string>> = {
  'ALTER INDEX … RENAME': 'rename-index',
  'ALTER POLICY': 'alter-policy',
  'ALTER TABLE … ADD COLUMN': 'add-column',
  'ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID': 'add-check',
  'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY': 'add-foreign-key',
  'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID': 'add-foreign-key',
  'ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX': 'add-primary-key',
  'ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX': 'add-unique',
  'ALTER TABLE … ALTER COLUMN … DROP DEFAULT': 'drop-default',
  'ALTER TABLE … ALTER COLUMN … DROP NOT NULL': 'drop-not-null',
  'ALTER TABLE … ALTER COLUMN … SET DEFAULT': 'set-default',
  'ALTER TABLE … ALTER COLUMN … SET NOT NULL': 'set-not-null',
  'ALTER TABLE … ALTER COLUMN … TYPE': 'set-type',
  'ALTER TABLE … DISABLE ROW LEVEL SECURITY': 'disable-row-security',
  'ALTER TABLE … DROP COLUMN': 'drop-column',
  'ALTER TABLE … DROP CONSTRAINT': 'drop-constraint',
  'ALTER TABLE … DROP CONSTRAINT (foreign key)': 'drop-foreign-key',
  'ALTER TABLE … ENABLE ROW LEVEL SECURITY': 'enable-row-security',
  'ALTER TABLE … FORCE ROW LEVEL SECURITY': 'force-row-security',
  'ALTER TABLE … NO FORCE ROW LEVEL SECURITY': 'no-force-row-security',
  'ALTER TABLE … RENAME CONSTRAINT': 'rename-constraint',
  'ALTER TABLE … VALIDATE CONSTRAINT (check)': 'validate',
  'ALTER TABLE … VALIDATE CONSTRAINT (foreign key)': 'validate',
  'ALTER TYPE … ADD VALUE': 'add-value',
  ANALYZE: 'analyze',
  'COMMENT ON': 'comment',
  'CREATE EXTENSION': 'create-extension',
  'CREATE INDEX': 'create-index',
  'CREATE INDEX CONCURRENTLY': 'create-index',
  'CREATE POLICY': 'create-policy',
  'CREATE ROLE': 'create-role',
  'CREATE SCHEMA': 'create-schema',
  'CREATE TABLE': 'create-table',
  'CREATE TYPE … AS ENUM': 'create-enum',
  'DROP INDEX': 'drop-index',
  'DROP INDEX CONCURRENTLY': 'drop-index',
  'DROP POLICY': 'drop-policy',
  'DROP SCHEMA': 'drop-schema',
  'DROP TABLE': 'drop-table',
  'DROP TYPE': 'drop-enum',
  GRANT: 'grant',
  'LOCK TABLE … IN ACCESS EXCLUSIVE MODE': 'lock',
  REVOKE: 'revoke',
  UPDATE: 'fill',
};

// `table a, column b` is told from a comment on the table by its dot: a.b. Constraints and indexes mostly name their table.
function printSubject(address: string): string {
  const [, owner = '', kind, name = ''] =
    /^(?:schema|extension|enum|table) (.*?)(?:, ([a-z ]+) (.*))?$/s.exec(address) ?? [];
  if (kind === undefined) return slug(owner);
  return kind === 'column' || kind === 'not null' ? `${slug(owner)}.${slug(name)}` : slug(name);
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
}
