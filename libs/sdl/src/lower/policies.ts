import { suggest } from '@wesley/diagnostics';
import { policyCommands, type Expression, type Policy, type PolicyCommand, type RowSecurity } from '@wesley/schema';
import { parsePolicy, type UnknownName } from '@wesley/sql';
import type { Text } from '../directives/argument-types';
import { meantByAlias } from '../directives/other-names';
import { useOf, type Use } from '../directives/read-directives';
import { deriveName } from '../names';
import { placeInString } from '../place-in-string';
import { didYouMean, type Place } from '../reporter';
import { compareWith, type Belonging } from './belonging';
import { areCallsPossible } from './calls';
import { shorten, type Context, type Placed } from './context';
import { presetNamed, presets } from './presets';
import { suggestColumn } from './references';
import { readRoles } from './roles';
import type { TableDraft } from './table-drafts';

export interface LoweredSecurity {
  readonly rowSecurity: RowSecurity;
  readonly policies: readonly Placed<Policy>[];
  /** Where row security was asked for; null when it was not. */
  readonly place: Place | null;
}

/** Row-level security as @wes_rls says it, or as follows from whom the rows belong to. */
export function lowerSecurity(table: TableDraft, tables: readonly TableDraft[], context: Context): LoweredSecurity {
  const saidBefore = context.reporter.diagnostics.length;
  const rls = useOf(table.uses, 'wes_rls');
  const belonging = compareWith(table, context);
  const place = rls?.node ?? belonging.place;
  if (!place) return { rowSecurity: { enabled: false, forced: false }, policies: [], place: null };
  const security: Security = { table, tables, belonging, rls, place };
  if (rls) reportContradictions(rls, table, context);
  if (rls) reportEmptyLists(rls, table, context);
  const policies = policyCommands.flatMap((command) => lowerPolicy(command, security, context) ?? []);
  // What a mistake allows nobody to do may be meant to be allowed.
  const isBroken = (['tenant', 'owner'] as const).some((who) => belonging[who] === null && isWritten(who, table));
  const isSound = !isBroken && context.reporter.diagnostics.length === saidBefore;
  if (rls && isSound) reportIdleRoles(rls, table, policies, context);
  const { enabled = true, force = false } = rls?.arguments ?? {};
  return { rowSecurity: { enabled, forced: force }, policies, place };
}

function reportContradictions(
  { arguments: given }: Use<'wes_rls'>,
  { definition }: TableDraft,
  { reporter }: Context,
): void {
  const { preset, using, check } = given;
  if (!preset || (!using && !check)) return;
  const message = `@wes_rls on ${definition.name} has both a preset and "${using ? 'using' : 'check'}" for all operations.`;
  reporter.error(preset.node, 'argument-invalid', message, 'keep one of them');
}

/** An empty list could be read as nobody and as everybody. */
function reportEmptyLists(
  { node, arguments: given }: Use<'wes_rls'>,
  { definition }: TableDraft,
  { reporter }: Context,
): void {
  for (const argument of ['roles', 'selectRoles', 'insertRoles', 'updateRoles', 'deleteRoles'] as const) {
    if (given[argument]?.length !== 0) continue;
    const message = `@wes_rls(${argument}:) on ${definition.name} names none.`;
    reporter.error(node, 'argument-invalid', message, 'write ["public"] for everybody, or "never" for nobody');
  }
}

/** Roles for which there is nothing to let them do. */
function reportIdleRoles(
  { node, arguments: given }: Use<'wes_rls'>,
  { definition }: TableDraft,
  policies: readonly Placed<Policy>[],
  { reporter }: Context,
): void {
  for (const command of policyCommands) {
    const roles = given[`${wordOf(command)}Roles`];
    if (!roles || roles.length === 0 || policies.some(({ item }) => item.command === command)) continue;
    const message = `@wes_rls(${wordOf(command)}Roles:) on ${definition.name} names roles for ${command}, which nothing allows.`;
    reporter.error(roles[0]?.node ?? node, 'argument-invalid', message, `add ${wordOf(command)}: "…"`);
  }
  if (given.roles && given.roles.length > 0 && policies.length === 0) {
    const message = `@wes_rls(roles:) on ${definition.name} names roles, but nothing is allowed to them.`;
    reporter.error(
      given.roles[0]?.node ?? node,
      'argument-invalid',
      message,
      'say what is, with select:, using: or preset:',
    );
  }
}

interface Security {
  readonly table: TableDraft;
  readonly tables: readonly TableDraft[];
  readonly belonging: Belonging;
  readonly rls: Use<'wes_rls'> | undefined;
  readonly place: Place;
}

