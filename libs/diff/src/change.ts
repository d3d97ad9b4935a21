import type {
  Check,
  Column,
  ColumnType,
  Enum,
  Expression,
  ExtensionName,
  ForeignKey,
  Grant,
  Index,
  Policy,
  PrimaryKey,
  RowSecurity,
  Table,
  UniqueConstraint,
} from '@wesley/schema';

interface OnTable<K extends string> {
  readonly kind: K;
  readonly table: string;
}

/** Something goes that may be there once more. */
interface Twinned {
  /** The twin in the new schema, the same but for its name, or of a unique index a key over its columns, so that nothing is lost; null: there is none. */
  readonly kept: string | null;
}

interface OnColumn<K extends string> extends OnTable<K> {
  readonly column: string;
}

/** What can differ between two schemas: a closed vocabulary. A difference that it has no word for cannot be expressed in a schema. */
export type Change =
  | { readonly kind: 'rename-table'; readonly from: string; readonly to: string }
  | (OnTable<'rename-column'> & { readonly from: string; readonly to: string })
  | { readonly kind: 'rename-enum-value'; readonly enum: string; readonly from: string; readonly to: string }
  | { readonly kind: 'add-schema'; readonly schema: string }
  | { readonly kind: 'drop-schema'; readonly schema: string }
  /** One that no element needs any more stays: it may serve others. */
  | { readonly kind: 'add-extension'; readonly extension: ExtensionName }
  | { readonly kind: 'add-enum'; readonly enum: Enum }
  | { readonly kind: 'drop-enum'; readonly enum: Enum }
  | {
      readonly kind: 'add-enum-value';
      readonly enum: string;
      readonly value: string;
      /** The value that it comes before; null at the end. */
      readonly before: string | null;
    }
  | { readonly kind: 'drop-enum-value'; readonly enum: string; readonly value: string }
  | {
      readonly kind: 'reorder-enum-values';
      readonly enum: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
    }
  | {
      readonly kind: 'set-enum-comment';
      readonly enum: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'add-table'; readonly table: Table }
  | { readonly kind: 'drop-table'; readonly table: Table }
  | (OnTable<'set-table-comment'> & { readonly from: string | null; readonly to: string | null })
  | (OnTable<'add-column'> & { readonly column: Column; readonly backfill: Expression | null })
  | (OnTable<'drop-column'> & { readonly column: Column })
  | (OnColumn<'widen-column'> & { readonly from: ColumnType; readonly to: ColumnType })
  | (OnColumn<'change-column-type'> & { readonly from: ColumnType; readonly to: ColumnType })
  | (OnColumn<'set-not-null'> & { readonly backfill: Expression | null })
  | OnColumn<'drop-not-null'>
  | (OnColumn<'set-default'> & { readonly from: Expression | null; readonly to: Expression })
  | (OnColumn<'drop-default'> & { readonly from: Expression })
  | (OnColumn<'change-generated'> & { readonly from: Expression | null; readonly to: Expression | null })
  | (OnColumn<'set-column-comment'> & { readonly from: string | null; readonly to: string | null })
  | (OnTable<'change-primary-key'> & {
      readonly from: PrimaryKey;
      readonly to: PrimaryKey;
      /** The key of the new schema over the same columns as the old one; null: they are no longer unique. */
      readonly kept: string | null;
    })
  | (OnTable<'add-unique-constraint'> & { readonly constraint: UniqueConstraint })
  | (OnTable<'drop-unique-constraint'> & {
      readonly constraint: UniqueConstraint;
      /** The primary key that is put over the same columns instead, or a twin; null: there is neither. */
      readonly kept: string | null;
    })
  | (OnTable<'change-unique-constraint'> & { readonly from: UniqueConstraint; readonly to: UniqueConstraint })
  | (OnTable<'add-foreign-key'> & { readonly foreignKey: ForeignKey })
  | (OnTable<'drop-foreign-key'> & Twinned & { readonly foreignKey: ForeignKey })
  | (OnTable<'change-foreign-key'> & { readonly from: ForeignKey; readonly to: ForeignKey })
  | (OnTable<'add-check'> & { readonly check: Check })
  | (OnTable<'drop-check'> & Twinned & { readonly check: Check })
  | (OnTable<'change-check'> & { readonly from: Check; readonly to: Check })
  | (OnTable<'add-index'> & { readonly index: Index })
  | (OnTable<'drop-index'> & Twinned & { readonly index: Index })
  | (OnTable<'change-index'> & { readonly from: Index; readonly to: Index })
  | (OnTable<'add-policy'> & { readonly policy: Policy })
  | (OnTable<'drop-policy'> & { readonly policy: Policy })
  | (OnTable<'change-policy'> & { readonly from: Policy; readonly to: Policy })
  | (OnTable<'set-row-security'> & { readonly from: RowSecurity; readonly to: RowSecurity })
  /** The privileges that a role gains or loses, on the table or on one of its columns. */
  | (OnTable<'add-grant'> & { readonly grant: Grant })
  | (OnTable<'drop-grant'> & {
      readonly grant: Grant;
      /** The name of the grant on the whole table that gives the role the same on every column, so that nothing is lost; null: none does. */
      readonly kept: string | null;
    });

export type ChangeKind = Change['kind'];

/** The change of one kind: `ChangeOf<'add-column'>`. */
export type ChangeOf<K extends ChangeKind> = Extract<Change, { readonly kind: K }>;
