import type { BuiltinTypeName, ColumnType } from '@wesley/schema';
import type { Place, Reporter } from '../reporter';

/** Warns of a type that Postgres has and that is hardly ever meant. */
export function warnOfDoubtfulType(spelling: string, type: ColumnType, place: Place, reporter: Reporter): void {
  if (type.kind === 'enum') return;
  const doubt = doubts[type.name];
  if (!doubt) return;
  const digits = type.modifiers.length > 0 ? `(${type.modifiers.join(',')})` : '';
  const instead = `${doubt.instead}${digits}${type.array ? '[]' : ''}`;
  reporter.warn(place, 'column-type-doubtful', `"${spelling}" ${doubt.trouble}.`, `write "${instead}"`);
}

interface Doubt {
  readonly trouble: string;
  readonly instead: string;
}

// Only what goes wrong without a word. Lengths and small numbers are their author's decision, and a char(n) may be a code of n letters.
const doubts: Partial<Record<BuiltinTypeName, Doubt>> = {
  json: { trouble: 'cannot be compared, so that DISTINCT, GROUP BY and UNION fail on it', instead: 'jsonb' },
  'timestamp without time zone': {
    trouble: 'is no moment: it means another one in each time zone that it is read in',
    instead: 'timestamptz',
  },
  'time with time zone': {
    trouble: 'has an offset but no day, so that it does not know about summer time',
    instead: 'time',
  },
};
