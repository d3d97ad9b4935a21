import { namedType } from './named-type';
import type { ReadObject } from './read-definitions';

/** The object types without a table that the tables' fields hold, and those that these hold in turn. */
export function embeddedObjects(
  tables: readonly ReadObject[],
  objects: readonly ReadObject[],
): ReadonlySet<ReadObject> {
  const candidates = new Map(objects.map((object) => [object.definition.name, object]));
  for (const { definition } of tables) candidates.delete(definition.name);
  const found = new Set<ReadObject>();
  const follow = ({ definition }: ReadObject) => {
    for (const { type } of definition.fields) {
      const object = candidates.get(namedType(type).name.value);
      if (object && !object.definition.isRoot) found.add(object);
    }
  };
  tables.forEach(follow);
  // What is added to a set while it is walked through is walked through as well.
  found.forEach(follow);
  return found;
}
