import type { Step } from '@wesley/plan';
import { neverFoundDone } from '@wesley/sql';
import type { Session } from './database';
import { query } from './query';

/** Says which steps took effect already. */
export interface DoneReader {
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
    async isDone(step) {
      if (step.do.done === neverFoundDone.text) return false;
      if (!known.has(step.id)) {
        const from = steps.indexOf(step);
        const asked = steps.slice(from, from + handful);
        const expressions = asked.map((each) => `(${each.do.done})`).join(', ');
        const [row] = await query(step, session, `SELECT ARRAY[${expressions}]::boolean[] AS done`);
        const answers: readonly unknown[] = Array.isArray(row?.['done']) ? row['done'] : [];
        asked.forEach(({ id }, at) => known.set(id, answers[at] === true));
        handful = answers.every((answer) => answer === true) ? handful * 2 : 1;
      }
      return known.get(step.id) === true;
    },
    forget() {
      known.clear();
      handful = 1;
    },
  };
}
