import { catalogue } from '@wesley/diagnostics';
import { directiveDefinitions } from '@wesley/sdl';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const files = ['libs', 'plugins', 'e2e', 'tools'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!.*node_modules).*\.ts$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') })),
);
const isSpec = (file: string) => /\.(?:spec|e2e)\.ts$/.test(file);
const specs = files.filter(({ file }) => isSpec(file) && file !== 'tools/diagnostics.spec.ts');
const sources = files.filter(({ file }) => !isSpec(file) && !file.endsWith('/catalogue.ts'));
const codes = Object.keys(catalogue);

/** A code as a word of its own, in a message or in quotes. */
const mentions = (text: string, code: string) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(text);

it('every code occurs in a spec', () => {
  expect(codes.filter((code) => !specs.some(({ text }) => mentions(text, code)))).toEqual([]);
});

it('every code is said by something', () => {
  expect(codes.filter((code) => !sources.some(({ text }) => text.includes(`'${code}'`)))).toEqual([]);
});

it('every directive occurs in a rule that is tried, and in a schema that is read', () => {
  const rules = specs.filter(({ file }) => file === 'libs/sdl/src/rules.spec.ts');
  const names = [...directiveDefinitions.matchAll(/^directive @(\w+)/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(20);
  for (const some of [rules, specs.filter((spec) => !rules.includes(spec))])
    expect(names.filter((name) => !some.some(({ text }) => mentions(text, `@${name}`)))).toEqual([]);
});

it('every word that the codes and directives are looked for by is one that would be missed', () => {
  expect(mentions('error syntax-errors', 'syntax-error')).toBe(false);
  expect(mentions('@wes_pki', '@wes_pk')).toBe(false);
  expect(mentions("['syntax-error @ 1:2']", 'syntax-error')).toBe(true);
});
