import { parseInCheck } from '../parse-expression';
import type { SqlParser } from '../sql-parser';
import type { StaticType } from './conversions';
import { typeOf, type KnownTypes } from './static-types';

/** The type of what an expression gives, as far as it can be told without a server. */
export function typeOfExpression(parser: SqlParser, text: string, known: KnownTypes): StaticType {
  const framed = parseInCheck(parser, text);
  return framed.ok ? typeOf(framed.tree, known) : undefined;
}
