import { canonicalJson, sha256 } from '@wesley/schema';
import { must, production, reader, signer } from '../shop.fixture';
import { formatPage, splitPage, type PageSignature } from '../page/page-file';
import { defaultPolicy } from '../score/policy';
import { preAuthEncoding } from '../sign/dsse';
import { keyId } from '../sign/keys';
import { codesOf, files, signedPage, trusted, verifyPage } from '../signed-page.fixture';
import { findingCatalogue } from '../findings';
import type { Role, Statement } from '../statement/statement';

let page: string;
beforeAll(async () => {
  page = await signedPage();
});

const partsOf = (text: string) => {
  const { prose, statement, signatures } = must(splitPage(text));
  return {
    prose,
    statement: JSON.parse(statement) as Statement,
    signatures: JSON.parse(signatures) as readonly PageSignature[],
  };
};
const withSignatures = (change: (signatures: readonly PageSignature[]) => readonly PageSignature[]) => {
  const { prose, statement, signatures } = partsOf(page);
  return formatPage(prose, statement, change(signatures));
};
/** A page on which both roles have signed whatever the statement says. */
const signedAnyway = async (change: (statement: Statement) => Statement, prose = partsOf(page).prose) => {
  const made = change(partsOf(page).statement);
  const statement = {
    ...made,
    predicate: { ...made.predicate, document: { ...made.predicate.document, sha256: sha256(prose) } },
  };
  return formatPage(
    prose,
    statement,
    await Promise.all([signature('HOLMES', statement), signature('WAT-SUM', statement)]),
  );
};
const signature = async (role: Role, statement: Statement, by = signer(role)): Promise<PageSignature> => ({
  keyid: keyId(by.publicKey),
  role,
  sig: Buffer.from(await by.sign(preAuthEncoding(canonicalJson(statement)))).toString('base64'),
});
const inPredicate = (change: Partial<Statement['predicate']>) => (statement: Statement) => ({
  ...statement,
  predicate: { ...statement.predicate, ...change },
});

describe('a page that both roles have signed', () => {
  it('is valid where its files, keys, environment and time are', () => {
    expect(verifyPage(page)).toEqual({ state: 'valid', findings: [] });
  });

  it('is valid whatever the order of the signatures', () => {
    expect(verifyPage(withSignatures((signatures) => [...signatures].reverse())).state).toBe('valid');
  });

  it('is no more than "valid, dev" with development keys, and only where they count', async () => {
    const dev = await signedPage({ ...production, trustDomain: 'dev' });
    const keys = trusted.map((key) => ({ ...key, trustDomain: 'dev' as const }));
    expect(verifyPage(dev, { trusted: keys, allowDevKeys: true })).toEqual({ state: 'valid, dev', findings: [] });
    expect(codesOf(dev, { trusted: keys })).toEqual(['DEV_KEY']);
    expect(codesOf(dev, { allowDevKeys: true })).toEqual(['TRUST_DOMAIN', 'TRUST_DOMAIN']);
  });
});

describe('the form of a page', () => {
  const replaced = (from: string | RegExp, to: string) => codesOf(page.replace(from, to));

  it('is refused when it is too large, or not plain UTF-8', () => {
    expect(codesOf(Buffer.alloc(1_048_577, 32))).toEqual(['SIZE']);
    expect(codesOf(Buffer.concat([Buffer.from(page), Buffer.from([0xff])]))).toEqual(['ENCODING']);
    expect(codesOf(`\uFEFF${page}`)).toEqual(['ENCODING']);
    expect(codesOf(page.replaceAll('\n', '\r\n'))).toEqual(['ENCODING']);
    expect(codesOf(page.replace('#', '\0'))).toEqual(['ENCODING']);
  });

  it('is refused when something stands before, between or after its parts', () => {
    expect(codesOf(`${page}\n`)).toEqual(['STRUCTURE']);
    expect(replaced('## Signatures', 'Ship it.\n\n## Signatures')).toEqual(['STRUCTURE']);
    expect(codesOf('')).toEqual(['STRUCTURE']);
  });

  it('is refused when its JSON is ambiguous, not canonical, or has a field too many', () => {
    expect(replaced('{"_type"', '{"_type":1,"_type"')).toEqual(['JSON']);
    expect(replaced('"project":"api"', '"project": "api"')).toEqual(['NOT_CANONICAL']);
    expect(replaced('"project":"api"', '"project":"\\u0061pi"')).toEqual(['NOT_CANONICAL']);
    expect(replaced('"project":"api"', '"project":"api","quick":1')).toEqual(['SCHEMA']);
    expect(replaced('"scsBp":10000', '"scsBp":10001')).toEqual(['SCHEMA']);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'a//b', 'a/./b', '.', 'A.sql\\u0000', 'a b', '.WESLEY/plan/plan.json'])(
    'is refused when a file is called %s',
    (name) => {
      expect(replaced('".wesley/plan/expand.sql"', `"${name}"`)).toEqual(['SCHEMA']);
    },
  );

  it('is refused when its prose was edited', () => {
    expect(replaced('MRI 8.00 %', 'MRI 4.00 %')).toEqual(['PROSE_DIGEST']);
    expect(replaced('SHIP: YES', 'SHIP:\u200b YES')).toEqual(['PROSE_DIGEST']);
  });
});

