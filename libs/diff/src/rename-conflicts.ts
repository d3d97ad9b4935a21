import type { Annotations, Schema } from '@wesley/schema';
import { applyChanges } from './apply-changes';
import { claimsOfColumns, claimsOfTables, claimsOfValues, named, type Claim, type Named } from './earlier-names';
import { findTableRenames } from './find-renames';
import { pairByName } from './pair-by-name';

/** Something said about an earlier name that cannot be so beside the rest. */
export interface RenameConflict {
  /** The address of what it is said of, as it is printed. */
  readonly element: string;
  readonly message: string;
}

/**
 * Where renames cannot be told from what came and what went: a uid that changes places with another, that goes to what was
 * there before, that leaves a name behind that is used again; two things that were said to be one.
 * @param annotations Those of the new schema.
 * @param earlier Those of the old schema.
 */
export function renameConflicts(
  before: Schema,
  after: Schema,
  annotations: Annotations,
  earlier: Annotations,
): readonly RenameConflict[] {
  const identities = { before: earlier, after: annotations };
  const ofTables = conflictsAmong(claimsOfTables(before, after, identities), before.tables, after.tables);
  const renames = findTableRenames(before, after, identities);
  const moved = renames.length === 0 ? before : applyChanges(before, renames);
  const ofColumns = pairByName(moved.tables, after.tables).persisted.flatMap((pair) => {
    const named = renames.find(({ to }) => to === pair.after.name)?.from ?? pair.after.name;
    const claims = claimsOfColumns(pair.before, pair.after, named, identities);
    return conflictsAmong(claims, pair.before.columns, pair.after.columns);
  });
  const ofValues = pairByName(before.enums, after.enums).persisted.flatMap((pair) =>
    conflictsAmong(
      claimsOfValues(pair.before, pair.after, annotations),
      named(pair.before.values),
      named(pair.after.values),
    ),
  );
  return [...ofTables, ...ofColumns, ...ofValues];
}

function conflictsAmong(
  claims: readonly Claim[],
  before: readonly Named[],
  after: readonly Named[],
): readonly RenameConflict[] {
  if (claims.length === 0) return [];
  const old = new Set(before.map(({ name }) => name));
  const now = new Set(after.map(({ name }) => name));
  return claims.flatMap((claim, at) => {
    const { name, from, element } = claim;
    const rival = claims.slice(0, at).find((other) => other.from === from && other.name !== name);
    const second = claims.slice(0, at).find((other) => other.name === name && other.from !== from);
    const conflict =
      (old.has(name) && `but ${name} was there as well, as something else`) ||
      (now.has(from) && `but ${from} is there, as something else`) ||
      (rival !== undefined && `but ${rival.name} is said to have been ${from} as well`) ||
      (second !== undefined && `but it is said to have been ${second.from} as well`);
    return conflict === false ? [] : [{ element, message: `${saying(claim)}, ${conflict}.` }];
  });
}

function saying({ from, by, element }: Claim): string {
  const what = `${element.charAt(0).toUpperCase()}${element.slice(1)}`;
  return by === 'uid' ? `${what} has the uid that ${from} had` : `${what} is said to have been called ${from}`;
}
