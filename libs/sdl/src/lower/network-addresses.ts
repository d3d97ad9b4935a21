/** Whether Postgres reads the text as `inet`: an address of version 4 or 6, with the length of its network if it has one. */
export function isInet(text: string): boolean {
  return readInet(text) !== undefined;
}

/** Whether Postgres reads the text as `cidr`: a network, whose bits beyond its length are zero. */
export function isCidr(text: string): boolean {
  const read = readInet(text);
  if (!read?.hasLength) return false;
  return read.bits.slice(read.length).every((bit) => bit === '0');
}

interface Inet {
  readonly bits: readonly string[];
  readonly length: number;
  readonly hasLength: boolean;
}

function readInet(text: string): Inet | undefined {
  const [, address = '', suffix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const bits = address.includes(':') ? bitsOfVersion6(address) : bitsOfVersion4(address);
  const length = suffix === undefined ? (bits?.length ?? 0) : Number(suffix);
  return bits && length <= bits.length ? { bits: [...bits], length, hasLength: suffix !== undefined } : undefined;
}

function bitsOfVersion4(text: string): string | undefined {
  const parts = text.split('.');
  const isRight = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return isRight ? parts.map((part) => inBits(Number(part), 8)).join('') : undefined;
}

function bitsOfVersion6(text: string): string | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? '' : groupsInBits(half.split(':'))));
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  const missing = 128 - head.length - (tail?.length ?? 0);
  const isRight = halves.length === 2 ? missing >= 16 : missing === 0;
  return isRight ? `${head}${'0'.repeat(missing)}${tail ?? ''}` : undefined;
}

function groupsInBits(groups: readonly string[]): string | undefined {
  const bits = groups.map((group, at) => {
    if (at === groups.length - 1 && group.includes('.')) return bitsOfVersion4(group);
    return /^[0-9a-fA-F]{1,4}$/.test(group) ? inBits(parseInt(group, 16), 16) : undefined;
  });
  return bits.includes(undefined) ? undefined : bits.join('');
}

function inBits(number: number, width: number): string {
  return number.toString(2).padStart(width, '0');
}