describe('what a page claims', () => {
  it('is refused when the prose lies, though both have signed it', async () => {
    const lie = partsOf(page).prose.replace('| reads every row |', '| none |');
    expect(codesOf(await signedAnyway((statement) => statement, lie))).toEqual(['PROSE_RENDER']);
  });

  it('is refused when the files show something else, though both have signed it', async () => {
    const scores = { scsBp: 10_000, tciBp: 10_000, mriBp: 0 };
    expect(verifyPage(await signedAnyway(inPredicate({ scores }))).findings).toEqual([
      { code: 'NOT_DERIVED', detail: 'The files do not show what the statement says of: scores.' },
    ]);
    const longer = { notBefore: '2026-11-23T11:50:00Z', notAfter: '2036-12-07T11:50:00Z' };
    expect(codesOf(await signedAnyway(inPredicate({ window: longer })))).toContain('NOT_DERIVED');
    expect(
      codesOf(await signedAnyway((statement) => ({ ...statement, subject: statement.subject.slice(0, 2) }))),
    ).toEqual(['backfill', 'validate', 'switch', 'contract'].map(() => 'SUBJECT_EXTRA'));
  });

  it('is refused when it says NO, or is a draft', async () => {
    expect(codesOf(await signedAnyway(inPredicate({ verdict: 'FAIL' })))).toContain('VERDICT');
    expect(codesOf(await signedAnyway(inPredicate({ trustDomain: 'none' })))).toContain('DRAFT');
  });

  it('is refused in another environment, under another policy, too late and too early', () => {
    expect(codesOf(page, { environment: 'staging' })).toEqual(['ENVIRONMENT']);
    expect(codesOf(page, { policy: { ...defaultPolicy, mri: 5000 } })).toEqual(['POLICY']);
    const at = (time: string) => codesOf(page, { now: new Date(time) });
    expect(at('2026-12-07T11:55:00Z')).toEqual([]);
    expect(at('2026-12-07T11:55:01Z')).toEqual(['EXPIRED']);
    expect(at('2026-11-23T11:45:00Z')).toEqual([]);
    expect(at('2026-11-23T11:44:59Z')).toEqual(['NOT_YET_VALID']);
  });

  it('is refused with every reason at once', () => {
    expect(
      codesOf(
        withSignatures(() => []),
        { environment: 'staging', now: new Date('2027-01-01T00:00:00Z') },
      ),
    ).toEqual(['SIG_MISSING_HOLMES', 'SIG_MISSING_WAT_SUM', 'ENVIRONMENT', 'EXPIRED']);
  });
});

