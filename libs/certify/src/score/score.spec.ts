import type { ElementPlace } from '@wesley/emit';
import type { Plan, Step } from '@wesley/plan';
import type { RehearsedStep } from '@wesley/rehearse';
import { elementAddress, printAddress, sha256 } from '@wesley/schema';
import { evidenceOf, must, note, noteIndex, order, pkey, shop, stateNotNull, type Shop } from '../shop.fixture';
import { confidence } from './confidence';
import { coverage } from './coverage';
import { defaultPolicy, policyOf } from './policy';
import { risk } from './risk';
import { score } from './score';
import { weightOf } from './weights';

const coverageOf = (changed: Shop) => must(coverage(evidenceOf(changed)));

describe('coverage', () => {
  it('is full when everything came out, was built and was tested', () => {
    expect(coverageOf(shop())).toEqual({
      value: 10_000,
      groups: [
        { group: 'sql', covered: 7, elements: 7, coveredWeight: 30, weight: 30 },
        { group: 'types', covered: 5, elements: 5, coveredWeight: 15, weight: 15 },
        { group: 'validation', covered: 5, elements: 5, coveredWeight: 15, weight: 15 },
        { group: 'tests', covered: 7, elements: 7, coveredWeight: 30, weight: 30 },
      ],
      off: [],
      missing: [],
    });
  });

  it('takes away what the migrated catalog does not hold, by weight and rounded down', () => {
    const { rehearsal, ...rest } = shop();
    const present = rehearsal.present.filter((element) => element !== printAddress(noteIndex));
    const { value, missing } = coverageOf({ ...rest, rehearsal: { ...rehearsal, present } });
    expect(value).toBe(9444); // 85 of 90
    expect(missing).toEqual([{ element: 'table shop_order, index shop_order_note_idx', weight: 5, groups: ['sql'] }]);
  });

  it('does not count a place in a file that was edited', () => {
    const { emissions, ...rest } = shop();
    const evidence = evidenceOf({ ...rest, emissions });
    const generated = new Map([
      ...evidence.generated,
      ['types.ts', `${must(evidence.generated.get('types.ts'))}// edited\n`],
    ]);
    expect(must(coverage({ ...evidence, generated })).groups[1]).toMatchObject({
      group: 'types',
      covered: 0,
      elements: 5,
    });
  });

  it('does not count a place that does not hold the name', () => {
    const { emissions, ...rest } = shop();
    const wrong = emissions.typescript.evidence.map((place) => ({ ...place, lines: [[1, 1]] as const }));
    const changed = { ...rest, emissions: { ...emissions, typescript: { ...emissions.typescript, evidence: wrong } } };
    expect(coverageOf(changed).groups[1]).toMatchObject({ group: 'types', covered: 1, elements: 5 }); // the enum
  });

  it('does not count a place whose lines have another digest, though the file is as it was generated', () => {
    const evidence = evidenceOf(shop());
    const forge = (place: ElementPlace) => (place.file === 'types.ts' ? { ...place, sha256: sha256('other') } : place);
    const elements = evidence.map.elements.map((mapped) =>
      printAddress(mapped.element) === printAddress(note) ? { ...mapped, places: mapped.places.map(forge) } : mapped,
    );
    expect(must(coverage({ ...evidence, map: { ...evidence.map, elements } })).missing).toEqual([
      { element: printAddress(note), weight: 3, groups: ['types'] },
    ]);
  });

  it('does not take a name within a longer word for the column', () => {
    const { emissions, ...rest } = shop();
    const [file] = emissions.zod.files;
    const files = [{ path: 'zod.ts', text: must(file).text.replace('note:', 'notes:') }];
    const changed = { ...rest, emissions: { ...emissions, zod: { ...emissions.zod, files } } };
    expect(coverageOf(changed).missing).toEqual([{ element: printAddress(note), weight: 3, groups: ['validation'] }]);
  });

  it('counts tests that ran, not tests that were emitted', () => {
    const { rehearsal, ...rest } = shop();
    expect(coverageOf({ ...rest, rehearsal: { ...rehearsal, tests: null } }).groups[3]).toMatchObject({
      covered: 0,
      elements: 7,
    });
  });

  it('leaves out a target that is switched off, and names it', () => {
    const evidence = evidenceOf(shop());
    const map = { ...evidence.map, targets: ['postgres', 'typescript', 'pgtap'] as const };
    const { off, groups } = must(coverage({ ...evidence, map }));
    expect([off, groups.map(({ group }) => group)]).toEqual([['zod'], ['sql', 'types', 'tests']]);
  });

  it('has no value for a schema without elements', () => {
    const evidence = evidenceOf(shop());
    expect(coverage({ ...evidence, schema: { enums: [], tables: [] } })).toBeNull();
  });
});