/** The text of a condition, and where it was written; what a preset makes has no place of its own. */
interface Condition {
  readonly text: string;
  readonly written: Text | null;
}

function lowerPolicy(command: PolicyCommand, security: Security, context: Context): Placed<Policy> | undefined {
  const { using, check } = conditionsOf(command, security, context);
  // A policy for UPDATE that says nothing about the rows that are there lets nobody touch any of them.
  if (!using && (!check || command === 'UPDATE')) return undefined;
  const { rls, table, place } = security;
  const roles = rls?.arguments[`${wordOf(command)}Roles`] ?? rls?.arguments.roles ?? [];
  const read = {
    using: using && readCondition(using, security, context),
    check: check && readCondition(check, security, context),
  };
  if ((using && !read.using) || (check && !read.check)) return undefined;
  if (command === 'SELECT' && (read.using?.readsItself ?? false)) {
    const message = `The policy for SELECT on ${table.definition.name} asks ${table.definition.name} itself, and so would ask for ever.`;
    context.reporter.error(
      security.rls?.arguments.select?.node ?? place,
      'row-security-impossible',
      message,
      'keep whom it lets through in another table',
    );
    return undefined;
  }
  const item: Policy = {
    name: deriveName(table.name, [wordOf(command)], 'policy'),
    command,
    // PUBLIC beside other roles is PUBLIC alone.
    roles: withoutPublic(readRoles(roles, context)),
    using: read.using?.expression ?? null,
    check: read.check?.expression ?? null,
    reads: [...new Set([...(read.using?.reads ?? []), ...(read.check?.reads ?? [])])].sort(),
  };
  return { item, place: rls?.arguments[wordOf(command)]?.node ?? place };
}

function wordOf(command: PolicyCommand): 'select' | 'insert' | 'update' | 'delete' {
  return ({ SELECT: 'select', INSERT: 'insert', UPDATE: 'update', DELETE: 'delete' } as const)[command];
}

function withoutPublic(roles: readonly string[]): readonly string[] {
  return roles.includes('public') ? [] : roles;
}

/** Which rows a command may touch and which it may leave behind: its own argument, else the general ones, else a preset. */
function conditionsOf(command: PolicyCommand, security: Security, context: Context) {
  const { rls } = security;
  const own = rls?.arguments[wordOf(command)];
  const general = { using: rls?.arguments.using, check: rls?.arguments.check };
  const preset = own || general.using || general.check ? undefined : presetOf(security, context);
  const conditionFor = (text: Text | undefined) => {
    if (text) return conditionOf(text, command, security, context);
    return preset === undefined ? null : presetCondition(preset, command, security);
  };
  const ofRows = conditionFor(own ?? general.using);
  const written =
    command === 'UPDATE' ? (general.check ?? own ?? general.using) : (own ?? general.check ?? general.using);
  const ofNewRows = conditionFor(written);
  return {
    using: command === 'INSERT' ? null : ofRows,
    check: command === 'INSERT' || command === 'UPDATE' ? ofNewRows : null,
  };
}

/** The preset that holds for operations which do not say for themselves, if there is one. */
function presetOf(security: Security, context: Context): string | undefined {
  const { rls, belonging } = security;
  const written = rls?.arguments.preset;
  if (written) {
    if (isUsable(written.text, belonging)) return written.text;
    reportUnusable(written, security, context);
    return undefined;
  }
  const saysForItself = policyCommands.some((command) => rls?.arguments[wordOf(command)] !== undefined);
  if (saysForItself) return undefined;
  if (belonging.tenant !== null && belonging.owner !== null) return 'tenant_and_owner';
  return belonging.tenant !== null ? 'tenant' : belonging.owner !== null ? 'owner' : undefined;
}

function isUsable(name: string, belonging: Belonging): boolean {
  return presetNamed(name)?.needs.every((need) => belonging[need] !== null) ?? false;
}

/** What a preset lacks because a directive is wrong was reported where that stands. */
function reportUnusable({ text, node }: Text, { table, belonging }: Security, { reporter }: Context): void {
  const lacks = presetNamed(text)?.needs.filter((need) => belonging[need] === null) ?? [];
  if (lacks.length > 0 && lacks.every((need) => isWritten(need, table))) return;
  reporter.error(node, 'row-security-impossible', ...objectionToPreset(text, table));
}

function isWritten(who: 'tenant' | 'owner', { definition }: TableDraft): boolean {
  return definition.directives.some(({ name: { value } }) => [value, meantByAlias(value)].includes(`wes_${who}`));
}

