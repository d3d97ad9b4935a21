import { printAddress, type Schema } from '@wesley/schema';
import { integer, literal, sql, type Sql } from '@wesley/sql';
import type { Assertion, Emitter } from '../emission';
import { generatedNotice } from '../generated-notice';
import { sampleFunctions } from '../samples/sample-function';
import { sampleHelpers } from '../samples/sample-helpers';
import { assemble, lines, type TaggedLines } from '../tagged-lines';
import { caseHelpers } from './case-helpers';
import { testEnum } from './enums';
import { factStatements } from './facts';
import { policyHelpers } from './policy-helpers';
import { testTable } from './tables';
import type { Test } from './test';

/**
 * `tests.sql`: a pgTAP suite that runs as one script, on an empty database or on one with rows in it, and leaves nothing behind.
 * pgTAP is looked for in the schemas `tap` and `public`.
 */
export const emitPgtap: Emitter = ({ schema }) => {
  const assertions: Assertion[] = [];
  const { file, evidence } = assemble('tests.sql', blocksOf(schema, assertions), () => [
    `-- ${generatedNotice}`,
    ...preamble.map(statement),
    ...setUpOf(schema).flatMap((definition) => ['', statement(definition)]),
    '',
    statement(sql`SELECT plan(${integer(assertions.length)})`),
  ]);
  return { files: [file], evidence, assertions };
};

function setUpOf(schema: Schema): readonly Sql[] {
  const isSecured = schema.tables.some(({ rowSecurity, policies }) => rowSecurity.enabled || policies.length > 0);
  return [
    ...sampleHelpers,
    ...sampleFunctions(schema),
    ...caseHelpers,
    ...(isSecured ? policyHelpers : []),
    ...factStatements,
  ];
}

/** The tests; what they assert is added to the assertions. */
function* blocksOf(schema: Schema, assertions: Assertion[]): Iterable<readonly TaggedLines[]> {
  const printed = (test: Test) => {
    const assertion = assertionOf(test, assertions.length + 1);
    assertions.push(assertion);
    return printTest(test, assertion.description);
  };
  for (const type of schema.enums) yield printed(testEnum(type));
  for (const table of schema.tables) yield testTable(schema, table).flatMap(printed);
  yield lines(statement(sql`SELECT * FROM finish()`));
  yield lines(statement(sql`ROLLBACK`));
}

// Bodies are not checked when they are defined: where a table is missing, its own cases fail and the others run.
const preamble: readonly Sql[] = [
  sql`BEGIN`,
  sql`SET LOCAL search_path = tap, public`,
  sql`SET LOCAL client_min_messages = warning`,
  sql`SET LOCAL check_function_bodies = off`,
];

function assertionOf({ elements, asserts, says }: Test, number: number): Assertion {
  const description = `${printAddress(elements[0])}: ${says}`.replace(unusualSpace, ' ');
  return { number, elements, asserts, description };
}

// White space that is not one blank already, as nearly all of it is.
const unusualSpace = /[^\S ]\s*| \s+/g;

function printTest({ print }: Test, description: string): readonly TaggedLines[] {
  // TAP reads a bare # as the beginning of a directive.
  const escaped = description.replace(/[\\#]/g, '\\$&');
  return print(literal(escaped));
}

function statement({ text }: Sql): string {
  return `${text};`;
}