describe('weights', () => {
  const key = printAddress(note);

  it('are the heaviest of what is known of an element', () => {
    expect(weightOf(note, {})).toBe(3);
    expect(weightOf(note, { [key]: { pii: true } })).toBe(8);
    expect(weightOf(note, { [key]: { pii: true, sensitive: true } })).toBe(9);
    expect(weightOf(note, { [key]: { critical: true } })).toBe(10);
    expect(weightOf(pkey, {})).toBe(10);
  });

  it('are what @wes_weight says, if it says something', () => {
    expect(weightOf(note, { [key]: { critical: true, weight: 0 } })).toBe(0);
  });
});

describe('test confidence', () => {
  const confidenceOf = (changed: Shop) => confidence(evidenceOf(changed));
  const failing = (element: string, asserts: string): Shop => {
    const { rehearsal, ...rest } = shop();
    const tests = must(rehearsal.tests);
    const results = tests.results.map((result) => ({ ...result, ok: result.description !== `${element}: ${asserts}` }));
    return { ...rest, rehearsal: { ...rehearsal, tests: { ...tests, results } } };
  };

  it('is full when every assertion and every check passed', () => {
    expect(confidenceOf(shop())).toEqual({
      value: 10_000,
      parts: [
        { part: 'structure', share: 30, passed: 30, of: 30, missing: [] },
        { part: 'behaviour', share: 35, passed: 2, of: 2, missing: [] },
        { part: 'plan', share: 35, passed: 12, of: 12, missing: [] },
      ],
    });
  });

  it('loses the weight of an element whose structural assertion failed', () => {
    const { value, parts } = confidenceOf(failing(printAddress(pkey), 'structure'));
    expect([value, parts[0]?.missing]).toEqual([9000, [printAddress(pkey)]]); // 0.30 * 20/30 + 0.70
  });

  it('asks for a refused and an allowed case of each constraint', () => {
    const { value, parts } = confidenceOf(failing(printAddress(stateNotNull), 'allowed'));
    expect([value, parts[1]?.missing]).toEqual([8250, [printAddress(stateNotNull)]]); // half of 0.35
  });

  it.each([
    ['false', { refused: [1] }, 3],
    ['true', { allowed: [1] }, 3],
    ['state IS NULL', { allowed: [1] }, 2],
    ['state IS NULL', { refused: [1] }, 2],
    ['false', { allowed: [1] }, 2],
  ])('asks for no case of a policy that cannot be: %s, %j', (sql, cases, passed) => {
    const evidence = evidenceOf(shop());
    const [table] = evidence.schema.tables;
    const using = { sql, columns: [], functions: [] };
    const policy = { name: 'p', command: 'SELECT', roles: [], using, check: null, reads: [] } as const;
    const tables = [{ ...must(table), rowSecurity: { enabled: true, forced: false }, policies: [policy] }];
    const element = elementAddress('shop_order', 'policy', 'p');
    const mapped = { element, places: [], assertions: { structure: [], refused: [], allowed: [], ...cases } };
    const map = { ...evidence.map, elements: [...evidence.map.elements, mapped] };
    const { parts } = confidence({ ...evidence, schema: { ...evidence.schema, tables }, map });
    expect(parts[1]).toMatchObject({ part: 'behaviour', passed, of: 3 });
  });

  it('counts an element without a structural assertion like one that failed', () => {
    const evidence = evidenceOf(shop());
    const elements = evidence.map.elements.map((mapped) =>
      printAddress(mapped.element) === printAddress(noteIndex)
        ? { ...mapped, assertions: { ...mapped.assertions, structure: [] } }
        : mapped,
    );
    expect(confidence({ ...evidence, map: { ...evidence.map, elements } }).parts[0]).toMatchObject({
      passed: 25,
      of: 30,
    });
  });

  it('counts a check that was not run against the plan, and leaves out one that does not apply', () => {
    const { rehearsal, ...rest } = shop();
    const verdicts = { 'undo returns': 'NOT APPLICABLE', 'rows kept': 'NOT RUN' } as const;
    const checks = rehearsal.checks.map((result) => ({
      ...result,
      verdict: Object.entries(verdicts).find(([name]) => name === result.check)?.[1] ?? result.verdict,
    }));
    const { value, parts } = confidenceOf({ ...rest, rehearsal: { ...rehearsal, checks } });
    expect([value, parts[2]]).toEqual([9681, { part: 'plan', share: 35, passed: 10, of: 11, missing: ['rows kept'] }]); // 0.65 + 0.35 * 10/11
  });

  it('is 0 without a rehearsal', () => {
    expect(confidence({ ...evidenceOf(shop()), rehearsal: null })).toEqual({ value: 0, parts: [] });
  });
});

