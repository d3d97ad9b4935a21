/** Printable ASCII for the payload: everything else, and `%`, as percent-escaped UTF-8. `decodeAscii` gives the text back. */
export function asciiOnly(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => (isPlain(byte) ? String.fromCharCode(byte) : `%${hex(byte)}`)).join('');
}

/** The text that `asciiOnly` was given. Throws a URIError for what it cannot have made. */
export function decodeAscii(text: string): string {
  return decodeURIComponent(text);
}

const isPlain = (byte: number) => byte >= 0x20 && byte < 0x7f && byte !== 0x25;
const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0');
