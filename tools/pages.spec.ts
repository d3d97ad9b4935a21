import { artifactNames, planText, scriptNames } from '@wesley/certify/src/statement/artifact-names';
import { targets } from '@wesley/emit';
import { commonOptions, phaseNames, phaseOptions } from '@wesley/pipeline';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

// Lists that pages give and the code has as well.
const page = (name: string) => readFileSync(join(__dirname, '../docs', name), 'utf8');
const lineWith = (text: string, words: string) => text.split('\n').find((line) => line.includes(words)) ?? '';

it('docs/cli.md names every phase, every option of it and every target', () => {
  const text = page('cli.md');
  expect(phaseNames.filter((phase) => !text.includes(`\`${phase}\``))).toEqual([]);
  const options = [...phaseNames.flatMap((phase) => phaseOptions[phase]), ...commonOptions];
  expect(options.length).toBeGreaterThan(15);
  expect(options.map(({ name }) => `\`--${name}`).filter((option) => !text.includes(option))).toEqual([]);
  const line = lineWith(text, '`--target TARGET,…`');
  expect(targets.filter((target) => !line.includes(`\`${target}\``))).toEqual([]);
});

it('docs/certificate.md names every file that a certificate holds the digest of', () => {
  const text = page('certificate.md');
  const files = [...Object.values(artifactNames), planText].map((file) => basename(file));
  const named = files.map((file) => (file === 'evidence-map.json' ? 'the evidence map' : `\`${file}\``));
  expect(named.filter((file) => !text.includes(file))).toEqual([]);
  expect(scriptNames).toHaveLength(5);
  expect(text).toContain('the five SQL files');
});