function objectionToPreset(name: string, { definition }: TableDraft): [message: string, hint: string] {
  const preset = presetNamed(name);
  if (!preset) {
    const names = Object.keys(presets);
    return [`There is no preset "${name}".`, didYouMean(suggest(name, names)) ?? `write one of ${names.join(', ')}`];
  }
  const words = { tenant: '@wes_tenant(by: "…")', owner: '@wes_owner(column: "…")' };
  const needed = preset.needs.map((need) => words[need]).join(' and ');
  return [`The preset "${name}" on ${definition.name} compares rows with who is asking.`, `add ${needed}`];
}

function presetCondition(name: string, command: PolicyCommand, { belonging }: Security): Condition | null {
  const preset = presetNamed(name);
  const text = preset?.condition(belonging, command) ?? null;
  if (!preset || text === null) return null;
  return { text: preset.withinTenant ? within(belonging, text) : text, written: null };
}

/** A preset by its name, or SQL. */
function conditionOf(written: Text, command: PolicyCommand, security: Security, context: Context): Condition | null {
  const { belonging } = security;
  const { reporter } = context;
  const preset = presetNamed(written.text);
  if (!preset) return { text: within(belonging, written.text), written };
  if (!isUsable(written.text, belonging)) {
    reportUnusable(written, security, context);
    return null;
  }
  const condition = presetCondition(written.text, command, security);
  if (!condition && written.text !== 'never') {
    const message = `The preset "${written.text}" says nothing about ${command}.`;
    reporter.error(written.node, 'row-security-impossible', message, 'write "never" to let nobody do it');
  }
  return condition;
}

// Whatever else a condition says, the rows of other tenants stay out of reach.
function within({ tenant }: Belonging, text: string): string {
  // The line end keeps a comment from swallowing the parenthesis.
  return tenant === null ? text : `${tenant} AND (${text}\n)`;
}

function readCondition(
  { text, written }: Condition,
  { table, tables }: Security,
  context: Context,
): { readonly expression: Expression; readonly reads: readonly string[]; readonly readsItself: boolean } | undefined {
  const { parser, reporter } = context;
  const known = (name: string) => tables.find((other) => other.name === name)?.columns.map((column) => column.name);
  // What was written is parsed as it was written, so that an error has its place in it.
  const alone = written && parsePolicy(parser, written.text, table.name, known);
  if (written && alone && !alone.ok) {
    const message = `"${shorten(written.text)}" cannot be used: ${alone.message}.`;
    reporter.error(placeInString(written.node, alone.at), 'expression-invalid', message);
    return undefined;
  }
  const parsed = parsePolicy(parser, text, table.name, known);
  if (!parsed.ok) throw new Error(`A condition that Wesley made does not parse: ${text}: ${parsed.message}`);
  // Where it was not parsed alone the text is Wesley's own.
  const unknown = alone?.ok ? alone.unknown : parsed.unknown;
  for (const missing of unknown) {
    if (!written) throw new Error(`A condition that Wesley made reads ${missing.kind} ${missing.name}: ${text}`);
    reportUnknown(missing, written, tables, context);
  }
  const isPossible = !written || areCallsPossible(written, parsed.expression.functions, context);
  return unknown.length === 0 && isPossible ? parsed : undefined;
}

function reportUnknown(
  { kind, name, tables: lookedIn, at }: UnknownName,
  written: Text,
  tables: readonly TableDraft[],
  { reporter }: Context,
): void {
  const column = name.split('.').at(-1) ?? name;
  const searched = lookedIn.flatMap((one) => tables.find((other) => other.name === one) ?? []);
  const of = searched.map(({ definition }) => definition.name).join(' or ');
  const bare = column === name ? Object.keys(presets) : [];
  const near =
    kind === 'table'
      ? suggest(
          name,
          tables.map((other) => other.name),
        )
      : (suggest(name, bare) ?? firstOf(searched, (table) => suggestColumn(table, column)));
  const what =
    kind === 'table'
      ? 'which is no table'
      : of === ''
        ? `where nothing is called "${name.slice(0, -column.length - 1)}"`
        : `which is no column of ${of}`;
  reporter.error(
    placeInString(written.node, at),
    'field-unknown',
    `"${shorten(written.text)}" reads "${name}", ${what}.`,
    didYouMean(near),
  );
}

function firstOf<T, R>(list: readonly T[], find: (one: T) => R | undefined): R | undefined {
  return list.map(find).find((found) => found !== undefined);
}
