import { enumAddress, tableAddress } from '@wesley/schema';
import { assemble, lines, within } from './tagged-lines';

test('an element has the unbroken runs of its lines', () => {
  const [a, b] = [tableAddress('a'), enumAddress('b')];
  const content = [
    ...lines('x'),
    ...within(a, [...lines('1'), ...lines('2\n3', b)]),
    ...lines(''),
    ...lines('4', a, b),
  ];
  expect(assemble('f', content)).toEqual({
    file: { path: 'f', text: 'x\n1\n2\n3\n\n4\n' },
    evidence: [
      {
        element: a,
        file: 'f',
        lines: [
          [2, 4],
          [6, 6],
        ],
      },
      {
        element: b,
        file: 'f',
        lines: [
          [3, 4],
          [6, 6],
        ],
      },
    ],
  });
});
