import { Kind, type NamedTypeNode, type TypeNode } from 'graphql/language';

/** The type that a type comes down to: `User` of `[User!]!`. */
export function namedType(type: TypeNode): NamedTypeNode {
  return type.kind === Kind.NAMED_TYPE ? type : namedType(type.type);
}
