import {
  parseBuiltinType,
  type Column,
  type ColumnType,
  type Expression,
  type ForeignKey,
  type IndexKey,
  type Schema,
  type Table,
} from '@wesley/schema';

/** Tables that are hard to make valid rows for: keys of references, self-references, checks that tie columns, scarce values, odd names. */
export const shop: Schema = {
  enums: [
    { name: 'order_status', values: ['DRAFT', 'PAID', "it's"], comment: 'Where an order stands' },
    { name: 'Weird Enum', values: ['a', 'B'], comment: null },
  ],
  tables: [
    table('customer', ['id'], {
      columns: [
        column('id', 'uuid', { byDefault: 'gen_random_uuid()' }),
        column('email', 'varchar(80)', { comment: "The customer's; \\ # address" }),
        column('nick', 'text', { nullable: true }),
        column('created_at', 'timestamptz', { byDefault: 'now()' }),
        column('score', 'numeric(12,2)', { byDefault: '0' }),
        column('tags', 'text[]', { byDefault: "'{}'" }),
        column('meta', 'jsonb', { byDefault: "'{}'" }),
        column('active', 'boolean', { byDefault: 'true' }),
      ],
      uniqueConstraints: [
        { name: 'customer_email_key', columns: ['email'], nullsNotDistinct: false },
        { name: 'customer_nick_key', columns: ['nick'], nullsNotDistinct: true },
      ],
      checks: [
        check('customer_email_check', "email ~ '^[^@]+@[^@]+$'", 'email'),
        check('customer_score_check', 'score >= 0 AND score <= 1000', 'score'),
      ],
      indexes: [
        index('customer_created_at_idx', [key('created_at', true)], {
          include: ['email'],
          where: expression('active', 'active'),
        }),
        index('customer_tag_idx', [{ ...key('tags'), expression: expression('lower(tags[1])', 'tags') }], {
          unique: true,
        }),
        index('customer_meta_idx', [key('meta')], { method: 'gin' }),
      ],
      comment: 'Who buys',
    }),
    table('category', ['id'], {
      columns: [column('id', 'int'), column('parent_id', 'int', { nullable: true }), column('slug', 'varchar(40)')],
      foreignKeys: [foreignKey('category', ['parent_id'], 'category', ['id'], 'SET NULL')],
      uniqueConstraints: [{ name: 'category_slug_key', columns: ['parent_id', 'slug'], nullsNotDistinct: true }],
      checks: [
        check('category_slug_check', "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", 'slug'),
        check('category_parent_check', 'parent_id <> id', 'parent_id', 'id'),
      ],
    }),
    table('order', ['id'], {
      columns: [
        column('id', 'bigint'),
        column('customer_id', 'uuid'),
        column('status', 'order_status', { byDefault: "'DRAFT'" }),
        column('opened', 'date'),
        column('closed', 'date', { nullable: true }),
        column('total', 'numeric(10,2)'),
        column('discount', 'numeric(10,2)', { byDefault: '-1' }),
      ],
      foreignKeys: [foreignKey('order', ['customer_id'], 'customer', ['id'], 'CASCADE')],
      checks: [
        check('order_dates', 'closed IS NULL OR closed >= opened', 'closed', 'opened'),
        check('order_discount', 'discount < "order".total AND total >= 0', 'discount', 'total'),
        check('order_paid', "status <> 'PAID' OR total > 0", 'status', 'total'),
      ],
    }),
    table('order_line', ['order_id', 'line_no'], {
      columns: [
        column('order_id', 'bigint'),
        column('line_no', 'smallint'),
        column('sku', 'char(3)'),
        column('qty', 'int'),
        column('kind', 'Weird Enum', { nullable: true }),
        column('notes', 'varchar(5)[]', { nullable: true }),
      ],
      foreignKeys: [foreignKey('order_line', ['order_id'], 'order', ['id'], 'CASCADE')],
      uniqueConstraints: [{ name: 'order_line_sku_key', columns: ['order_id', 'sku'], nullsNotDistinct: false }],
      checks: [
        check('order_line_qty', 'qty BETWEEN 1 AND 99', 'qty'),
        check('order_line_sku', "sku ~ '^[A-Z]{3}$'", 'sku'),
        check('order_line_notes', 'cardinality(notes) <= 5', 'notes'),
      ],
    }),
    table('shipment', ['order_id', 'line_no'], {
      columns: [
        column('order_id', 'bigint'),
        column('line_no', 'smallint'),
        column('label', 'bytea'),
        column('address', 'inet', { nullable: true }),
        column('mac', 'macaddr'),
        column('flags', 'bit(5)'),
        column('more_flags', 'varbit(7)'),
        column('at', 'time'),
        column('at_zone', 'timetz'),
        column('took', 'interval', { byDefault: "'1 hour'" }),
        column('weight', 'real', { byDefault: '1.5' }),
        column('height', 'double precision'),
        column('net', 'cidr'),
        column('sent', 'timestamp(3)', { nullable: true, byDefault: "'2020-01-01 00:00:00'" }),
        column('papers', 'json'),
      ],
      foreignKeys: [foreignKey('shipment', ['order_id', 'line_no'], 'order_line', ['order_id', 'line_no'])],
      checks: [
        check('shipment_label', 'octet_length(label) <= 100', 'label'),
        check('shipment_took', "took > '0'::interval", 'took'),
      ],
    }),
    table('node', ['id'], {
      columns: [column('id', 'uuid'), column('root_id', 'uuid')],
      foreignKeys: [foreignKey('node', ['root_id'], 'node', ['id'])],
    }),
    table('day', ['code'], {
      columns: [column('code', 'char(2)'), column('n', 'smallint'), column('flag', 'boolean'), column('date', 'date')],
      uniqueConstraints: [
        { name: 'day_n_key', columns: ['n', 'flag'], nullsNotDistinct: false },
        { name: 'day_date_key', columns: ['date'], nullsNotDistinct: false },
      ],
      checks: [check('day_n_check', 'n > 0', 'n')],
    }),
    table('like', ['customer_id', 'node_id'], {
      columns: [column('customer_id', 'uuid'), column('node_id', 'uuid')],
      foreignKeys: [
        foreignKey('like', ['customer_id'], 'customer', ['id']),
        foreignKey('like', ['node_id'], 'node', ['id']),
      ],
    }),
    table('focus', ['id'], {
      columns: [
        column('id', 'int'),
        column('given', 'int'),
        column('value', 'int', { nullable: true }),
        column('customer_id', 'uuid', { nullable: true }),
        column('order_id', 'bigint', { nullable: true }),
      ],
      foreignKeys: [
        foreignKey('focus', ['customer_id'], 'customer', ['id']),
        foreignKey('focus', ['order_id'], 'order', ['id']),
      ],
      checks: [
        check('focus_value', 'given > 0 AND value <> 5', 'given', 'value'),
        check('focus_one_of', '(customer_id IS NULL) <> (order_id IS NULL)', 'customer_id', 'order_id'),
      ],
    }),
  ],
};

