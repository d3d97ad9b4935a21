import { canonicalJson } from '@wesley/schema';
import { filesOf, must, production, reader, shop, type Shop } from '../shop.fixture';
import { defaultPolicy } from '../score/policy';
import { artifactNames } from './artifact-names';
import { asciiOnly, decodeAscii } from './ascii';
import { issue } from './issue';

const issueFor = (changed: Shop, parameters = production) =>
  issue(parameters, reader(filesOf(changed, parameters.policy)));
const codesOf = (files: ReadonlyMap<string, Uint8Array>) =>
  issue(production, reader(files)).findings.map(({ code }) => code);

describe('issue', () => {
  it('makes a statement about what ships and the evidence for it', () => {
    const { statement } = must(issueFor(shop()).issued);
    expect(statement.subject.map(({ name }) => name)).toEqual([
      '.wesley/plan/plan.json',
      '.wesley/plan/expand.sql',
      '.wesley/plan/backfill.sql',
      '.wesley/plan/validate.sql',
      '.wesley/plan/switch.sql',
      '.wesley/plan/contract.sql',
    ]);
    expect(statement.predicate.evidence.map(({ name }) => name)).toEqual([
      '.wesley/transform/ir.json',
      '.wesley/transform/evidence-map.json',
      'generated/schema.sql',
      'generated/tests.sql',
      'generated/types.ts',
      'generated/zod.ts',
      '.wesley/diff/changes.json',
      '.wesley/plan/plan.txt',
      '.wesley/rehearse/realm.json',
      '.wesley/rehearse/tests.tap',
      '.wesley/certify/scores.json',
    ]);
    expect(statement.predicate).toMatchObject({
      project: 'api',
      verdict: 'PASS',
      environment: 'production',
      trustDomain: 'prod',
      base: { engine: 'postgres-18' },
      scores: { scsBp: 10_000, tciBp: 10_000, mriBp: 800 },
      window: { notBefore: '2026-11-23T11:50:00Z', notAfter: '2026-12-07T11:50:00Z' },
    });
  });

  it('gives the same bytes for the same input', () => {
    expect(issueFor(shop()).issued?.page).toBe(issueFor(shop()).issued?.page);
  });

  it('writes names beyond ASCII so that every canonicaliser agrees, and shows them as they are', () => {
    const { statement, prose } = must(issueFor(shop(), { ...production, project: 'büro 100%' }).issued);
    expect(statement.predicate.project).toBe('b%C3%BCro 100%25');
    expect(decodeAscii(asciiOnly('büro 100%\n'))).toBe('büro 100%\n');
    expect(canonicalJson(statement)).toMatch(/^[ -~]+$/);
    expect(prose.split('\n')[0]).toBe('# SHIPME - büro 100% -> production');
  });

  it('says FAIL when a gate fails', () => {
    const { statement, prose } = must(
      issueFor(shop(), { ...production, policy: { ...defaultPolicy, mri: 100 } }).issued,
    );
    expect(statement.predicate.verdict).toBe('FAIL');
    expect(prose).toContain('> **SHIP: NO** - rehearsed 2026-11-23 11:50 UTC on PostgreSQL 18.4\\\n');
    expect(prose).toContain('> - Migration risk (MRI) is 8.00 %, at most 1.00 % is asked for.\n');
  });

  it('says FAIL, with the reasons, for a rehearsal that failed', () => {
    const { rehearsal, ...rest } = shop();
    const failure = { code: 'server-unavailable', message: 'No server answers at db.example.' };
    const failed = {
      ...rehearsal,
      verdict: 'FAIL' as const,
      failure,
      server: null,
      fingerprints: null,
      steps: [],
      tests: null,
    };
    const { statement, prose } = must(issueFor({ ...rest, rehearsal: failed }).issued);
    expect(statement.predicate).toMatchObject({ verdict: 'FAIL', base: null });
    expect(prose).toContain(
      '> - It broke off: No server answers at db.example.\n> - No server answered with its version.\n',
    );
  });

  it('does not believe a record that says PASS and counted something else', () => {
    const { rehearsal, ...rest } = shop();
    const steps = rehearsal.steps.slice(0, -1);
    expect(issueFor({ ...rest, rehearsal: { ...rehearsal, steps } }).findings).toEqual([
      {
        code: 'VERDICT',
        detail:
          'realm.json says PASS, its counters say FAIL. 1 of 2 steps were not carried out, the first is expand-02-create-index-shop_order_note_idx.',
      },
    ]);
  });

  it('refuses a plan that is not the one for the changes, though it was rehearsed as it is', () => {
    const { plan, ...rest } = shop();
    const steps = plan.steps.map((step) => ({
      ...step,
      do: { ...step.do, sql: `${step.do.sql}; DELETE FROM shop_order` },
    }));
    expect(codesOf(filesOf({ ...rest, plan: { ...plan, steps } }))).toEqual(['EVIDENCE_SUBJECT']);
  });

  it('has nothing to say about an empty plan', () => {
    const { plan, rehearsal, ...rest } = shop();
    const files = filesOf({ ...rest, rehearsal, plan });
    const changes = new TextDecoder().decode(must(files.get(artifactNames.changes)));
    const same = JSON.parse(changes);
    const empty = { ...plan, from: plan.to, changes: [], steps: [] };
    const made = filesOf({
      ...rest,
      plan: empty,
      rehearsal: { ...rehearsal, verdict: 'NOTHING_TO_REHEARSE', steps: [] },
    });
    made.set(
      artifactNames.changes,
      new TextEncoder().encode(
        canonicalJson({ ...same, from: { ...same.from, schema: rest.schema, digest: plan.to }, changes: [] }),
      ),
    );
    expect(codesOf(made)).toEqual(['NOTHING_TO_CERTIFY']);
  });

  it.each(Object.entries({ ...artifactNames, tests: 'generated/tests.sql' }).map(([, name]) => name))(
    'asks for %s',
    (name) => {
      const files = filesOf(shop());
      files.delete(name);
      expect(codesOf(files)).toContain('EVIDENCE_MISSING');
    },
  );

  it('refuses records that are about something else', () => {
    const edit = (name: string, from: string, to: string) => {
      const files = filesOf(shop());
      files.set(name, new TextEncoder().encode(new TextDecoder().decode(must(files.get(name))).replace(from, to)));
      return codesOf(files);
    };
    expect(edit(artifactNames.ir, '"open"', '"opened"')).toContain('EVIDENCE_SUBJECT');
    expect(edit(artifactNames.plan, 'ADD COLUMN note text', 'DROP COLUMN note')).toContain('EVIDENCE_SUBJECT');
    expect(edit(artifactNames.changes, '"name":"note"', '"name":"memo"')).toContain('EVIDENCE_SUBJECT');
    expect(edit(artifactNames.rehearsal, '"suite":"', '"suite":"0')).toContain('EVIDENCE_SUBJECT');
    expect(edit(artifactNames.scores, '"value":800', '"value":799')).toContain('SCORES');
    expect(edit('.wesley/plan/expand.sql', 'ADD COLUMN', 'DROP COLUMN')).toContain('SUBJECT_DIGEST');
    expect(edit('generated/types.ts', 'open', 'opened')).toContain('EVIDENCE_DIGEST');
    expect(edit(artifactNames.plan, '{', '{"format":"x",')).toContain('JSON');
  });
});
