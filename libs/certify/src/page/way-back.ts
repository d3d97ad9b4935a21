import { blocks, bullets, code, prose, text, words, type Markdown } from './markdown';
import type { KnownStep, PageInput } from './page-input';
import { counted } from './units';

/** Section 5: up to where there is a way back, whether it was tried, and where the statements stand. */
export function wayBack({ rehearsal }: PageInput, steps: readonly KnownStep[]): Markdown {
  const final = steps.filter(({ step }) => step.irreversible !== null);
  const tried = rehearsal.checks.find(({ check }) => check === 'undo returns');
  return blocks([
    words('## 5 Way back'),
    final.length === 0
      ? prose`Each of the ${counted(steps.length, 'step')} can be taken back, up to the last.`
      : lastReversible(steps, final),
    bullets(
      final.map(
        ({ number, step }) =>
          prose`${words(String(number))} ${code(step.id)}: ${text(step.irreversible ?? 'no way back is known')}`,
      ),
    ),
    prose`Tried in the rehearsal: ${words(tried?.verdict ?? 'NOT RUN')}. ${text(tried?.detail ?? '')}`,
    words(
      'The statements stand under "Undo" in the details below, the last step first. Values written since then into what is taken away are lost with it.',
    ),
  ]);
}

function lastReversible(steps: readonly KnownStep[], final: readonly KnownStep[]): Markdown {
  const [first] = final;
  const last = first === undefined ? undefined : steps[first.number - 2];
  const until = last
    ? prose`The last step with a way back to the old schema is ${words(String(last.number))} ${code(last.step.id)}.`
    : words('There is no way back to the old schema from the first step on.');
  return prose`${until} After these, only forward:`;
}
