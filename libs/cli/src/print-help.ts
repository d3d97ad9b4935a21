import { commonOptions, type Option } from '@wesley/pipeline';
import { verbs, type Verb } from './verbs';

/** The help for a verb, or for all of them. */
export function printHelp(verb?: Verb): string {
  return verb ? helpFor(verb) : helpForAll();
}

function helpForAll(): string {
  const width = Math.max(...verbs.map(({ name }) => name.length));
  return [
    'Usage: wesley <command> [options]',
    '',
    'One GraphQL schema to a Postgres database, types, validation and tests;',
    'each later edit of it to a rehearsed, certified migration.',
    '',
    ...verbs.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
    '',
    'A command first runs the ones before it whose results are missing or stale.',
    'Run "wesley <command> --help" for its options.',
    '',
  ].join('\n');
}

function helpFor({ name, description, options, argument }: Verb): string {
  return [
    `Usage: wesley ${name}${argument ? ` ${argument.value}` : ''} [options]`,
    '',
    description,
    '',
    ...[...options, ...commonOptions].map(printOption),
    '',
  ].join('\n');
}

function printOption({ name, value, help }: Option): string {
  const flag = `  --${name}${value === undefined ? '' : ` ${value}`}`;
  return `${flag.padEnd(24)}  ${help}`;
}
