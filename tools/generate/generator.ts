/** Makes files from what stands elsewhere in the repository. */
export interface Generator {
  /** What it makes, in a word or two. */
  readonly name: string;
  /**
   * The files that are its own: those in `folder` (at any depth) whose path below it matches. One that is not made any more is removed.
   */
  readonly owns: { readonly folder: string; readonly files: RegExp };
  /** Text by path, relative to the repository's root. Deterministic. */
  make(): Promise<ReadonlyMap<string, string>>;
}
