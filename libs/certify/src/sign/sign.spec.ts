import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf, must, planFolderOf, privatePem, production, reader, shop, signer } from '../shop.fixture';
import { splitPage } from '../page/page-file';
import { defaultPolicy } from '../score/policy';
import { issue, type IssueParameters } from '../statement/issue';
import type { Role } from '../statement/statement';
import { preAuthEncoding } from './dsse';
import { signerFromPem, type Signer } from './keys';
import { dsseEnvelope, sign } from './sign';

const files = filesOf(shop());
const issuePage = (parameters: IssueParameters = production, from = files) =>
  Buffer.from(must(issue(parameters, reader(from)).issued).page);
const signWith = (page: Uint8Array, by: Signer, from = files, policy = defaultPolicy) =>
  sign(page, { signer: by, files: reader(from), inPlanFolder: planFolderOf(from), policy });
const codes = async (signing: ReturnType<typeof sign>) => (await signing).findings.map(({ code }) => code);

describe('sign', () => {
  it('appends a signature and leaves prose and statement as they are', async () => {
    const page = issuePage();
    const once = must((await signWith(page, signer('WAT-SUM'))).page);
    const twice = must((await signWith(Buffer.from(once), signer('HOLMES'))).page);
    const [before, after] = [must(splitPage(page.toString())), must(splitPage(twice))];
    expect(after).toMatchObject({ prose: before.prose, statement: before.statement });
    expect(JSON.parse(after.signatures)).toMatchObject([{ role: 'HOLMES' }, { role: 'WAT-SUM' }]);
  });

  it('gives the same bytes for the same key, with Ed25519', async () => {
    expect(await signWith(issuePage(), signer('HOLMES'))).toEqual(await signWith(issuePage(), signer('HOLMES')));
  });

  it('refuses a role that has signed, and a key that has signed for the other role', async () => {
    const once = Buffer.from(must((await signWith(issuePage(), signer('HOLMES'))).page));
    expect(await codes(signWith(once, signer('HOLMES', 'another key')))).toEqual(['SIG_DUPLICATE']);
    expect(await codes(signWith(once, signer('WAT-SUM', 'HOLMES')))).toEqual(['SIG_DUPLICATE']);
  });

  it('refuses a NO and a draft', async () => {
    const strict = { ...defaultPolicy, mri: 100 };
    const scored = filesOf(shop(), strict);
    expect(
      await codes(signWith(issuePage({ ...production, policy: strict }, scored), signer('HOLMES'), scored, strict)),
    ).toEqual(['VERDICT']);
    expect(await codes(signWith(issuePage({ ...production, trustDomain: 'none' }), signer('HOLMES')))).toEqual([
      'DRAFT',
    ]);
  });

  it('refuses files that are not those of the page', async () => {
    const other = new Map(files).set('.wesley/plan/expand.sql', Buffer.from('DROP TABLE shop_order;\n'));
    expect(await codes(signWith(issuePage(), signer('HOLMES'), other))).toEqual(['SUBJECT_DIGEST']);
  });

  it('does not write down a signature that does not verify', async () => {
    const broken: Signer = { ...signer('HOLMES'), sign: () => Promise.resolve(Buffer.alloc(64)) };
    expect(await signWith(issuePage(), broken)).toMatchObject({ page: null, findings: [{ code: 'SIG_INVALID' }] });
  });

  it('refuses prose that says something else, with a digest that fits it', async () => {
    const page = issuePage().toString();
    const lie = page.replace('| reads every row |', '| none |');
    const { prose } = must(splitPage(lie));
    const digest = createHash('sha256').update(prose).digest('hex');
    const fitting = lie.replace(/("renderer":"shipme-md\/1","sha256":")[0-9a-f]{64}/, `$1${digest}`);
    expect(await codes(signWith(Buffer.from(fitting), signer('HOLMES')))).toEqual(['PROSE_RENDER']);
  });
});

describe('what was signed', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey;
  const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const pems = {
    Ed25519: privatePem('HOLMES'),
    'P-256': p256.export({ type: 'pkcs8', format: 'pem' }).toString(),
    RSA: rsa.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  const made = (role: Role, pem: string): Signer => {
    const signer = signerFromPem(role, pem);
    if ('code' in signer) throw new Error(signer.detail);
    return signer;
  };

  it.each(Object.entries(pems))('verifies with openssl, with no help from us: %s', async (_, pem) => {
    const holmes = made('HOLMES', pem);
    const page = must((await signWith(issuePage(), holmes)).page);
    const folder = mkdtempSync(join(tmpdir(), 'wesley-certify-'));
    try {
      writeFileSync(join(folder, 'SHIPME.md'), page);
      writeFileSync(join(folder, 'holmes.pub.pem'), holmes.publicKey);
      // The statement's line and the signature, taken off the page as the page itself says; jq is spared.
      const [statement = '', signatures = '[]'] = ['shipme-statement', 'shipme-signatures'].map((block) =>
        execFileSync('sed', ['-n', `/^\`\`\`json ${block}$/{n;p;q;}`, 'SHIPME.md'], {
          cwd: folder,
          encoding: 'utf8',
        }).trimEnd(),
      );
      const [signature] = JSON.parse(signatures) as readonly { readonly sig: string }[];
      writeFileSync(
        join(folder, 'pae'),
        `DSSEv1 28 application/vnd.in-toto+json ${Buffer.byteLength(statement)} ${statement}`,
      );
      writeFileSync(join(folder, 'sig'), Buffer.from(must(signature).sig, 'base64'));
      const verify = () =>
        execFileSync(
          'openssl',
          ['pkeyutl', '-verify', '-pubin', '-inkey', 'holmes.pub.pem', '-rawin', '-in', 'pae', '-sigfile', 'sig'],
          {
            cwd: folder,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'pipe'],
          },
        );
      expect(verify()).toContain('Signature Verified Successfully');
      writeFileSync(
        join(folder, 'pae'),
        `DSSEv1 28 application/vnd.in-toto+json ${Buffer.byteLength(statement)} ${statement.replace('api', 'apx')}`,
      );
      expect(verify).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('stands in a DSSE envelope for tools that know nothing of the page', async () => {
    const page = must((await signWith(issuePage(), signer('HOLMES'))).page);
    const { statement, signatures } = must(splitPage(page));
    const [{ keyid, sig }] = JSON.parse(signatures);
    expect(JSON.parse(must(dsseEnvelope(Buffer.from(page))))).toEqual({
      payload: Buffer.from(statement).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ keyid, sig }],
    });
    expect(dsseEnvelope(Buffer.from(`${page}.`))).toBeNull();
  });

  it('is the encoding of the DSSE specification', () => {
    expect(Buffer.from(preAuthEncoding('{"ü":1}')).toString()).toBe('DSSEv1 28 application/vnd.in-toto+json 8 {"ü":1}');
  });
});
