import { sha256, tableAddress } from '@wesley/schema';
import type { Emission } from './emission';
import { evidenceMap, linesOf, textAt } from './evidence-map';

const user = tableAddress('user');
const types: Emission = {
  files: [{ path: 'types.ts', text: '// types\nexport interface UserRow {\n}\n' }],
  evidence: [{ element: user, file: 'types.ts', lines: [[2, 3]] }],
  assertions: [],
};
const tests: Emission = {
  files: [{ path: 'tests.sql', text: 'SELECT 1;\n' }],
  evidence: [],
  assertions: [{ number: 1, elements: [user], asserts: 'structure', description: 'table user: is there' }],
};

describe('evidenceMap', () => {
  it('names each file with its digest, and the lines of each element with theirs', () => {
    expect(evidenceMap('d1', 'generated', { typescript: types, pgtap: tests })).toEqual({
      format: 'wesley.evidence/2',
      schema: 'd1',
      out: 'generated',
      targets: ['typescript', 'pgtap'],
      files: [
        { path: 'tests.sql', target: 'pgtap', sha256: sha256('SELECT 1;\n') },
        { path: 'types.ts', target: 'typescript', sha256: sha256('// types\nexport interface UserRow {\n}\n') },
      ],
      elements: [
        {
          element: user,
          places: [{ file: 'types.ts', lines: [[2, 3]], sha256: sha256('export interface UserRow {\n}') }],
          assertions: { structure: [1], refused: [], allowed: [] },
        },
      ],
    });
  });

  it('does not accept evidence for lines that the file does not have', () => {
    const wrong = { ...types, evidence: [{ element: user, file: 'types.ts', lines: [[2, 9]] as const }] };
    expect(() => evidenceMap('d1', 'generated', { typescript: wrong })).toThrow('lines 2,9 of types.ts');
  });
});

describe('textAt', () => {
  it('counts lines from 1, both ends included', () => {
    expect([
      textAt(linesOf('a\nb\nc\n'), [[1, 2]]),
      textAt(linesOf('a\nb'), [[2, 2]]),
      textAt(['a', 'b'], [[2, 1]]),
      textAt(['a'], [[0, 1]]),
      textAt(['a'], [[1, 2]]),
    ]).toEqual(['a\nb', 'b', undefined, undefined, undefined]);
  });

  it('puts several runs of lines one under the other, and gives nothing when one of them is not there', () => {
    const lines = ['a', 'b', 'c', 'd'];
    expect(
      textAt(lines, [
        [1, 1],
        [3, 4],
      ]),
    ).toBe('a\nc\nd');
    expect(
      textAt(lines, [
        [1, 1],
        [3, 5],
      ]),
    ).toBeUndefined();
    expect(textAt(lines, [])).toBeUndefined();
  });
});
