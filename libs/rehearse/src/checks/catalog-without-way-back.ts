import { applySteps, noWatch } from '@wesley/apply';
import type { Step } from '@wesley/plan';
import type { Catalog } from '../instruments';
import { withSession, type Stage } from '../stage';

/** What is left when the steps are undone: what cannot be taken back is done to another copy of the base, so that just that is expected. */
export async function catalogWithoutWayBack(
  { theatre, base }: Pick<Stage, 'theatre' | 'base'>,
  steps: readonly Step[],
): Promise<Catalog> {
  const { shadow, policy, instruments } = theatre;
  const stays = steps.filter(({ irreversible, batch }) => irreversible !== null && batch === null);
  if (stays.length === 0) return base.catalog;
  const copy = await shadow.create('undone', base.database);
  await applySteps(stays, copy, policy, noWatch);
  const catalog = await withSession(copy, 'undone', (session) => instruments.readCatalog(session));
  await shadow.drop(copy);
  return catalog;
}
