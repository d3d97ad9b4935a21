import { addressOfChange, extensionsNeeded, type Change } from '@wesley/diff';
import {
  elementAddress,
  elementsOf,
  extensionAddress,
  extensionsOf,
  printAddress,
  schemaAddress,
  schemasOf,
  type Schema,
} from '@wesley/schema';
import { isWordOf, mayRead, mentionsOf, type Mentions } from './mentions';
import { tablesAsked } from './strategies/narrowed-tables';
import { isOver } from './strategies/replaced-key';
import type { Draft } from './strategies/strategy';

/**
 * The changes that hang on one that is left out: that are about the same thing, or about a table that is not there without it;
 * that speak of what does not come, go or change now; that open a table which is not closed as it should be.
 */
export function boundToLeft(changes: readonly Change[], left: ReadonlySet<Change>, before: Schema): readonly Change[] {
  const subjects = new Set([...left].map(subjectOf));
  const made = changes.flatMap((change) =>
    change.kind === 'add-table' && !left.has(change) ? [change.table.name] : [],
  );
  const tables = new Set([...before.tables.map(({ name }) => name), ...made]);
  return changes.filter((change) => {
    if (left.has(change)) return false;
    const isHomeless = 'table' in change && typeof change.table === 'string' && !tables.has(change.table);
    if (isHomeless || subjects.has(subjectOf(change))) return true;
    const mentions = mentionsOf(change);
    return [...left].some(
      (each) =>
        speaksOf(change, mentions, each) ||
        opensWithout(each, change, before) ||
        isTwinOf(each, change) ||
        (gives(change) && isTwinOf(change, each)),
    );
  });
}

function speaksOf(change: Change, mentions: Mentions, left: Change): boolean {
  switch (left.kind) {
    case 'add-column':
    case 'drop-column':
      return mentionsColumn(mentions, left.table, left.column.name);
    case 'rename-column':
      return mentionsColumn(mentions, left.table, left.to);
    case 'widen-column':
    case 'change-column-type':
    case 'change-generated':
      return mentionsColumn(mentions, left.table, left.column);
    case 'set-not-null':
      // What else reads the column takes a NULL as well.
      return isToBeWhole(change) && mentionsColumn(mentions, left.table, left.column);
    case 'add-unique-constraint':
    case 'drop-unique-constraint':
      return mentionsKey(mentions, left.table, left.constraint);
    case 'change-unique-constraint':
    case 'change-primary-key':
      return [left.from, left.to].some((key) => mentionsKey(mentions, left.table, key));
    case 'add-table':
    case 'drop-table':
      return mentionsTable(mentions, left.table.name);
    case 'rename-table':
      return mentionsTable(mentions, left.to);
    case 'add-enum-value':
      return mentionsWord(mentions, left.value);
    case 'rename-enum-value':
      return mentionsWord(mentions, left.to);
    default:
      return false;
  }
}

// A backfill that gives no value, and a key, which holds no NULL.
function isToBeWhole({ kind }: Change): boolean {
  return kind === 'add-column' || kind === 'set-not-null' || kind === 'change-primary-key';
}

function mentionsColumn({ columns, policies }: Mentions, table: string, column: string): boolean {
  const isNamed = columns.some((mentioned) => mentioned.table === table && mentioned.column === column);
  return isNamed || policies.some((policy) => mayRead(policy, table, column));
}

function mentionsKey({ keys }: Mentions, table: string, { columns }: { readonly columns: readonly string[] }): boolean {
  return keys.some((key) => key.table === table && isOver(key.columns, columns));
}

function mentionsTable({ keys, policies }: Mentions, table: string): boolean {
  return keys.some((key) => key.table === table) || policies.some(({ reads }) => reads.includes(table));
}

function mentionsWord(mentions: Mentions, word: string): boolean {
  return mentions.sql.some((sql) => isWordOf(word, sql));
}

// Rows that a role is let to are kept from it by row security and its policies; without a policy it sees none of them.
// So do the rows of other tables that a policy asks for.
function opensWithout(left: Change, change: Change, before: Schema): boolean {
  if (!('table' in left && 'table' in change) || typeof left.table !== 'string') return false;
  const isKept = left.kind === 'set-row-security' || left.kind.endsWith('-policy');
  if (left.table !== change.table) return isKept && asksFor(left.table, change, before);
  if (change.kind === 'add-grant') return isKept;
  return change.kind === 'set-row-security' && (left.kind === 'add-policy' || left.kind === 'change-policy');
}

function asksFor(table: string, change: Change, { tables }: Schema): boolean {
  switch (change.kind) {
    case 'add-policy':
      return tablesAsked(tables, change.policy.reads).has(table);
    case 'change-policy':
      return tablesAsked(tables, change.to.reads).has(table);
    case 'add-grant':
      return tablesAsked(tables, [change.table]).has(table);
    default:
      return false;
  }
}

// What goes because the same comes under another name, and what comes so.
function isTwinOf(left: Change, change: Change): boolean {
  if (!('kept' in change) || change.kept === null) return false;
  return twinsOf(change.table, change.kept).includes(subjectOf(left));
}

function gives({ kind }: Change): boolean {
  return kind.startsWith('add-') || kind === 'change-primary-key';
}

const twinned = ['primary-key', 'unique-constraint', 'foreign-key', 'check', 'index', 'grant'] as const;

function twinsOf(table: string, name: string): readonly string[] {
  return twinned.map((kind) => printAddress(elementAddress(table, kind, name)));
}

/** The extensions that nothing needs of what is planned. */
export function idleExtensions(changes: readonly Change[], after: Schema): readonly Change[] {
  const needed = extensionsNeeded(after, changes);
  return changes.filter((change) => change.kind === 'add-extension' && !needed.has(change.extension));
}

/** The changes whose steps need what neither the database has nor another step makes. */
export function withUnmetNeeds(drafted: ReadonlyMap<Change, readonly Draft[]>, before: Schema): readonly Change[] {
  const ground = [...schemasOf(before).map(schemaAddress), ...extensionsOf(before).map(extensionAddress)];
  const there = new Set([...elementsOf(before), ...ground].map(printAddress));
  for (const draft of [...drafted.values()].flat()) draft.do.makes.forEach((made) => there.add(made));
  return [...drafted]
    .filter(([, drafts]) => drafts.some(({ do: { needs } }) => needs.some((need) => !there.has(need))))
    .map(([change]) => change);
}

// Type, default and NOT NULL of a column stand or fall together.
function subjectOf(change: Change): string {
  const address = addressOfChange(change);
  return printAddress(address.kind === 'not-null' ? { ...address, kind: 'column' } : address);
}
