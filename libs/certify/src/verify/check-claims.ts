import { finding, type Finding } from '../findings';
import { asciiOnly, decodeAscii } from '../statement/ascii';
import type { Statement } from '../statement/statement';

/** Where and when a certificate is asked for. */
export interface Occasion {
  /** The environment of whoever asks; never taken from the certificate. */
  readonly environment: string;
  readonly now: Date;
  /** Whether development keys count here. */
  readonly allowDevKeys: boolean;
}

/** How far two clocks may be apart, in milliseconds. */
const skew = 300_000;

/** Whether the certificate says YES, for this environment, at this time. */
export function checkClaims(
  { predicate }: Statement,
  { environment, now, allowDevKeys }: Occasion,
): readonly Finding[] {
  const { notBefore, notAfter } = predicate.window;
  const holds: readonly (readonly [boolean, Finding])[] = [
    [predicate.verdict === 'PASS', finding('VERDICT', 'The certificate says NO.')],
    [predicate.trustDomain !== 'none', finding('DRAFT', 'The certificate is a draft.')],
    [
      predicate.trustDomain !== 'dev' || allowDevKeys,
      finding('DEV_KEY', `Development keys do not count for ${environment}.`),
    ],
    [
      predicate.environment === asciiOnly(environment),
      finding('ENVIRONMENT', `The certificate is for ${decodeAscii(predicate.environment)}, not for ${environment}.`),
    ],
    [now.getTime() <= Date.parse(notAfter) + skew, finding('EXPIRED', `It ran out at ${notAfter}.`)],
    [now.getTime() >= Date.parse(notBefore) - skew, finding('NOT_YET_VALID', `It begins at ${notBefore}.`)],
  ];
  return holds.filter(([isSo]) => !isSo).map(([, breach]) => breach);
}
