import { elementAddress, enumAddress, tableAddress, type Address } from './address';
import { byAddress } from './by-address';

test('there is one value for each element, whichever object names it, in the order of asking', () => {
  const made: Address[] = [];
  const counts = byAddress((address) => {
    made.push(address);
    return { address, asked: 0 };
  });
  const different = [
    tableAddress('a'),
    enumAddress('a'),
    elementAddress('a', 'column', 'a'),
    elementAddress('a', 'not-null', 'a'),
    elementAddress('b', 'column', 'a'),
  ];
  for (const address of [...different, ...different.map((one) => ({ ...one }))]) counts.of(address).asked += 1;
  expect(made).toEqual(different);
  expect(counts.values()).toEqual(different.map((address) => ({ address, asked: 2 })));
});
