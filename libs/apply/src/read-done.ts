import type { Step } from '@wesley/plan';
import { canBeFoundDone } from '@wesley/sql';
import type { Row, Session } from './database';
import { query } from './query';

/** Says which steps took effect already. */
export interface DoneReader {
  /** Whether the last one asked about was done, so that more may be. */
  readonly findsDone: boolean;
  isDone(step: Step): Promise<boolean>;
  /** To be called when something was run: what was read before may no longer hold. */
  forget(): void;
}

/**
 * Where one step is found done the next ones may be as well: they are asked about together, in handfuls that double. Of a plan
 * that is begun anew near its end, not every step costs a question of its own.
 */
export function readDone(steps: readonly Step[], session: Session): DoneReader {
  const known = new Map<string, boolean>();
  let handful = 1;
  return {
    get findsDone() {
      return handful > 1;
    },
    async isDone(step) {
      if (!canBeFoundDone(step.do)) return false;
      if (!known.has(step.id)) {
        const from = steps.indexOf(step);
        const asked = untilBatch(steps.slice(from, from + handful));
        const answers = readAnswers(await query(step, session, askWhetherDone(asked)));
        asked.forEach(({ id }, at) => known.set(id, answers[at] === true));
        handful = answers.every((answer) => answer) ? handful * 2 : 1;
      }
      return known.get(step.id) === true;
    },
    forget() {
      known.clear();
      handful = 1;
    },
  };
}

// Whether rows are filled is asked of a column that may not be there yet; all else is asked of the catalog.
function untilBatch(steps: readonly Step[]): readonly Step[] {
  const at = steps.findIndex(({ batch }, place) => place > 0 && batch !== null);
  return at < 0 ? steps : steps.slice(0, at);
}

/** A query for `readAnswers`: whether these steps took effect already. */
export function askWhetherDone(steps: readonly Step[]): string {
  return `SELECT ARRAY[${steps.map((step) => `(${step.do.done})`).join(', ')}]::boolean[] AS done`;
}

export function readAnswers([row]: readonly Row[]): readonly boolean[] {
  const answers: readonly unknown[] = Array.isArray(row?.['done']) ? row['done'] : [];
  return answers.map((answer) => answer === true);
}
