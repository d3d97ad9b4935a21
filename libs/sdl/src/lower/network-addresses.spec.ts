import { isCidr, isInet } from './network-addresses';

test.each(['10.0.0.1', '10.0.0.0/8', '::', '::1', '1::', 'fe80::1/64', '1:2:3:4:5:6:7:8', '::ffff:10.0.0.1'])(
  '%s is an inet',
  (text) => {
    expect(isInet(text)).toBe(true);
  },
);

test.each([
  '',
  '10.0.0',
  '10.0.0.256',
  '10.0.0.0/33',
  '23:59:59',
  'aa:bb:cc:dd:ee:ff',
  '1::2::3',
  '1:2:3:4:5:6:7::8',
  '::1/129',
  ':1',
  '12345::',
])('%j is no inet', (text) => {
  expect(isInet(text)).toBe(false);
});

test('a cidr has a length and no bits beyond it', () => {
  expect(['10.0.0.0/8', 'fe80::/10', '::/0', '10.0.0.1/32'].map(isCidr)).toEqual([true, true, true, true]);
  expect(['10.0.0.0', '10.0.0.1/8', 'fe80::1/64'].map(isCidr)).toEqual([false, false, false]);
});
