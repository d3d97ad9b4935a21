import type { PolicyCommand } from '@wesley/schema';
import type { ArgumentType } from './argument-types';

export type DirectiveLocation = 'OBJECT' | 'FIELD_DEFINITION' | 'SCALAR' | 'ENUM_VALUE';

interface ArgumentDefinition {
  readonly type: ArgumentType;
  readonly required?: true;
  /** Where the argument may be given; everywhere if left out. */
  readonly only?: DirectiveLocation;
  readonly description: string;
}

interface DirectiveDefinition {
  readonly on: readonly DirectiveLocation[];
  readonly repeatable?: true;
  readonly description: string;
  readonly arguments: Readonly<Record<string, ArgumentDefinition>>;
}

const on = {
  type: ['OBJECT'],
  field: ['FIELD_DEFINITION'],
  both: ['OBJECT', 'FIELD_DEFINITION'],
} as const satisfies Record<string, readonly DirectiveLocation[]>;

const fields = {
  type: '[String!]',
  only: 'OBJECT',
  description: 'Fields of the type, in order. On a field it is the field itself.',
} as const satisfies ArgumentDefinition;

const constraintName = {
  type: 'String',
  description: 'Its name in the database, if not derived.',
} as const satisfies ArgumentDefinition;

/** One argument for each command that a policy can be for. */
const conditions = {
  select: conditionOf('SELECT'),
  insert: conditionOf('INSERT'),
  update: conditionOf('UPDATE'),
  delete: conditionOf('DELETE'),
} as const satisfies Record<string, ArgumentDefinition>;

const rolesOfConditions = {
  selectRoles: rolesFor('SELECT'),
  insertRoles: rolesFor('INSERT'),
  updateRoles: rolesFor('UPDATE'),
  deleteRoles: rolesFor('DELETE'),
} as const satisfies Record<string, ArgumentDefinition>;

