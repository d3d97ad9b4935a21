import { printDiagnostic } from '@wesley/diagnostics';
import type { DocumentName } from './documents';
import { parseDocument, parseOwnDocument } from './parse-document';
import { printDocument } from './print-document';
import { samples } from './samples.fixture';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const names = Object.keys(samples) as DocumentName[];

/** What the user is told about a document of that text, one diagnostic after the other. */
const problems = (name: DocumentName, content: string | Uint8Array) => {
  const data = typeof content === 'string' ? bytes(content) : content;
  return (parseDocument(name, data, `${name}.json`).problems ?? []).map((diagnostic) => printDiagnostic(diagnostic));
};

/** The document once for each object in it, with a member added there that nobody knows. */
function withStranger(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, at) =>
      withStranger(item).map((changed) => [...items.slice(0, at), changed, ...items.slice(at + 1)]),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.entries(value).flatMap(([name, member]) =>
    withStranger(member).map((changed) => ({ ...value, [name]: changed })),
  );
  return [{ ...value, stranger: 1 }, ...deeper];
}

describe.each(names)('a document of kind %s', (name) => {
  it('is read as it was written', () => {
    expect(parseDocument(name, bytes(printDocument(name, samples[name])), 'x.json')).toEqual({ value: samples[name] });
  });

  it('is at hand as it is read, once printed, and no other text is taken for it', () => {
    const text = printDocument(name, samples[name]);
    const own = (content: string) => parseOwnDocument(name, bytes(content), 'x.json').value;
    expect(own(text)).toStrictEqual(JSON.parse(text));
    const spaced = text.replace('{', '{ ');
    expect(own(spaced)).toStrictEqual(JSON.parse(text));
    expect(own(spaced)).not.toBe(own(text.replace('{', '{  ')));
  });

  it('holds no member that nobody knows, at any place', () => {
    const changed = withStranger(samples[name]);
    expect(changed.length).toBeGreaterThan(0);
    for (const document of changed) expect(problems(name, JSON.stringify(document))).toHaveLength(1);
  });

  it('cannot lack a member, unless it is the config', () => {
    const members = name === 'config' ? [] : Object.keys(samples[name]);
    for (const member of members) {
      expect(problems(name, JSON.stringify({ ...samples[name], [member]: undefined }))).toEqual([
        expect.stringContaining(`The document must have a member "${member}"`),
      ]);
    }
  });

  it('cannot be cut off', () => {
    expect(problems(name, printDocument(name, samples[name]).slice(0, -3))).toHaveLength(1);
  });
});

describe('what is wrong with a document is said with its place', () => {
  it.each([
    ['', '1:1 error config-unreadable\n  Expected a JSON value, found the end of the file.'],
    ['[]', '1:1 error config-invalid\n  The document must be an object, but is a list.'],
    ['{\n  "out": "a",\n  "out": "b"\n}', '3:3 error config-unreadable\n  The name "out" stands here twice.'],
    ['{ "out": "a", }', '1:15 error config-unreadable\n  JSON allows no comma before }.'],
    ['// hello\n{}', '1:1 error config-unreadable\n  Expected a JSON value, found //.'],
    ['{}\n{}', '2:1 error config-unreadable\n  There is something after the end of the JSON document.'],
    ['\ufeff{}', '1:1 error config-unreadable\n  config.json begins with a byte order mark; save it without one.'],
    [
      '{ "polcy": {} }',
      '1:3 error config-invalid\n  /polcy is not known: the document has no member "polcy".\n  hint: Did you mean "policy"?',
    ],
    [
      '{ "policy": { "zzzzzzz": 1 } }',
      '1:15 error config-invalid\n  /policy/zzzzzzz is not known: /policy has no member "zzzzzzz".\n  hint: Known are "scs", "mri", "tci", "maxAge".',
    ],
    ['{ "policy": { "scs": 80 } }', '1:15 error config-invalid\n  /policy/scs must be at most 1, but is 80.'],
    ['{ "policy": { "maxAge": 7 } }', '1:15 error config-invalid\n  /policy/maxAge must be at least 8, but is 7.'],
    ['{ "postgres": 12 }', '1:3 error config-invalid\n  /postgres must be at least 13, but is 12.'],
    ['{ "postgres": "17" }', '1:3 error config-invalid\n  /postgres must be a whole number, but is "17".'],
    ['{ "schema": 1 }', '1:3 error config-invalid\n  /schema must be a text or a list, but is 1.'],
    ['{ "schema": ["a", 1] }', '1:19 error config-invalid\n  /schema/1 must be a text, but is 1.'],
    ['{ "schema": [] }', '1:3 error config-invalid\n  /schema must have at least 1 item.'],
    [
      '{ "targets": ["postgre"] }',
      '1:15 error config-invalid\n  /targets/0 must be one of those that are allowed, but is "postgre".\n  hint: Did you mean "postgres"?',
    ],
    ['{ "targets": ["zod", "zod"] }', '1:3 error config-invalid\n  /targets must hold nothing twice.'],
  ])('in the config %j', (text, message) => {
    expect(problems('config', text)).toEqual([`config.json:${message}`]);
  });

  it.each(['../x', '/tmp/x', 'a/../../x', 'a\\b', ''])('in the config, a path that leaves the project: %j', (out) => {
    expect(problems('config', JSON.stringify({ out }))).toEqual([
      expect.stringContaining('/out must be a path inside the project'),
    ]);
  });

  it('in the config, all of it at once', () => {
    expect(problems('config', '{\n  "naming": "camel",\n  "rehearse": { "rows": -1, "sead": "x" }\n}')).toEqual([
      expect.stringContaining('config.json:2:3 error config-invalid\n  /naming must be one of'),
      expect.stringContaining('config.json:3:17 error config-invalid\n  /rehearse/rows must be at least 1'),
      expect.stringContaining('config.json:3:29 error config-invalid\n  /rehearse/sead is not known'),
    ]);
  });

  it('in bytes that are not UTF-8', () => {
    expect(problems('plan', new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual([
      'plan.json:1:1 error record-invalid\n  plan.json is not UTF-8.',
    ]);
  });

  it('in a later version of the format', () => {
    expect(problems('ir', JSON.stringify({ ...samples.ir, format: 'wesley.ir/2' }))).toEqual([
      'ir.json:1:2 error record-invalid\n  /format must be "wesley.ir/1", but is "wesley.ir/2".',
    ]);
  });

  it('in a change of a kind that is not known', () => {
    const text = JSON.stringify({ ...samples.plan, changes: [{ kind: 'fold-table', table: 'user' }] });
    expect(problems('plan', text)).toEqual([
      expect.stringContaining('/changes/0 must be of a kind that is known, but its kind is "fold-table".'),
    ]);
  });

  it('in the branch of a union that was meant', () => {
    const [step] = samples.plan.steps;
    const text = JSON.stringify({ ...samples.plan, steps: [{ ...step, undo: [{ ...step?.undo[0], sql: 7 }] }] });
    expect(problems('plan', text)).toEqual([expect.stringContaining('/steps/0/undo/0/sql must be a text, but is 7.')]);
  });

  it('in a baseline under its own code', () => {
    expect(problems('baseline', '<<<<<<< HEAD\n{}')).toEqual([
      expect.stringContaining('baseline.json:1:1 error baseline-unreadable'),
    ]);
  });
});