describe('the files', () => {
  const named = [
    '.wesley/plan/plan.json',
    ...[...files.keys()].filter((name) => !name.startsWith('.wesley/plan/plan.')),
  ];

  it.each(named)('%s: a changed byte and a missing file are found', (name) => {
    const bytes = must(files.get(name));
    const flipped = Uint8Array.from(bytes, (byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte));
    const kind = name.startsWith('.wesley/plan/') ? 'SUBJECT' : 'EVIDENCE';
    expect(codesOf(page, { files: reader(new Map(files).set(name, flipped)) })).toEqual([`${kind}_DIGEST`]);
    const without = new Map(files);
    without.delete(name);
    expect(codesOf(page, { files: reader(without) })).toEqual([`${kind}_MISSING`]);
  });

  it('are all that lies in the folder of the plan, but for the text', () => {
    expect(codesOf(page, { inPlanFolder: ['.wesley/plan/plan.txt', '.wesley/plan/zz.sql'] })).toEqual([
      'SUBJECT_EXTRA',
    ]);
  });
});

describe('the signatures', () => {
  it('are both needed, and from the keys of their own roles', () => {
    expect(codesOf(withSignatures((signatures) => signatures.slice(1)))).toEqual(['SIG_MISSING_HOLMES']);
    expect(codesOf(withSignatures((signatures) => signatures.slice(0, 1)))).toEqual(['SIG_MISSING_WAT_SUM']);
    expect(codesOf(page, { trusted: trusted.slice(1) })).toEqual(['SIG_UNTRUSTED']);
    expect(codesOf(page, { trusted: [] })).toEqual(['SIG_UNTRUSTED', 'SIG_UNTRUSTED']);
  });

  it('are each by a key of their own', async () => {
    const { statement } = partsOf(page);
    const again = await signature('WAT-SUM', statement, signer('WAT-SUM', 'HOLMES'));
    const sameKey = withSignatures(([holmes]) => [must(holmes), again]);
    const both = [
      ...trusted,
      { role: 'WAT-SUM' as const, publicKey: signer('HOLMES').publicKey, trustDomain: 'prod' as const },
    ];
    expect(codesOf(sameKey, { trusted: both })).toEqual(['TRUST_SAME_KEY', 'SIG_DUPLICATE']);
    expect(codesOf(withSignatures((signatures) => [...signatures, must(signatures[0])]))).toEqual(['SIG_DUPLICATE']);
  });

  it('must be good, every one that is listed', async () => {
    const bad = { ...(await signature('HOLMES', partsOf(page).statement)), sig: Buffer.alloc(64).toString('base64') };
    expect(codesOf(withSignatures((signatures) => [...signatures, bad]))).toEqual(['SIG_INVALID']);
  });

  it('name the key that made them, which alone decides nothing', async () => {
    const { statement } = partsOf(page);
    const attacker = signer('HOLMES', 'attacker');
    const forged = { ...(await signature('HOLMES', statement, attacker)), keyid: keyId(signer('HOLMES').publicKey) };
    expect(codesOf(withSignatures(([, watSum]) => [forged, must(watSum)]))).toEqual(['SIG_INVALID']);
    const misnamed = withSignatures(([holmes, watSum]) => [
      { ...must(holmes), keyid: must(watSum).keyid },
      must(watSum),
    ]);
    expect(codesOf(misnamed)).toEqual(['SIG_KEYID']);
  });

  it('are spelled in one way only', () => {
    const loose = withSignatures(([holmes, watSum]) => [
      { ...must(holmes), sig: must(holmes).sig.replace(/=+$/, '') },
      must(watSum),
    ]);
    expect(codesOf(loose)).toEqual(['SIG_INVALID']);
  });

  it('are refused when a trusted key is a private one', () => {
    expect(
      codesOf(page, { trusted: [...trusted, { role: 'HOLMES', publicKey: 'nonsense', trustDomain: 'prod' }] }),
    ).toEqual(['KEY_TYPE']);
  });

  it('are at most eight', () => {
    expect(codesOf(withSignatures((signatures) => Array.from({ length: 9 }, () => must(signatures[0]))))).toEqual([
      'SCHEMA',
    ]);
  });
});

describe('a check that breaks off', () => {
  it('refuses', () => {
    const broken = () => {
      throw new Error('disk');
    };
    expect(verifyPage(page, { files: broken })).toEqual({
      state: 'refused',
      findings: [{ code: 'INTERNAL', detail: 'The check broke off: disk' }],
    });
  });
});

it('every finding has a line in the catalogue', () => {
  expect(Object.values(findingCatalogue).every((line) => line.endsWith('.'))).toBe(true);
});
