import type { ChangeKind } from '@wesley/diff';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What a page of docs/changes shows is a case of the corpus, which is carried out on a real server. WESLEY_UPDATE=1 copies the cases anew.
const root = join(__dirname, '..');
const pages = join(root, 'docs/changes');
const corpus = join(root, 'e2e/corpus');

/** The compiler asks for a word when a kind is added. */
const kinds: Readonly<Record<ChangeKind, 'carried out' | 'refused'>> = {
  'rename-table': 'refused',
  'rename-column': 'refused',
  'rename-enum-value': 'refused',
  'add-schema': 'carried out',
  'drop-schema': 'refused',
  'add-extension': 'carried out',
  'add-enum': 'carried out',
  'drop-enum': 'refused',
  'add-enum-value': 'carried out',
  'drop-enum-value': 'refused',
  'reorder-enum-values': 'refused',
  'set-enum-comment': 'carried out',
  'add-table': 'carried out',
  'drop-table': 'refused',
  'set-table-comment': 'carried out',
  'add-column': 'carried out',
  'drop-column': 'refused',
  'widen-column': 'carried out',
  'change-column-type': 'refused',
  'set-not-null': 'carried out',
  'drop-not-null': 'carried out',
  'set-default': 'carried out',
  'drop-default': 'carried out',
  'change-generated': 'refused',
  'set-column-comment': 'carried out',
  'change-primary-key': 'carried out',
  'add-unique-constraint': 'carried out',
  'drop-unique-constraint': 'carried out',
  'change-unique-constraint': 'carried out',
  'add-foreign-key': 'carried out',
  'drop-foreign-key': 'carried out',
  'change-foreign-key': 'carried out',
  'add-check': 'carried out',
  'drop-check': 'carried out',
  'change-check': 'carried out',
  'add-index': 'carried out',
  'drop-index': 'carried out',
  'change-index': 'carried out',
  'add-policy': 'carried out',
  'drop-policy': 'refused',
  'change-policy': 'carried out',
  'set-row-security': 'carried out',
  'add-grant': 'carried out',
  'drop-grant': 'carried out',
};
const all = Object.keys(kinds).sort();
const carriedOut = Object.entries(kinds).flatMap(([kind, what]) => (what === 'carried out' ? [kind] : []));

it('every kind of change that is carried out has a page, and no other', () => {
  const found = readdirSync(pages).map((file) => file.replace(/\.md$/, ''));
  expect(found.filter((name) => name !== 'README').sort()).toEqual(carriedOut.sort());
});

it('a kind is carried out if a case of the corpus has a plan, and every kind has a case', () => {
  const planned = (kind: string) =>
    readdirSync(join(corpus, kind)).some((name) => existsSync(join(corpus, kind, name, 'plan.txt')));
  const cases = readdirSync(corpus).sort();
  expect(cases).toEqual(all);
  expect(cases.filter(planned)).toEqual(carriedOut.sort());
});

it('the first page lists every kind once', () => {
  const rows = readFileSync(join(pages, 'README.md'), 'utf8').matchAll(/^\| \[?`([a-z-]+)`/gm);
  expect([...rows].map(([, kind]) => kind).sort()).toEqual(all);
});

describe.each(carriedOut)('the page of %s', (kind) => {
  const file = join(pages, `${kind}.md`);

  it('shows what the corpus holds', () => {
    const page = readFileSync(file, 'utf8');
    const fresh = page.replaceAll(sample, (_, name: string) => sampleOf(name));
    if (process.env['WESLEY_UPDATE'] === '1') writeFileSync(file, fresh);
    expect(readFileSync(file, 'utf8')).toBe(fresh);
  });

  it('has a sample of its own kind', () => {
    const names = [...readFileSync(file, 'utf8').matchAll(sample)].map(([, name]) => name);
    expect(names.filter((name) => name?.startsWith(`${kind}/`)).length).toBeGreaterThan(0);
  });
});

const sample = /<!-- sample (\S+) -->.*?<!-- end of sample -->/gs;

function sampleOf(name: string): string {
  const read = (file: string) => readFileSync(join(corpus, name, file), 'utf8');
  return [
    `<!-- sample ${name} -->\n\n<!-- prettier-ignore-start -->\n`,
    `Before:\n\n\`\`\`graphql\n${read('from.graphql')}\`\`\`\n`,
    `After:\n\n\`\`\`graphql\n${read('to.graphql')}\`\`\`\n`,
    `The plan:\n\n\`\`\`text\n${read('plan.txt')}\`\`\`\n`,
    '<!-- prettier-ignore-end -->\n\n<!-- end of sample -->',
  ].join('\n');
}
