/** What a certificate must reach. Scores in basis points (1 % is 100). */
export interface Policy {
  /** Schema coverage and test confidence at least, migration risk at most. */
  readonly scs: number;
  readonly tci: number;
  readonly mri: number;
  /** Days for which a rehearsal counts. */
  readonly maxAge: number;
}

export const defaultPolicy: Policy = { scs: 8000, tci: 7000, mri: 4000, maxAge: 14 };

/** A shorter age than this would end while a cached rehearsal of the same week is still being used. */
export const shortestMaxAge = 8;

/** The policy as the config spells it: scores as fractions of 1, each with its default. */
export function policyOf(spelled: {
  readonly scs?: number;
  readonly tci?: number;
  readonly mri?: number;
  readonly maxAge?: number;
}): Policy {
  const points = (fraction: number | undefined, otherwise: number) =>
    fraction === undefined ? otherwise : Math.round(fraction * 10_000);
  return {
    scs: points(spelled.scs, defaultPolicy.scs),
    tci: points(spelled.tci, defaultPolicy.tci),
    mri: points(spelled.mri, defaultPolicy.mri),
    maxAge: spelled.maxAge ?? defaultPolicy.maxAge,
  };
}
