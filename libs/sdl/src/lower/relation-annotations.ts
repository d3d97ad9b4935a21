import type { Annotation, Relation } from '@wesley/schema';
import { useOf, type AnyUse } from '../directives/read-directives';
import { shapeOf } from './column-types';
import { lowerComment } from './comments';
import type { Context } from './context';
import type { TableDraft } from './table-drafts';

/** What says of a table where the relation fields of its type lead, in their order; says nothing when it has none. */
export function relationsIn(
  tables: readonly TableDraft[],
  context: Context,
): (table: TableDraft) => Pick<Annotation, 'relations'> {
  const names = new Map(tables.map(({ definition, name }) => [definition.name, name]));
  return (table) => {
    const uses = usesOfRelations(table);
    const relations = table.definition.fields.flatMap((node): readonly Relation[] => {
      const ownUses = uses.get(node);
      const { name: type, list, nullable, nullableItems } = shapeOf(node.type);
      const target = names.get(type);
      if (ownUses === undefined || target === undefined) return [];
      const comment = lowerComment(node.description, context);
      const deprecated = useOf(ownUses, 'deprecated');
      return [
        {
          ...{ name: node.name.value, table: target, list, nullable, nullableItems, comment },
          ...(deprecated ? { deprecated: deprecated.arguments.reason?.text ?? 'No longer supported' } : {}),
        },
      ];
    });
    return relations.length > 0 ? { relations } : {};
  };
}

/** By the field: of relations without a column, and of those that make theirs. */
function usesOfRelations({ relations, columns }: TableDraft): ReadonlyMap<unknown, readonly AnyUse[]> {
  const withColumn = columns.filter(({ target }) => target !== null);
  return new Map([...relations, ...withColumn].map(({ node, uses }) => [node, uses]));
}
