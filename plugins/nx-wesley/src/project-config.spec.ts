import { withDefaults } from '@wesley/pipeline';
import { readProjectConfig } from './project-config';

const defaults = readProjectConfig('{}');

it('has the defaults of the config itself', () => {
  const { schema, out, baseline, postgres } = withDefaults({});
  expect(defaults).toEqual({ schema, out, baseline, postgres, scripts: [] });
});

it('takes what decides about inputs and outputs', () => {
  const text = JSON.stringify({
    schema: ['a/*.graphql'],
    out: 'src/db',
    baseline: 'base.json',
    scripts: [],
    postgres: 16,
    naming: 'preserve',
  });
  expect(readProjectConfig(text)).toEqual({
    schema: ['a/*.graphql'],
    out: 'src/db',
    baseline: 'base.json',
    postgres: 16,
    scripts: [],
  });
});

it('takes one glob for a list of one', () => {
  expect(readProjectConfig('{ "schema": "api.graphql" }').schema).toEqual(['api.graphql']);
});

it.each([
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{ "schema": 1, "out": "", "baseline": {}, "postgres": "18" }',
  '{ "schema": [] }',
  '{ "schema": ["a", 1] }',
])('never throws and falls back to the defaults: %s', (text) => expect(readProjectConfig(text)).toEqual(defaults));
