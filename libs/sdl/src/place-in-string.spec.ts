import { Kind, parse, type StringValueNode } from 'graphql/language';
import { placeInString } from './place-in-string';

function stringIn(sdl: string): StringValueNode {
  const [definition] = parse(sdl).definitions;
  if (definition?.kind !== Kind.SCALAR_TYPE_DEFINITION || !definition.description) throw new Error('no description');
  return definition.description;
}

/** What stands in the source at the place of the first `!` of the value. */
function characterAtMark(sdl: string): string | undefined {
  const node = stringIn(sdl);
  const { line, column } = placeInString(node, node.value.indexOf('!'));
  return sdl.split(/\r\n|[\n\r]/)[line - 1]?.slice(column - 1, column);
}

test.each([
  '"a!" scalar A',
  String.raw`"\u0061\n\\ \u{1F600} \" é😀!" scalar A`,
  '"""!""" scalar A',
  '"""a\n   b\n     c!\n""" scalar A',
  '  """\r\n    a\r\n\r\n      b !\r\n  """ scalar A',
  String.raw`"""a \""" !""" scalar A`.replace(' !', '!'),
])('finds the mark in %j', (sdl) => {
  expect(characterAtMark(sdl)).toBe('!');
});
