import { describeRefusal, isDatabaseError, type DatabaseError, type Row, type Session } from '@wesley/apply';
import { columnOf } from '@wesley/schema';
import { columnType, identifier, identifiers, list, parsed, relation, sql, type Sql } from '@wesley/sql';
import { valueOf, type Texts } from '../rows/one-more-row';
import type { SpareRow } from './spare-rows';

/** What an application was written against one schema to do: statements that it prepared once, and goes on using. */
export interface Application {
  /** Statements that it has. */
  readonly statements: number;
  /** Statements that had to be prepared again, since the type of a column that they return is another. */
  readonly preparedAgain: readonly string[];
  /** Does everything once and takes it back. Gives what went wrong, one sentence each. */
  use(): Promise<readonly string[]>;
}

interface Prepared {
  /** `INSERT of note`. */
  readonly label: string;
  readonly prepare: string;
  readonly deallocate: string;
  readonly execute: string;
}

/** Prepares, in a session of its own, an INSERT, SELECT, UPDATE and DELETE for each of the rows; for one that is there, what leaves it there. */
export async function openApplication(session: Session, rows: readonly SpareRow[]): Promise<Application> {
  const statements = inOrder(rows);
  await session.query('SET search_path = public; SET row_security = off; DEALLOCATE ALL');
  for (const prepare of new Set(statements.map((statement) => statement.prepare))) await session.query(prepare);
  const preparedAgain: string[] = [];
  let expected: readonly string[] | null = null;
  return {
    statements: statements.length,
    preparedAgain,
    async use() {
      const answers = await useAll(session, statements, preparedAgain);
      const problems = answers.flatMap((answer, at) => {
        const label = statements[at]?.label ?? '';
        if ('refused' in answer) return [`${label}: ${describeRefusal(answer.refused)}`];
        if (answer.rows.length !== 1) return [`${label} met ${String(answer.rows.length)} rows instead of one`];
        return expected !== null && expected[at] !== printed(answer.rows) ? [`${label} gives other values`] : [];
      });
      if (problems.length === 0) expected ??= answers.map((answer) => ('rows' in answer ? printed(answer.rows) : ''));
      return problems;
    },
  };
}

type Answer = { readonly rows: readonly Row[] } | { readonly refused: DatabaseError };

// All in one message. When any of it is refused, once more singly, to know which.
async function useAll(
  session: Session,
  statements: readonly Prepared[],
  preparedAgain: string[],
): Promise<readonly Answer[]> {
  try {
    const results = await session.script(`BEGIN; ${statements.map(({ execute }) => execute).join('; ')}; ROLLBACK`);
    return results.slice(1, -1).map((rows) => ({ rows }));
  } catch (error) {
    if (!isDatabaseError(error) || error.sqlState === null) throw error;
    await session.query('ROLLBACK');
    return useSingly(session, statements, preparedAgain);
  }
}

async function useSingly(session: Session, statements: readonly Prepared[], preparedAgain: string[]) {
  const answers: Answer[] = [];
  await session.query('BEGIN');
  try {
    for (const statement of statements) answers.push(await useOne(session, statement, preparedAgain));
  } finally {
    await session.query('ROLLBACK');
  }
  return answers;
}

async function useOne(session: Session, statement: Prepared, preparedAgain: string[]): Promise<Answer> {
  const first = await attempt(session, statement.execute);
  // "cached plan must not change result type": no way of widening a column spares an application this. Drivers prepare again.
  if (!('refused' in first) || first.refused.sqlState !== '0A000') return first;
  if (!preparedAgain.includes(statement.label)) preparedAgain.push(statement.label);
  await session.query(statement.deallocate);
  await session.query(statement.prepare);
  return attempt(session, statement.execute);
}

async function attempt(session: Session, text: string): Promise<Answer> {
  await session.query('SAVEPOINT used');
  try {
    return { rows: await session.query(text) };
  } catch (error) {
    if (!isDatabaseError(error) || error.sqlState === null) throw error;
    await session.query('ROLLBACK TO SAVEPOINT used');
    return { refused: error };
  }
}

// A number is a string where its type is wide: what counts is what it says.
function printed(rows: readonly Row[]): string {
  const text = (value: unknown) => (typeof value === 'string' || value === null ? value : JSON.stringify(value));
  return JSON.stringify(rows.map((row) => Object.values(row).map(text)));
}

