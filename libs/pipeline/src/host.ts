import type { Signer } from '@wesley/certify';
import type { ShadowRequest } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';

/** Everything that the phases need of the machine. Paths are relative to the project's root, with forward slashes. */
export interface Host {
  /** The project's name: that of its folder unless the caller knows better. */
  readonly project: string;
  /** The file's bytes; undefined when there is none. Other failures reject. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Atomically: a temporary file, fsync, rename. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Files below a folder, sorted; none when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /** Files that match a glob such as `schema/*.graphql`, sorted; outputs and node_modules left out. */
  glob(pattern: string): Promise<readonly string[]>;
  /** Those of the paths that git would take up: neither ignored nor tracked. None where the folder is not in git. */
  committable(paths: readonly string[]): Promise<readonly string[]>;
  env(name: string): string | undefined;
  now(): Date;
  /** Milliseconds from some moment on, never backwards; only differences mean something. */
  elapsed(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Progress for people who wait; not part of the result. */
  progress(line: string): void;
  /** Fires when the user interrupts. */
  readonly signal: AbortSignal;
  openShadow(request: ShadowRequest): Promise<Shadow>;
  /** The development keys of this machine, made at the first call. */
  developmentSigners(): Promise<readonly Signer[]>;
}
