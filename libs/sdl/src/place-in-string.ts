import type { Origin } from '@wesley/diagnostics';
import type { StringValueNode } from 'graphql/language';
import { originOf } from './reporter';

/** The place in the file of the character at `offset` of a string's value, in either form of a GraphQL string. */
export function placeInString(node: StringValueNode, offset: number): Origin {
  const { loc } = node;
  if (!loc) return originOf(node);
  const raw = loc.source.body.slice(loc.start, loc.end);
  const at = node.block === true ? offsetInBlock(raw, node.value, offset) : offsetInQuoted(raw, offset);
  const before = loc.source.body.slice(0, loc.start + at);
  const lines = before.split(/\r\n|[\n\r]/);
  return { file: loc.source.name, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function offsetInQuoted(raw: string, offset: number): number {
  let at = 1;
  for (let value = 0; value < offset && at < raw.length - 1;) {
    const [escape = ''] = /^\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|.)/.exec(raw.slice(at)) ?? [];
    at += escape === '' ? 1 : escape.length;
    value += /^\\u\{0*[1-9a-fA-F][0-9a-fA-F]{4,}\}$/.test(escape) ? 2 : 1;
  }
  return at;
}

// A block string's value is its lines without the common indent and without blank lines at either end.
function offsetInBlock(raw: string, value: string, offset: number): number {
  const valueLines = value.split('\n');
  const lineOfValue = value.slice(0, offset).split('\n').length - 1;
  const columnOfValue = offset - (value.lastIndexOf('\n', offset - 1) + 1);
  const rawLines = raw.slice(3, -3).split(/(?<=\r\n|\n|\r(?!\n))/);
  const first = rawLines.findIndex((line) => line.trim() !== '');
  const index = Math.max(0, first) + lineOfValue;
  const start = 3 + rawLines.slice(0, index).join('').length;
  const line = (rawLines[index] ?? '').replace(/[\r\n]+$/, '');
  const indent = line.replaceAll('\\"""', '"""').length - (valueLines[lineOfValue] ?? '').length;
  return start + Math.max(0, indent) + columnInLine(line.slice(Math.max(0, indent)), columnOfValue);
}

// The only escape that a block string has is \""".
function columnInLine(line: string, columnOfValue: number): number {
  let at = 0;
  for (let value = 0; value < columnOfValue; value++) at += line.startsWith('\\"""', at) ? 2 : 1;
  return at;
}
