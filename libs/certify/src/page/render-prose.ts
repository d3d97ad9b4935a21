import { approval } from './approval';
import { banner } from './banner';
import { pageDetails } from './page-details';
import { howItRuns } from './how-it-runs';
import { blocks } from './markdown';
import { knownSteps, type PageInput } from './page-input';
import { verifyIt } from './verify-it';
import { wayBack } from './way-back';
import { whatChanges } from './what-changes';
import { whatCouldGoWrong } from './what-could-go-wrong';
import { whatWasProved } from './what-was-proved';

/** The prose of SHIPME.md: the same bytes for the same input. Ends in a newline. */
export function renderProse(input: PageInput): string {
  const steps = knownSteps(input);
  const sections = [
    banner(input),
    whatChanges(input, steps),
    howItRuns(input, steps),
    whatWasProved(input),
    whatCouldGoWrong(input, steps),
    wayBack(input, steps),
    approval(input),
    verifyIt(),
    pageDetails(input, steps),
  ];
  return `${blocks(sections).source}\n\n`;
}
