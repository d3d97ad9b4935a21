import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** What ESLint says of a text in place of a file of ours: the names of the rules that refuse it. */
const cases: readonly {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly rules: readonly string[];
}[] = [
  {
    title: 'an import from below is fine',
    file: 'libs/pipeline/src/index.ts',
    text: "export type { Schema } from '@wesley/schema';\n",
    rules: [],
  },
  {
    title: 'nothing imports from above',
    file: 'libs/schema/src/index.ts',
    text: "export type { Plan } from '@wesley/plan';\n",
    rules: ['@nx/enforce-module-boundaries'],
  },
  {
    title: 'a pure library does not import one that talks to a server',
    file: 'libs/certify/src/score/scores.ts',
    text: "export { openShadow } from '@wesley/postgres';\n",
    rules: ['@nx/enforce-module-boundaries'],
  },
  {
    title: 'a library is reached through its name',
    file: 'libs/plan/src/index.ts',
    text: "export type { Schema } from '../../schema/src/index';\n",
    rules: ['@nx/enforce-module-boundaries'],
  },
  {
    title: 'only postgres imports the driver',
    file: 'libs/pipeline/src/index.ts',
    text: "export { Client } from 'pg';\n",
    rules: ['@nx/enforce-module-boundaries'],
  },
  {
    title: 'postgres imports the driver',
    file: 'libs/postgres/src/index.ts',
    text: "export { Client } from 'pg';\n",
    rules: [],
  },
  {
    title: 'a pure library reads no files',
    file: 'libs/sdl/src/index.ts',
    text: "export { readFileSync } from 'node:fs';\nexport { readFile } from 'fs/promises';\n",
    rules: ['no-restricted-imports', 'no-restricted-imports'],
  },
  {
    title: 'a pure library knows no clock, no chance, no process and no console',
    file: 'libs/diff/src/index.ts',
    text: 'export const all = [Date.now(), new Date(), Math.random(), process.pid];\nconsole.log(all);\n',
    rules: [
      'no-restricted-properties',
      'no-restricted-syntax',
      'no-restricted-properties',
      'no-restricted-globals',
      'no-restricted-globals',
    ],
  },
  {
    title: 'a pure library hashes and verifies but makes no keys',
    file: 'libs/schema/src/index.ts',
    text: "export { createHash, verify } from 'node:crypto';\nexport { randomBytes } from 'node:crypto';\n",
    rules: ['no-restricted-imports'],
  },
];

function lint(): Readonly<Record<string, readonly string[]>> {
  const script = `
    const { ESLint } = require('eslint');
    const eslint = new ESLint();
    (async () => {
      const found = {};
      for (const { title, file, text } of ${JSON.stringify(cases)}) {
        const [result] = await eslint.lintText(text, { filePath: file });
        found[title] = result.messages.map(({ ruleId, message }) => ruleId ?? message);
      }
      process.stdout.write(JSON.stringify(found));
      process.exit();
    })();`;
  // With CI set, typescript-eslint takes a file's text from the disk, not the one that it is given.
  const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', env }));
}

const found = lint();

it.each(cases)('$title', ({ title, rules }) => expect(found[title]).toEqual(rules));