function table(name: string, primaryKey: readonly string[], parts: Partial<Table> & Pick<Table, 'columns'>): Table {
  const none = {
    uniqueConstraints: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    rowSecurity: { enabled: false, forced: false },
    policies: [],
    grants: [],
    comment: null,
  };
  return { name, primaryKey: { name: `${name}_pkey`, columns: primaryKey }, ...none, ...parts };
}

function column(
  name: string,
  type: string,
  {
    nullable = false,
    byDefault,
    comment = null,
  }: { nullable?: boolean; byDefault?: string; comment?: string | null } = {},
): Column {
  return {
    name,
    type: typeOf(type),
    nullable,
    default: byDefault === undefined ? null : expression(byDefault),
    generated: null,
    comment,
  };
}

function typeOf(name: string): ColumnType {
  return parseBuiltinType(name) ?? { kind: 'enum', name, array: false };
}

function expression(sql: string, ...columns: readonly string[]): Expression {
  return { sql, columns: [...columns].sort(), functions: [] };
}

export function check(name: string, sql: string, ...columns: readonly string[]): Table['checks'][number] {
  return { name, expression: expression(sql, ...columns) };
}

function foreignKey(
  table: string,
  columns: readonly string[],
  target: string,
  referenced: readonly string[],
  onDelete: ForeignKey['onDelete'] = 'NO ACTION',
): ForeignKey {
  const references = { table: target, columns: referenced };
  return { name: `${table}_${columns.join('_')}_fkey`, columns, references, onDelete, onUpdate: 'NO ACTION' };
}

function index(
  name: string,
  keys: readonly IndexKey[],
  parts: Partial<Table['indexes'][number]> = {},
): Table['indexes'][number] {
  return { name, method: 'btree', unique: false, keys, include: [], where: null, ...parts };
}

function key(column: string, descending = false): IndexKey {
  return { expression: expression(column, column), descending, nulls: descending ? 'FIRST' : 'LAST' };
}