describe('migration risk', () => {
  const { plan, rehearsal } = shop();
  const only = (change: Partial<Step>, seen: Partial<RehearsedStep> = {}) => {
    const changed: Plan = { ...plan, steps: [{ ...must(plan.steps[0]), ...change }] };
    return risk(changed, { ...rehearsal, steps: [{ ...must(rehearsal.steps[0]), ...seen }] });
  };

  it('is that of the riskiest step, which it names', () => {
    const { value, riskiest } = risk(plan, rehearsal);
    expect([value, riskiest]).toEqual([
      800,
      {
        step: 'expand-01-add-column-shop_order.note',
        value: 800,
        blocks: 'reads and writes',
        lasts: 'metadata only',
        observed: true,
        wayBack: true,
      },
    ]);
  });

  it('goes by the locks that were observed, and by the claim where none were', () => {
    expect(only({}, { locks: [{ relation: 'shop_order', mode: 'SHARE' }] }).riskiest).toMatchObject({
      blocks: 'writes',
      value: 600,
    });
    expect(only({}, { observed: 'not observed', locks: [] }).riskiest).toMatchObject({
      blocks: 'reads and writes',
      observed: false,
    });
  });

  it('grows with how long the lock can last', () => {
    expect(only({}, { scanned: ['shop_order'] }).value).toBe(6400);
    expect(only({}, { rewrote: ['shop_order'] }).value).toBe(8000);
  });

  it('is at least 20 % where there is no way back', () => {
    expect(only({ undo: [], irreversible: 'it is only a test' }, { locks: [] }).value).toBe(2000);
  });

  it('is 0 when nobody has to wait for anything', () => {
    expect(only({}, { locks: [] }).value).toBe(0);
    expect(risk({ ...plan, steps: [] }, rehearsal)).toEqual({ value: 0, riskiest: null, steps: [] });
  });
});

describe('the gates', () => {
  const verdictUnder = (policy: Parameters<typeof policyOf>[0]) => score(evidenceOf(shop()), policyOf(policy))?.verdict;

  it('let pass what reaches all limits, the limits included', () => {
    expect(verdictUnder({ scs: 1, tci: 1, mri: 0.08 })).toBe('ELEMENTARY');
  });

  it('ask for a look when one fails, and stop when more do', () => {
    expect(verdictUnder({ mri: 0.0799 })).toBe('REQUIRES_INVESTIGATION');
    const { rehearsal, ...rest } = shop();
    const unproved = evidenceOf({ ...rest, rehearsal: { ...rehearsal, tests: null, present: [printAddress(order)] } });
    expect(score(unproved, defaultPolicy)?.verdict).toBe('YOU_SHALL_NOT_PASS');
  });

  it('read a policy as the config spells it', () => {
    expect(policyOf({ scs: 0.29, maxAge: 10 })).toEqual({ scs: 2900, tci: 7000, mri: 4000, maxAge: 10 });
  });
});
