import { counted } from '@wesley/diagnostics';
import type { Plan } from '@wesley/plan';

/** Follows what a rehearsal says of its progress, so that one that is broken off can tell how far it came. */
export interface Follower {
  /** Passes a line on. */
  readonly note: (line: string) => void;
  /** `17 of 63 steps were carried out, the last was expand-17; 46 were left.` */
  readonly whereItStood: () => string;
}

/** A step says its name when it is through. */
export function followProgress({ steps }: Plan, progress: (line: string) => void): Follower {
  const known = new Set(steps.map(({ id }) => id));
  const done: string[] = [];
  let last = 'nothing had begun';
  return {
    note: (line) => {
      const [id = ''] = line.split(' ', 1);
      if (known.has(id)) done.push(id);
      else last = line;
      progress(line);
    },
    whereItStood: () => {
      const left = steps.length - done.length;
      if (done.length === 0) return `No step was carried out yet: ${last}.`;
      if (left === 0) return `All of ${counted(steps.length, 'step')} had been carried out; begun last: ${last}.`;
      return `${String(done.length)} of ${counted(steps.length, 'step')} were carried out, the last was ${done.at(-1) ?? ''}; ${String(left)} were left.`;
    },
  };
}
