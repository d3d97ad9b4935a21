import { artifactNames, dsseEnvelope } from '@wesley/certify';
import { problem } from '@wesley/diagnostics';
import { digestOf, sha256, type Digest, type Schema } from '@wesley/schema';
import { documentFiles } from '../documents/documents';
import { pageFile } from '../records/phase-store';
import type { Bundle, Checked } from './bundle';

/** The digests that documents hold: of the schemas inside them, and of each other. What is not there yet is not missed. */
export async function checkRelations(bundle: Bundle): Promise<Checked> {
  const relations = [...relationsOfSchemas(bundle), ...(await relationsOfFiles(bundle))].filter(
    ({ is, should }) => is !== undefined && should !== undefined,
  );
  return {
    count: relations.length,
    problems: relations
      .filter(({ is, should }) => is !== should)
      .map(({ sentence, again }) => problem('digest-differs', sentence, { hint: `Run "wesley ${again}" again.` })),
  };
}

interface Relation {
  readonly is: string | undefined;
  readonly should: string | undefined;
  readonly sentence: string;
  /** The phase that puts it right. */
  readonly again: string;
}

function relationsOfSchemas(bundle: Bundle): readonly Relation[] {
  const [ir, map] = [bundle.document('ir'), bundle.document('evidence-map')];
  const [changes, plan] = [bundle.document('changes'), bundle.document('plan')];
  const named = (file: string, schema: Schema | undefined, is: Digest | undefined, again: string): Relation => ({
    is,
    should: schema && digestOf(schema),
    sentence: `${file} has another digest than that of the schema in it.`,
    again,
  });
  const made = (is: Digest | undefined, should: Digest | undefined, sentence: string, again: string): Relation => ({
    is,
    should,
    sentence,
    again,
  });
  return [
    named(artifactNames.ir, ir?.schema, ir?.digest, 'transform'),
    named(artifactNames.changes, changes?.from.schema, changes?.from.digest, 'diff'),
    named(artifactNames.changes, changes?.to.schema, changes?.to.digest, 'diff'),
    made(map?.schema, ir?.digest, 'The evidence map is about files that another schema gave.', 'transform'),
    made(changes?.to.digest, ir?.digest, `${artifactNames.changes} leads to another schema than that at hand.`, 'diff'),
    made(
      plan?.from,
      changes?.from.digest,
      `${artifactNames.plan} starts from another schema than the changes.`,
      'plan',
    ),
    made(plan?.to, changes?.to.digest, `${artifactNames.plan} leads to another schema than the changes.`, 'plan'),
  ];
}

async function relationsOfFiles(bundle: Bundle): Promise<readonly Relation[]> {
  const [map, realm] = [bundle.document('evidence-map'), bundle.document('realm')];
  const suite = map?.files.find(({ target, path }) => target === 'pgtap' && path.endsWith('.sql'))?.sha256;
  const plan = await bundle.read(artifactNames.plan);
  const envelope = await bundle.read(documentFiles.envelope);
  const page = await bundle.read(pageFile);
  return [
    {
      is: realm?.plan,
      should: plan && sha256(plan),
      sentence: `${artifactNames.rehearsal} is about the rehearsal of another plan.`,
      again: 'rehearse',
    },
    {
      is: realm?.suite,
      should: suite,
      sentence: `${artifactNames.rehearsal} is about a rehearsal with other tests.`,
      again: 'rehearse',
    },
    {
      is: envelope && Buffer.from(envelope).toString('utf8'),
      should: page && (dsseEnvelope(page) ?? ''),
      sentence: `${documentFiles.envelope} does not hold the statement and the signatures of ${pageFile}.`,
      again: 'certify',
    },
  ];
}