/** Parents are written first and taken away last; then once more, with no more than has to be given, and a second row beside each. */
function inOrder(rows: readonly SpareRow[]): readonly Prepared[] {
  const each = rows.map((row, at) => ({ ...statementsFor(row, at), isThere: row.isThere }));
  const own = each.filter(({ isThere }) => !isThere);
  return [
    ...own.map(({ insert }) => insert),
    ...each.flatMap(({ select, update }) => [select, update]),
    ...own.map(({ remove }) => remove).reverse(),
    ...own.map(({ insertLeast, insert }) => insertLeast ?? insert),
    ...own.flatMap(({ insertSecond }) => insertSecond ?? []),
  ];
}

type Verb = 'INSERT' | 'INSERT (with defaults)' | 'SELECT' | 'UPDATE' | 'DELETE';

interface Verbs {
  readonly insert: Prepared;
  /** With no more than has to be given, if that will do. */
  readonly insertLeast: Prepared | undefined;
  /** Another row in the same way, if there is one. */
  readonly insertSecond: Prepared | undefined;
  readonly select: Prepared;
  readonly update: Prepared;
  readonly remove: Prepared;
}

function statementsFor(row: SpareRow, at: number): Verbs {
  const { table, columns } = row;
  const name = relation(table.name);
  const own = identifiers(columns);
  const key = table.primaryKey.columns;
  const given = row.values.map(valueOf);
  const keyValues = key.map((column) => given[columns.indexOf(column)] ?? sql`NULL`);
  const isRow = (from: number) =>
    list(
      key.map((column, index) => sql`${identifier(column)} = ${parameter(from + index)}`),
      ' AND ',
    );
  const assignments = list(columns.map((column, index) => sql`${identifier(column)} = ${parameter(index + 1)}`));
  const make = (verb: Verb, text: Sql, values: readonly Sql[]) => prepared(verb, table.name, at, text, values);
  const update = sql`UPDATE ${name} SET ${assignments} WHERE ${isRow(columns.length + 1)} RETURNING ${own}`;
  const insertWhole = (values: Texts) => make('INSERT', insertOf(row), values.map(valueOf));
  const { second } = row;
  const again = second === null ? undefined : (insertLeastOf(row, second, at) ?? insertWhole(second));
  return {
    insertLeast: insertLeastOf(row, row.values, at),
    insertSecond: again && { ...again, label: `a second ${again.label}` },
    insert: insertWhole(row.values),
    select: make('SELECT', sql`SELECT ${own} FROM ${name} WHERE ${isRow(1)}`, keyValues),
    update: make('UPDATE', update, [...given, ...keyValues]),
    remove: make('DELETE', sql`DELETE FROM ${name} WHERE ${isRow(1)} RETURNING 1 AS gone`, keyValues),
  };
}

// What stands in the other columns is for the defaults to say, which the plan may change.
function insertLeastOf({ table, columns, least, also }: SpareRow, values: Texts, at: number): Prepared | undefined {
  if (least === null || also.length > 0) return undefined;
  const own = identifiers(least);
  const parameters = list(least.map((_, place) => parameter(place + 1)));
  const text = sql`INSERT INTO ${relation(table.name)} (${own}) VALUES (${parameters}) RETURNING ${own}`;
  const given = least.map((column) => valueOf(values[columns.indexOf(column)] ?? null));
  return prepared('INSERT (with defaults)', table.name, at, text, given);
}

function insertOf({ table, columns, also }: SpareRow): Sql {
  const into = sql`INSERT INTO ${relation(table.name)}`;
  const own = identifiers(columns);
  if (also.length === 0)
    return sql`${into} (${own}) VALUES (${list(columns.map((_, at) => parameter(at + 1)))}) RETURNING ${own}`;
  const typed = columns.map((name, at) => {
    const { type } = columnOf(table, name);
    return sql`CAST(${parameter(at + 1)} AS ${columnType(type)}) AS ${identifier(name)}`;
  });
  const all = identifiers([...columns, ...also.map(({ column }) => column)]);
  const values = list([own, ...also.map(({ value }) => parsed(value.sql))]);
  return sql`${into} (${all}) SELECT ${values} FROM (SELECT ${list(typed)}) AS given RETURNING ${own}`;
}

function parameter(number: number): Sql {
  return parsed(`$${String(number)}`);
}

function prepared(verb: Verb, table: string, at: number, text: Sql, given: readonly Sql[]): Prepared {
  const name = identifier(`wesley_${verb.toLowerCase()}_${String(at)}`);
  return {
    label: `${verb} of ${table}`,
    prepare: sql`PREPARE ${name} AS ${text}`.text,
    deallocate: sql`DEALLOCATE ${name}`.text,
    execute: sql`EXECUTE ${name} (${list(given)})`.text,
  };
}
