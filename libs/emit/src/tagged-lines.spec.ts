import { enumAddress, tableAddress } from '@wesley/schema';
import { assemble, lines, within } from './tagged-lines';

test('an element has the unbroken runs of its lines', () => {
  const [a, b] = [tableAddress('a'), enumAddress('b')];
  const blocks = [lines('x'), [], [...within(a, [...lines('1'), ...lines('2\n3', b)]), ...lines('')], lines('4', a, b)];
  expect(assemble('f', blocks, () => ['head', 'of\nthree'])).toEqual({
    file: { path: 'f', text: 'head\nof\nthree\nx\n1\n2\n3\n\n4\n' },
    evidence: [
      {
        element: a,
        file: 'f',
        lines: [
          [5, 7],
          [9, 9],
        ],
      },
      {
        element: b,
        file: 'f',
        lines: [
          [6, 7],
          [9, 9],
        ],
      },
    ],
  });
});