/** The directives that are carried out, as data: reading, checking and the definitions for editors come from here. */
export const directives = {
  wes_table: {
    on: on.type,
    description: 'The type is a table.',
    arguments: {
      name: { type: 'String', description: 'Its name in the database, if not derived.' },
      schema: { type: 'String', description: 'The Postgres schema that it lives in, if not "public".' },
    },
  },
  wes_column: {
    on: on.field,
    description: 'How the column is called.',
    arguments: { name: { type: 'String', required: true, description: 'Its name in the database.' } },
  },
  wes_pk: {
    on: on.both,
    description: 'The primary key: on a field, or with `fields` on the type. Every table needs one.',
    arguments: { fields },
  },
  wes_fk: {
    on: on.both,
    repeatable: true,
    description: 'A foreign key. On a field whose type is a table it makes the column, and needs no `ref`.',
    arguments: {
      ref: { type: 'String', description: 'What it refers to: `User.id`, or `Order(id, region)`.' },
      fields,
      onDelete: { type: 'ReferentialAction', description: 'What happens when the row that it refers to is deleted.' },
      onUpdate: { type: 'ReferentialAction', description: 'What happens when the key that it refers to changes.' },
      name: constraintName,
    },
  },
  wes_unique: {
    on: on.both,
    repeatable: true,
    description: 'A unique constraint.',
    arguments: {
      fields,
      name: constraintName,
      nullsNotDistinct: { type: 'Boolean', description: 'Two nulls count as equal.' },
    },
  },
  wes_index: {
    on: on.both,
    repeatable: true,
    description: 'An index.',
    arguments: {
      fields: {
        ...fields,
        description: 'Fields in order, also as `createdAt desc nulls last`, or SQL in parentheses.',
      },
      name: constraintName,
      using: { type: 'String', description: 'btree (if left out), hash, gin, gist, spgist or brin.' },
      unique: { type: 'Boolean', description: 'No two rows are equal in it.' },
      where: { type: 'String', description: 'An SQL condition: only such rows are in the index.' },
      include: { type: '[String!]', description: 'Fields that the index carries along.' },
    },
  },
  wes_check: {
    on: on.both,
    repeatable: true,
    description: 'A condition that every row satisfies.',
    arguments: {
      expr: { type: 'String', required: true, description: 'An SQL expression over the columns of the table.' },
      name: constraintName,
    },
  },
  wes_default: {
    on: on.field,
    description: 'What the column holds when a new row does not say. Either `value` or `expr`.',
    arguments: {
      value: {
        type: 'Literal',
        description: 'A literal of the column\'s type: 0, false, "", [], {}, an enum value, null.',
      },
      expr: { type: 'String', description: 'An SQL expression, such as `now()`.' },
    },
  },
  wes_generated: {
    on: on.field,
    description: 'The column is computed from others of its row whenever that is written.',
    arguments: {
      expr: { type: 'String', required: true, description: 'An SQL expression over the columns of the table.' },
    },
  },
  wes_backfill: {
    on: on.field,
    description: 'How rows that are already there get a value when the column is added or made NOT NULL.',
    arguments: {
      expr: { type: 'String', required: true, description: 'An SQL expression over the columns of the table.' },
    },
  },
  wes_type: {
    on: ['SCALAR', 'FIELD_DEFINITION'],
    description: 'The type of a custom scalar, or of one column.',
    arguments: {
      pg: { type: 'String', description: 'In Postgres, such as `numeric(12,2)`.' },
      ts: { type: 'String', description: 'In TypeScript, as the driver returns it.' },
      zod: { type: 'String', description: 'As a Zod schema.' },
    },
  },
  wes_tenant: {
    on: on.type,
    description: 'Every row belongs to a tenant: row-level security shows the rows of the session’s tenant only.',
    arguments: { by: { type: 'String', required: true, description: 'The field that holds the tenant.' } },
  },
  wes_owner: {
    on: on.type,
    description: 'Every row belongs to a user.',
    arguments: { column: { type: 'String', required: true, description: 'The field that holds the user.' } },
  },
  wes_rls: {
    on: on.type,
    description: 'Row-level security. What no argument allows is denied.',
    arguments: {
      ...conditions,
      using: {
        type: 'String',
        description: 'Rows that SELECT, UPDATE and DELETE may touch, unless they say for themselves.',
      },
      check: {
        type: 'String',
        description: 'Rows that INSERT and UPDATE may leave behind, unless INSERT says for itself.',
      },
      roles: { type: '[String!]', description: 'The roles that the policies are for. Everybody, if left out.' },
      ...rolesOfConditions,
      preset: { type: 'String', description: 'A preset for all operations that do not say for themselves.' },
      enabled: { type: 'Boolean', description: 'Whether the policies bind. True, if left out.' },
      force: { type: 'Boolean', description: 'They bind the owner of the table as well.' },
    },
  },
  wes_grant: {
    on: on.both,
    repeatable: true,
    description: 'What roles may do with the table, or with the column.',
    arguments: {
      roles: { type: '[String!]', required: true, description: 'Roles of the server; `public` is everybody.' },
      operations: {
        type: '[String!]',
        required: true,
        description: 'select, insert, update, delete, truncate, references, trigger, or all.',
      },
    },
  },
  wes_uid: {
    on: on.both,
    description: 'An identity that stays the same when the name changes.',
    arguments: { value: { type: 'String', required: true, description: 'Anything that nothing else has.' } },
  },
  wes_renamedFrom: {
    on: ['OBJECT', 'FIELD_DEFINITION', 'ENUM_VALUE'],
    description: 'How it was called before.',
    arguments: { name: { type: 'String', required: true, description: 'The earlier name.' } },
  },
  wes_weight: {
    on: on.both,
    description: 'How much it counts in the scores.',
    arguments: {
      value: { type: 'Int', required: true, description: 'At least 1; a column counts 3 if nothing else is said.' },
    },
  },
  wes_critical: { on: on.both, description: 'It counts 10 in the scores.', arguments: {} },
  wes_sensitive: { on: on.both, description: 'It holds secrets, and counts 9 in the scores.', arguments: {} },
  wes_pii: { on: on.both, description: 'It tells about a person, and counts 8 in the scores.', arguments: {} },
  wes_hasMany: { on: on.field, description: 'Documents a relation: many rows there refer to one here.', arguments: {} },
  wes_hasOne: { on: on.field, description: 'Documents a relation: one row there refers to one here.', arguments: {} },
  wes_belongsTo: { on: on.field, description: 'Documents a relation: a row here refers to one there.', arguments: {} },
  deprecated: {
    on: on.field,
    description: 'The column stays, and generated code says that it should not be used any more.',
    arguments: { reason: { type: 'String', description: 'Why, and what to use instead.' } },
  },
} as const satisfies Record<string, DirectiveDefinition>;

function conditionOf(command: PolicyCommand) {
  return { type: 'String', description: `Rows for ${command}: an SQL condition, or a preset.` } as const;
}

function rolesFor(command: PolicyCommand) {
  return { type: '[String!]', description: `The roles that the policy for ${command} is for.` } as const;
}

export type DirectiveName = keyof typeof directives;

/** The definition of a directive, in the type that all of them have in common. */
export function definitionOf(name: DirectiveName): DirectiveDefinition {
  return directives[name];
}

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directives, name);
}
