import type { Annotation } from '@wesley/schema';
import { useOf, type AnyUse } from '../directives/read-directives';
import { nameFor } from '../names';
import type { ReadEnum } from '../read-definitions';
import type { Place, Reporter } from '../reporter';
import type { Context } from './context';
import type { TableDraft } from './table-drafts';

/** What a type or a field was called before, and what it is called by whatever its name. */
export function readRename(uses: readonly AnyUse[], { naming }: Context): Annotation {
  const uid = useOf(uses, 'wes_uid')?.arguments.value.text;
  const renamed = useOf(uses, 'wes_renamedFrom')?.arguments.name.text;
  return {
    ...(uid === undefined ? {} : { uid }),
    ...(renamed === undefined ? {} : { renamedFrom: nameFor(renamed, naming) }),
  };
}

/** What the values of an enum were called before. */
export function readRenamedValues({ definition, usesOfValue }: ReadEnum): Annotation {
  const renamed = definition.values.flatMap((value) => {
    const before = useOf(usesOfValue(value), 'wes_renamedFrom')?.arguments.name.text;
    return before === undefined ? [] : [[value.name.value, before] as const];
  });
  return renamed.length === 0 ? {} : { renamedValues: Object.fromEntries(renamed) };
}

/** Reports identities that more than one thing has, and earlier names that something still has. */
export function checkRenames(tables: readonly TableDraft[], enums: readonly ReadEnum[], context: Context): void {
  reportSharedIdentities(tables, context.reporter);
  const types = tables.map(({ uses, definition, name }) => ({ uses, title: definition.name, name }));
  reportTaken(types, context);
  for (const { definition, columns } of tables)
    reportTaken(
      columns.map(({ uses, field, name }) => ({ uses, title: `${definition.name}.${field}`, name })),
      context,
    );
  for (const { definition, usesOfValue } of enums) {
    const values = definition.values.map((value) => ({
      uses: usesOfValue(value),
      title: `${definition.name}.${value.name.value}`,
      name: value.name.value,
    }));
    reportTaken(values, context);
  }
}

function reportSharedIdentities(tables: readonly TableDraft[], reporter: Reporter): void {
  const first = new Map<string, string>();
  const holders = tables.flatMap(({ definition, uses, columns }) => [
    { title: definition.name, uses },
    ...columns.map((column) => ({ title: `${definition.name}.${column.field}`, uses: column.uses })),
  ]);
  for (const { title, uses } of holders) {
    const use = useOf(uses, 'wes_uid');
    if (!use) continue;
    const { text, node } = use.arguments.value;
    const other = first.get(text);
    if (other === undefined) first.set(text, title);
    else
      reporter.error(
        node,
        'defined-twice',
        `${title} has the uid ${JSON.stringify(text)}, as ${other} has.`,
        'give it one of its own',
      );
  }
}

interface Named {
  readonly uses: readonly AnyUse[];
  readonly title: string;
  readonly name: string;
}

function reportTaken(siblings: readonly Named[], { naming, reporter }: Context): void {
  const first = new Map<string, string>();
  for (const { uses, title } of siblings) {
    const before = useOf(uses, 'wes_renamedFrom')?.arguments.name;
    if (!before) continue;
    const place: Place = before.node;
    const said = `${title} is said to have been called "${before.text}"`;
    const holder = siblings.find(({ name }) => name === nameFor(before.text, naming) || name === before.text);
    const other = first.get(nameFor(before.text, naming));
    if (holder) {
      const message = `${said}, which ${holder.title === title ? 'it still is' : `${holder.title} is`}.`;
      reporter.error(
        place,
        'argument-invalid',
        message,
        'take @wes_renamedFrom away once the rename has been deployed',
      );
    } else if (other === undefined) first.set(nameFor(before.text, naming), title);
    else reporter.error(place, 'argument-invalid', `${said}, as ${other} is.`, 'say so of one of them');
  }
}
