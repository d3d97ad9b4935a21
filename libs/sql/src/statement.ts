/** What a statement costs depends on its form, spelled as the manual does; `costs` in `@wesley/plan` holds a line for each. */
export type Form =
  | 'ALTER INDEX … RENAME'
  | 'ALTER POLICY'
  | 'ALTER TABLE … ADD COLUMN'
  | 'ALTER TABLE … ADD CONSTRAINT … CHECK … NOT VALID'
  | 'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY'
  | 'ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID'
  | 'ALTER TABLE … ADD CONSTRAINT … PRIMARY KEY USING INDEX'
  | 'ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX'
  | 'ALTER TABLE … ALTER COLUMN … DROP DEFAULT'
  | 'ALTER TABLE … ALTER COLUMN … DROP NOT NULL'
  | 'ALTER TABLE … ALTER COLUMN … SET DEFAULT'
  | 'ALTER TABLE … ALTER COLUMN … SET NOT NULL'
  | 'ALTER TABLE … ALTER COLUMN … TYPE'
  | 'ALTER TABLE … DISABLE ROW LEVEL SECURITY'
  | 'ALTER TABLE … DROP COLUMN'
  | 'ALTER TABLE … DROP CONSTRAINT'
  | 'ALTER TABLE … DROP CONSTRAINT (foreign key)'
  | 'ALTER TABLE … ENABLE ROW LEVEL SECURITY'
  | 'ALTER TABLE … FORCE ROW LEVEL SECURITY'
  | 'ALTER TABLE … NO FORCE ROW LEVEL SECURITY'
  | 'ALTER TABLE … RENAME CONSTRAINT'
  | 'ALTER TABLE … VALIDATE CONSTRAINT (check)'
  | 'ALTER TABLE … VALIDATE CONSTRAINT (foreign key)'
  | 'ALTER TYPE … ADD VALUE'
  | 'ANALYZE'
  | 'COMMENT ON'
  | 'CREATE EXTENSION'
  | 'CREATE INDEX'
  | 'CREATE INDEX CONCURRENTLY'
  | 'CREATE POLICY'
  | 'CREATE ROLE'
  | 'CREATE SCHEMA'
  | 'CREATE TABLE'
  | 'CREATE TYPE … AS ENUM'
  | 'DROP INDEX'
  | 'DROP INDEX CONCURRENTLY'
  | 'DROP POLICY'
  | 'DROP SCHEMA'
  | 'DROP TABLE'
  | 'DROP TYPE'
  | 'GRANT'
  | 'LOCK TABLE … IN ACCESS EXCLUSIVE MODE'
  | 'REVOKE'
  | 'UPDATE';

/** One statement, what it touches, and how to see in the catalog that it took effect. */
export interface Statement {
  readonly form: Form;
  /** The tables that it locks, the subject first; the referenced table of a foreign key comes second. */
  readonly on: readonly string[];
  /** Without the closing semicolon. */
  readonly sql: string;
  /** A boolean SQL expression over the catalog: true once the statement took effect, so that it is not run again. */
  readonly done: string;
  /** What at least holds over the catalog once it took effect, where `done` cannot tell whether it did; null: `done` can, or nothing does. */
  readonly trace: string | null;
  /** What an earlier, interrupted try may have left behind, and how to see and remove it; null when it leaves nothing. */
  readonly leftover: { readonly present: string; readonly remove: string } | null;
  /** Printed addresses of what must be there before, of what it creates, and of what it takes away. */
  readonly needs: readonly string[];
  readonly makes: readonly string[];
  readonly drops: readonly string[];
}
