import { parseArguments } from './parse-arguments';

const parse = (line: string) => {
  const { verb, values, problems, wantsHelp } = parseArguments(line.split(' ').filter((word) => word !== ''));
  return { verb: verb?.name, values, wantsHelp, problems: problems.map(({ message, hint }) => [message, hint]) };
};
const fine = { wantsHelp: false, problems: [] };

it.each([
  ['', { ...fine, verb: undefined, values: {} }],
  ['--help', { ...fine, verb: undefined, values: {}, wantsHelp: true }],
  ['plan --help', { ...fine, verb: 'plan', values: {}, wantsHelp: true }],
  [
    'transform --target zod,postgres --out src/db',
    { ...fine, verb: 'transform', values: { target: ['zod', 'postgres'], out: 'src/db' } },
  ],
  [
    'rehearse --rows 10 --dry-run --json',
    { ...fine, verb: 'rehearse', values: { rows: 10, dryRun: true, json: true } },
  ],
  ['rehearse --rows=10', { ...fine, verb: 'rehearse', values: { rows: 10 } }],
  [
    'certify --from empty --dsn postgres://x/y --env staging',
    { ...fine, verb: 'certify', values: { from: 'empty', dsn: 'postgres://x/y', env: 'staging' } },
  ],
  [
    'explain-line schema.sql:7 --json',
    { ...fine, verb: 'explain-line', values: { place: 'schema.sql:7', json: true } },
  ],
  ['explain-line --help', { ...fine, verb: 'explain-line', values: {}, wantsHelp: true }],
  ['cert verify --in old.md', { ...fine, verb: 'cert verify', values: { in: 'old.md' } }],
])('wesley %s', (line, expected) => {
  expect(parse(line)).toEqual(expected);
});

it.each([
  ['certfy', ['There is no command "certfy".', 'Did you mean "wesley certify"?']],
  ['cert', ['There is no command "cert".', 'Did you mean "wesley cert verify"?']],
  ['deploy', ['"wesley deploy" is not supported yet.', 'Run "wesley --help" for the list.']],
  ['cert sign', ['"wesley cert sign" is not supported yet.', 'Run "wesley --help" for the list.']],
  ['plan --explian', ['There is no option --explian.', 'Did you mean --explain?']],
  ['explain-line', ['"wesley explain-line" needs one word more.', 'Write wesley explain-line FILE:LINE.']],
  ['explain-line a:1 b:2', ['"b:2" is one word too many.', 'Run "wesley explain-line --help".']],
  ['transform --check=yes', ['--check takes no value.', 'Write --check alone.']],
  ['transform --out', ['--out needs a value.', 'Write --out DIR.']],
  ['transform --target zud', ['--target knows no "zud".', 'Did you mean "zod"?']],
  ['transform --tagret zod', ['There is no option --tagret.', 'Did you mean --target?']],
  ['rehearse --rows many', ['--rows must be a whole number of at least 1, but is "many".', undefined]],
  ['rehearse --rows -1', ['--rows must be a whole number of at least 1, but is "-1".', undefined]],
  ['rehearse --timeout 5', ['--timeout must be a whole number of at least 1000, but is "5".', undefined]],
  ['accept now', ['"now" is one word too many.', 'Run "wesley accept --help".']],
  ['rehearse --explain', ['There is no option --explain.', 'Run it with --help.']],
])('wesley %s is told what is wrong with it', (line, problem) => {
  expect(parse(line).problems).toEqual([problem]);
});

it('is told all that is wrong at once', () => {
  expect(parse('rehearse --rows x --nonsense').problems).toHaveLength(2);
});
