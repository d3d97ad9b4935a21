import { judge } from '@wesley/rehearse';
import type { Gate } from '../score/scores';
import { decodeAscii } from '../statement/ascii';
import { bullets, join, prose, text, words, type Markdown } from './markdown';
import type { PageInput } from './page-input';
import { minute, percent } from './units';

/** The title and what a reader must know first: may this be shipped, until when, and how good is the evidence. */
export function banner(input: PageInput): Markdown {
  const { project, environment } = input.claims.predicate;
  return prose`# SHIPME - ${text(decodeAscii(project))} -> ${text(decodeAscii(environment))}

${quoted([prose`${shipLine(input)} - ${rehearsedOn(input)}`, scoreLine(input), ...moreLines(input)])}

This page says what a database migration does, what was seen when it was rehearsed on a disposable PostgreSQL server, and who vouches for it.
Wesley made it from the files that it lists. Any edit of it, or of them, makes it invalid.`;
}

/** Why a page says NO: what the rehearsal did not earn, and the gates that failed. */
export function reasonsAgainst({ plan, rehearsal, scores }: PageInput): readonly Markdown[] {
  const failed = scores.gates.filter(({ passes }) => !passes);
  return [...judge(plan, rehearsal).reasons.map(text), ...failed.map(gateReason)];
}

function shipLine({ claims }: PageInput): Markdown {
  const { verdict, trustDomain, window } = claims.predicate;
  if (verdict === 'FAIL') return words('**SHIP: NO**');
  switch (trustDomain) {
    case 'prod':
      return prose`**SHIP: YES** until ${minute(window.notAfter)}`;
    case 'dev':
      return prose`**SHIP: DEV SIGNATURE - NOT FOR DEPLOYMENT** - tried out until ${minute(window.notAfter)}`;
    case 'none':
      return words('**SHIP: DRAFT - UNSIGNED**');
  }
}

function rehearsedOn({ rehearsal }: PageInput): Markdown {
  const server = rehearsal.server === null ? words('no server') : prose`PostgreSQL ${text(rehearsal.server.version)}`;
  return prose`rehearsed ${minute(rehearsal.at)} on ${server}`;
}

function scoreLine({ scores }: PageInput): Markdown {
  return join(
    [
      prose`risk ${words(riskWord(scores.mri.value, scores.gates))} (MRI ${percent(scores.mri.value)})`,
      prose`coverage ${percent(scores.scs.value)} (SCS)`,
      prose`test confidence ${percent(scores.tci.value)} (TCI)`,
    ],
    ' - ',
  );
}

function riskWord(points: number, gates: readonly Gate[]): string {
  const limit = gates.find((gate) => gate.score === 'mri')?.limit ?? 0;
  if (points > limit) return 'too high';
  return points <= 2000 ? 'low' : 'moderate';
}

function moreLines(input: PageInput): readonly Markdown[] {
  const { verdict, trustDomain } = input.claims.predicate;
  if (verdict === 'FAIL') return [words(''), words('Why not:'), words(''), bullets(reasonsAgainst(input))];
  const lines = {
    prod: 'YES counts once HOLMES and WAT-SUM have both signed (section 6), and only where their keys are trusted.',
    dev: 'Development keys sign it, both of them made on one machine: nobody independent has looked, and no protected environment accepts it.',
    none: 'It shows what would be signed. Nobody is meant to sign this copy, and no environment accepts it.',
  };
  return [words(''), words(lines[trustDomain])];
}

function gateReason({ score, value, limit }: Gate): Markdown {
  const bound = score === 'mri' ? words('at most') : words('at least');
  return prose`${words(gateNames[score])} is ${percent(value)}, ${bound} ${percent(limit)} is asked for.`;
}

const gateNames: Readonly<Record<Gate['score'], string>> = {
  scs: 'Schema coverage (SCS)',
  tci: 'Test confidence (TCI)',
  mri: 'Migration risk (MRI)',
};

// Two lines of a quotation would flow into one: the backslash breaks them.
function quoted(lines: readonly Markdown[]): Markdown {
  const flat = lines.flatMap(({ source }) => source.split('\n'));
  return words(
    flat
      .map((line, at) => {
        const breaks = line !== '' && !line.startsWith('- ') && (flat[at + 1] ?? '') !== '';
        return `> ${line}${breaks ? '\\' : ''}`.trimEnd();
      })
      .join('\n'),
  );
}
